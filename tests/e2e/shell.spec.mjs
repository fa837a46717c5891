// The frame around the app: it starts, keeps to its Content-Security-Policy, works without a network and below any path,
// takes a new version only when told to, and says so when it cannot start.
// Deliberately absent: everything inside the app.

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST, serve } from "../../scripts/serve.mjs";
import { writeServiceWorker } from "../../scripts/hooks/service-worker.mjs";
import { expect, keptOffline, mounted, test } from "./support/fixtures.mjs";

// The copy on the device and its updates are what most of these are about.
test.use({ serviceWorkers: "allow" });

test("the app mounts and asks this origin for everything", async ({ page, watch }) => {
  await page.goto("./");
  await mounted(page);
  expect(watch.requests.some((it) => it.endsWith(".wasm"))).toBe(true);
});

test("after one visit it starts with the server gone, on every route", async ({ page, watch, cutOff }) => {
  const host = await serve({ port: 0 });
  watch.allow(host.url);
  await page.goto(host.url);
  await mounted(page);
  await keptOffline(page);
  await cutOff(host);
  // The browser looks for a newer service worker at each start, and says that it cannot.
  watch.expectError(/ERR_INTERNET_DISCONNECTED.*sw\.js/);
  for (const route of ["", "#/", "#/a/unknown/map", "?source=home"]) {
    await page.goto(host.url + route);
    await mounted(page);
    await page.goto("about:blank");
  }
});

test("it works below a path, and offline there too", async ({ page, watch, cutOff }) => {
  const host = await serve({ port: 0, base: "/tools/catchment/" });
  watch.allow(host.url);
  watch.expectError(/ERR_INTERNET_DISCONNECTED.*sw\.js/);
  await page.goto(host.url);
  await mounted(page);
  await keptOffline(page);
  expect(watch.requests.filter((it) => it.includes(host.url) === false && it.startsWith(`GET ${new URL(host.url).origin}`))).toEqual([]);
  await cutOff(host);
  await page.goto(host.url);
  await mounted(page);
});

test("the files it kept are the files of the build", async ({ page }) => {
  await page.goto("./");
  await keptOffline(page);
  const kept = await page.evaluate(async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    return (await cache.keys()).map((it) => it.url).sort();
  });
  const worker = await readFile(join(DIST, "sw.js"), "utf8");
  const listed = [...worker.matchAll(/^ {2}\["([^"]+)","[0-9a-f]{64}",\d+\],$/gm)].map((it) => new URL(it[1], page.url()).href);
  expect(listed.length).toBeGreaterThan(10);
  expect(kept).toEqual(listed.sort());
});

test("a new version waits until it is accepted, and a broken one changes nothing", async ({ page, watch }) => {
  const folder = await mkdtemp(join(tmpdir(), "catchment-"));
  await cp(DIST, folder, { recursive: true });
  const host = await serve({ root: folder, port: 0 });
  watch.allow(host.url);
  const html = page.locator("html");
  const lookAgain = () => page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => {}));
  const cacheNames = () => page.evaluate(() => caches.keys());
  try {
    await page.goto(host.url);
    await keptOffline(page);
    const before = await cacheNames();

    // A host that copied only half of the new build: one listed file is not what the list says.
    await writeFile(join(folder, "extra.txt"), "new");
    await writeServiceWorker(folder);
    await writeFile(join(folder, "extra.txt"), "cut");
    await lookAgain();
    await expect.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).installing))).toBe(false);
    expect(await cacheNames()).toEqual(before);
    await page.reload();
    await mounted(page);
    await expect(html).not.toHaveAttribute("data-update");

    await writeFile(join(folder, "extra.txt"), "new");
    // Another list, so that the browser sees another worker.
    await writeFile(join(folder, "more.txt"), "new");
    await writeServiceWorker(folder);
    await lookAgain();
    await expect(html).toHaveAttribute("data-update", "ready");
    expect(await cacheNames()).toHaveLength(2);

    const reloaded = page.waitForEvent("load");
    await page.evaluate(() => dispatchEvent(new Event("catchment:update-accept")));
    await reloaded;
    await mounted(page);
    await expect.poll(cacheNames).toHaveLength(1);
    expect(await cacheNames()).not.toEqual(before);
  } finally {
    await host.close();
    await rm(folder, { recursive: true });
  }
});

test("it says what to do when its wasm cannot be had", async ({ page, watch, axe, shot }) => {
  watch.expectError(/./);
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 200, body: "<h1>Sign in to this network</h1>", contentType: "text/html" }));
  await page.goto("./");
  await expect(page.getByText("Catchment could not start here.")).toBeVisible();
  await expect(page.locator(".boot-failed [lang=ar]")).toBeVisible();
  await expect(page.locator(".boot-failed [lang=ckb]")).toBeVisible();
  await shot("boot-failed");
  await axe();
});

test("about tells which build this is and under which licences, without a network too", async ({ page, watch, cutOff, axe }) => {
  watch.expectError(/ERR_INTERNET_DISCONNECTED.*sw\.js/);
  await page.goto("./");
  await keptOffline(page);
  await cutOff();
  await page.goto("./");
  await mounted(page);
  await page.getByText("About Catchment").click();
  const version = (await readFile("Cargo.toml", "utf8")).match(/^version = "(.+)"$/m)[1];
  const build = (await readFile(join(DIST, "sw.js"), "utf8")).match(/^const VERSION = "([0-9a-f]{16})";$/m)[1];
  await expect(page.locator(".about code")).toHaveText([version, build]);
  await page.getByRole("button", { name: "Read the licences" }).click();
  const licences = page.getByRole("region", { name: "Licences of all parts" });
  for (const part of [/^leptos 0\./m, /^maplibre-gl \d/m, "OpenStreetMap contributors", "SIL OPEN FONT LICENSE", "Apache License"]) {
    await expect(licences).toContainText(part);
  }
  await axe();
});

test("a part of the program that cannot be fetched says so, and comes when it is tried again", async ({ newDevice, watch }) => {
  watch.expectError(/ERR_FAILED|Failed to fetch/);
  const { page } = await newDevice({ serviceWorkers: "block" });
  await page.route("**/parts/*.wasm", (route) => route.abort());
  await page.goto("./");
  await mounted(page);
  await page.getByRole("button", { name: "Look at the example" }).click();
  await expect(page.getByText("This part of the app could not be loaded")).toBeVisible();
  await page.unroute("**/parts/*.wasm");
  await page.getByRole("button", { name: "Look at the example" }).click();
  await expect(page).toHaveURL(/\/map$/);
  await expect(page.getByRole("heading", { name: "Map", level: 1 })).toBeAttached({ timeout: 30_000 });
});
