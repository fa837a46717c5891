// Starts the app and keeps its offline copy. An own file, because the Content-Security-Policy allows no inline script.
// Deliberately absent: anything global, and any knowledge of the app but its mount point `#app`.
//
// Signals to the app (events on `window`, and attributes of <html> for code that starts later):
//   catchment:offline-ready   data-offline="ready"   every file is on this device and this page is served from there
//   catchment:offline-failed  data-offline="failed"  the offline copy could not be made; detail = reason
//   catchment:update-ready    data-update="ready"    a new version waits, whole
//   catchment:update-active   data-update="active"   another tab took the new version; this tab should reload
// What the app may dispatch on `window`:
//   catchment:update-accept   take the waiting version now and reload this tab

const root = document.documentElement;
const script = document.querySelector("script[data-glue]");
const url = (path) => new URL(path, document.baseURI).href;

function tell(name, part, value, detail) {
  root.dataset[part] = value;
  window.dispatchEvent(new CustomEvent(`catchment:${name}`, { detail }));
}

/** Fetches the wasm and moves the bar; the length was written by the build, because servers compress. */
async function fetchWasm(progress) {
  const response = await fetch(url(script.dataset.wasm), { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${script.dataset.wasm}: ${response.status}`);
  const total = Number(script.dataset.bytes);
  if (!response.body || !total) return response;
  let got = 0;
  const counted = response.body.pipeThrough(
    new TransformStream({
      transform(chunk, out) {
        got += chunk.byteLength;
        progress.value = Math.min(1, got / total);
        out.enqueue(chunk);
      },
    }),
  );
  return new Response(counted, { headers: { "content-type": "application/wasm" } });
}

function fail(boot, error) {
  console.error(error);
  boot.querySelector(".boot-opening").hidden = true;
  boot.querySelector(".boot-failed").hidden = false;
  boot.querySelector(".boot-reason").textContent = String(error?.message ?? error);
  boot.querySelector(".boot-reload").href = location.href.split("#")[0];
}

/**
 * Nothing can be relied on after a trap in the program: its memory may be half changed. Whatever else goes wrong on a page that is up
 * (a map without graphics, a refused request) is told where it happens, and the program goes on.
 */
const isTrap = (error) =>
  error instanceof WebAssembly.RuntimeError || /RefCell already|recursive use of an object|closure invoked/.test(String(error?.message ?? error));

let stopped = false;
async function rescue(error) {
  if (stopped || !isTrap(error)) return;
  stopped = true;
  const reason = String(error?.message ?? error);
  try {
    (await import(url("./rescue/rescue.js"))).show(reason);
  } catch {
    // Not even that file can be had: the words of the page itself, which say the same in short.
    document.body.replaceChildren(boot);
    fail(boot, error);
  }
}

const boot = document.getElementById("boot");
window.addEventListener("error", (event) => rescue(event.error ?? event.message));
window.addEventListener("unhandledrejection", (event) => rescue(event.reason));

async function start() {
  const app = document.getElementById("app");
  // The app paints after it has loaded its language, so its first element decides, not the end of `main`.
  const seen = new MutationObserver(() => {
    if (!app.firstElementChild) return;
    seen.disconnect();
    boot.remove();
  });
  seen.observe(app, { childList: true });
  try {
    const [{ default: init }, response] = await Promise.all([
      import(url(script.dataset.glue)),
      fetchWasm(document.getElementById("boot-progress")),
    ]);
    await init({ module_or_path: response });
  } catch (error) {
    seen.disconnect();
    if (isTrap(error)) await rescue(error);
    else fail(boot, error);
  }
}

async function keepOffline() {
  const workers = navigator.serviceWorker;
  if (!workers || script.dataset.profile === "debug") return;
  let accepted = false;
  const updating = Boolean(workers.controller);
  workers.addEventListener("controllerchange", () => {
    if (accepted) location.reload();
    else if (updating) tell("update-active", "update", "active");
    else tell("offline-ready", "offline", "ready");
  });
  if (workers.controller) tell("offline-ready", "offline", "ready");

  const registration = await workers.register(url("./sw.js"), { scope: url("./"), updateViaCache: "none" });
  const waits = () => {
    if (registration.waiting && workers.controller) tell("update-ready", "update", "ready");
  };
  const follow = (worker) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") waits();
      if (worker.state === "redundant" && !workers.controller) tell("offline-failed", "offline", "failed");
    });
  waits();
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  window.addEventListener("catchment:update-accept", () => {
    accepted = true;
    registration.waiting?.postMessage("SKIP_WAITING");
  });

  // A tablet keeps the page open for days: check again when the page is shown again, at most once an hour.
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < 3_600_000) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });
}

await start();
keepOffline().catch((error) => tell("offline-failed", "offline", "failed", String(error?.message ?? error)));
