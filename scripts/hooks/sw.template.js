// Catchment's service worker: the whole build on the device, or the whole build of before. Never a mixture.
// The build fills in the two constants (scripts/hooks/service-worker.mjs).
// Deliberately absent: automatic updates (a person decides), caching of what is not in the list, and anything off this origin but the
// tiles of an online basemap that a person has switched on (below).

const VERSION = "__VERSION__";
/** @type {[url: string, sha256: string, bytes: number][]} */
const FILES = __FILES__;

// Several copies of Catchment may live on one origin, each below its own path: the scope tells their caches apart.
const PREFIX = `catchment ${self.registration.scope} `;
const CACHE = PREFIX + VERSION;
const PAGE = "./";
const AT_ONCE = 6;

const address = (path) => new URL(path, self.registration.scope).href;
const KNOWN = new Set(FILES.map(([path]) => address(path)));

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function matches(bytes, hash, length) {
  return bytes.byteLength === length && (await sha256(bytes)) === hash;
}

/** The same file from an older version on this device, so that an update fetches only what changed. */
async function kept(url, hash, length) {
  const response = await caches.match(url);
  if (!response) return null;
  const bytes = await response.arrayBuffer();
  return (await matches(bytes, hash, length)) ? { bytes, type: response.headers.get("content-type") } : null;
}

async function fetched(url, hash, length) {
  // Past the browser's own cache, which may hold a file of another version.
  const response = await fetch(url, { cache: "reload", credentials: "same-origin" });
  if (!response.ok) throw new Error(`${url}: answered ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (!(await matches(bytes, hash, length))) throw new Error(`${url}: not the file of this version`);
  return { bytes, type: response.headers.get("content-type") };
}

async function keep(cache, [path, hash, length]) {
  const url = address(path);
  const { bytes, type } = (await kept(url, hash, length)) ?? (await fetched(url, hash, length));
  // A new response: one that was redirected may not answer a navigation.
  // Some hosts do not know the type of wasm, and browsers then refuse to compile it as it arrives.
  const headers = { "content-type": path.endsWith(".wasm") ? "application/wasm" : (type ?? "application/octet-stream") };
  await cache.put(url, new Response(bytes, { headers }));
}

async function install() {
  const cache = await caches.open(CACHE);
  const waiting = [...FILES];
  const line = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await keep(cache, file);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, line));
  } catch (error) {
    // Stop the other lines, and leave nothing half done behind. The version of before keeps working.
    waiting.length = 0;
    await caches.delete(CACHE);
    throw error;
  }
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE && name !== ONLINE) await caches.delete(name);
  }
  await self.clients.claim();
}

async function answer(request, url) {
  const cache = await caches.open(CACHE);
  // The browser may have thrown the cache away: then the network is the only answer left.
  return (await cache.match(url)) ?? fetch(request);
}

// The online basemap. A page asks for ./tiles-online/z/x/y, and this alone decides whether anything leaves the origin: nothing does
// before a person has switched an address on, and nothing after it was switched off. Tiles that were seen are kept up to a limit, the
// oldest go first. Settings and tiles lie in a cache of their own, which an update leaves alone.
const ONLINE = `${PREFIX}online`;
const TILE = /^tiles-online\/(\d{1,2})\/(\d{1,8})\/(\d{1,8})$/;
const SETTINGS = address("./tiles-online/settings");
const KEPT_TILE = address("./tiles-online/kept");
const OFF = { on: false, address: "", attribution: "", most: 50_000_000 };
const LARGEST_TILE = 2_000_000;
/** One see-through pixel: what stands where there is no tile. */
const NOTHING = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);

/** Fetches that are under way: switching off ends them. */
let running = new AbortController();
/** Address of a tile → where it is kept and its bytes, the oldest first. */
let index;

function known() {
  index ??= caches
    .open(ONLINE)
    .then((cache) => cache.keys())
    .then((requests) => {
      const kept = requests.map((it) => it.url).filter((url) => url.startsWith(`${KEPT_TILE}?`));
      const entry = (url) => [new URL(url).searchParams.get("of"), { url, bytes: Number(new URL(url).searchParams.get("bytes")) }];
      return new Map(kept.map(entry));
    });
  return index;
}

async function settings() {
  const kept = await (await caches.open(ONLINE)).match(SETTINGS);
  return kept ? { ...OFF, ...(await kept.json()) } : OFF;
}

/** https, or this device itself; all three placeholders; no password. The page has said so already; this is the gate. */
function allowed({ on, address: tiles, attribution }) {
  if (!on || !attribution || !["{z}", "{x}", "{y}"].every((part) => tiles.includes(part))) return false;
  try {
    const { protocol, hostname, username, password } = new URL(tiles.replace(/\{[zxy]\}/g, "0"));
    const own = protocol === "http:" && ["localhost", "127.0.0.1"].includes(hostname);
    return (protocol === "https:" || own) && !username && !password;
  } catch {
    return false;
  }
}

const picture = (bytes, type) => new Response(bytes, { headers: { "content-type": type } });

async function tile([, z, x, y]) {
  // Taken before the settings are read: switching off from here on aborts this fetch too.
  const { signal } = running;
  const wish = await settings();
  if (!allowed(wish)) return picture(NOTHING, "image/png");
  const url = wish.address.replaceAll("{z}", z).replaceAll("{x}", x).replaceAll("{y}", y);
  const [cache, all] = [await caches.open(ONLINE), await known()];
  const kept = all.has(url) && (await cache.match(all.get(url).url));
  if (kept) return kept;
  try {
    const asked = { mode: "cors", credentials: "omit", referrerPolicy: "no-referrer", redirect: "error", signal };
    const answer = await fetch(url, asked);
    const type = answer.headers.get("content-type") ?? "";
    if (!answer.ok || !/^image\/(png|jpeg|webp|avif|gif)\b/.test(type)) return picture(NOTHING, "image/png");
    const bytes = await answer.arrayBuffer();
    if (bytes.byteLength > 0 && bytes.byteLength <= LARGEST_TILE) await keepTile(cache, all, url, bytes, type, wish.most);
    return picture(bytes.byteLength ? bytes : NOTHING, type);
  } catch {
    // No network, no such server, or switched off meanwhile.
    return picture(NOTHING, "image/png");
  }
}

async function keepTile(cache, all, url, bytes, type, most) {
  // Switched off while it was on its way: nothing more is kept.
  if (!(await settings()).on) return;
  const at = `${KEPT_TILE}?of=${encodeURIComponent(url)}&bytes=${bytes.byteLength}`;
  try {
    await cache.put(at, picture(bytes, type));
    all.set(url, { url: at, bytes: bytes.byteLength });
  } catch {
    // The device is full: the tile is shown all the same.
  }
  await trim(cache, all, most);
}

const weight = (all) => [...all.values()].reduce((sum, { bytes }) => sum + bytes, 0);

async function trim(cache, all, most) {
  let sum = weight(all);
  for (const [url, { url: at, bytes }] of all) {
    if (sum <= most) return;
    all.delete(url);
    sum -= bytes;
    await cache.delete(at);
  }
}

/** What a page may say: nothing but a question, `{ set }`, or `{ empty }`. The answer is what holds then. */
async function online({ set, empty }) {
  const cache = await caches.open(ONLINE);
  if (set) {
    const { on, address: tiles, attribution, most } = { ...(await settings()), ...set };
    const next = { on: Boolean(on), address: String(tiles), attribution: String(attribution), most: Math.max(0, Number(most) || 0) };
    next.on &&= allowed(next);
    await cache.put(SETTINGS, new Response(JSON.stringify(next)));
    if (!next.on) {
      running.abort();
      running = new AbortController();
    }
    await trim(cache, await known(), next.most);
  }
  if (empty) await trim(cache, await known(), 0);
  const all = await known();
  return { ...(await settings()), tiles: all.size, bytes: weight(all) };
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("message", (event) => {
  if (event.data === "SKIP_WAITING") self.skipWaiting();
  const [port] = event.ports;
  if (port && event.data?.online) event.waitUntil(online(event.data.online).then((state) => port.postMessage(state)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  const asked = url.href.startsWith(self.registration.scope) && url.href.slice(self.registration.scope.length).match(TILE);
  if (asked) event.respondWith(tile(asked));
  else if (KNOWN.has(url.href.split("#")[0])) event.respondWith(answer(request, url.href.split("#")[0]));
  else if (request.mode === "navigate") event.respondWith(answer(request, address(PAGE)));
});
