// Catchment's service worker: the whole build on the device, or the whole build of before. Never a mixture.
// The build fills in the two constants (scripts/hooks/service-worker.mjs).
// Deliberately absent: automatic updates (a person decides), anything off this origin, caching of what is not in the list.

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
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
}

async function answer(request, url) {
  const cache = await caches.open(CACHE);
  // The browser may have thrown the cache away: then the network is the only answer left.
  return (await cache.match(url)) ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("message", (event) => {
  if (event.data === "SKIP_WAITING") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (KNOWN.has(url.href.split("#")[0])) event.respondWith(answer(request, url.href.split("#")[0]));
  else if (request.mode === "navigate") event.respondWith(answer(request, address(PAGE)));
});
