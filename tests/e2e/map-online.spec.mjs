// A basemap from the internet: nothing is asked before it is switched on, tiles come when it is, stay without a network, and nothing is
// asked after it was switched off. A tile server on another port plays the internet.

import { createServer } from "node:http";
import { openExample } from "./support/example.mjs";
import { expect, mounted, test } from "./support/fixtures.mjs";
import { png } from "./support/tiles.mjs";

test.describe.configure({ timeout: 180_000 });
// The service worker is the one that asks.
test.use({ serviceWorkers: "allow" });

async function tiles(atPort = 0, asked = []) {
  const server = createServer((request, response) => {
    asked.push({ url: request.url, headers: request.headers });
    const [, z, x, y] = request.url.match(/^\/(\d+)\/(\d+)\/(\d+)\.png$/) ?? [];
    if (z === undefined) return response.writeHead(404).end();
    const body = png((Number(x) + Number(y)) % 2 ? [180, 120, 200] : [120, 200, 180]);
    response.writeHead(200, { "content-type": "image/png", "access-control-allow-origin": "*" }).end(body);
  });
  await new Promise((listening) => server.listen(atPort, "127.0.0.1", listening));
  const { port } = server.address();
  return { asked, port, url: `http://127.0.0.1:${port}`, close: () => new Promise((closed) => (server.closeAllConnections(), server.close(closed))) };
}

/** A debug build writes the service worker but does not register it. */
async function underServiceWorker(page) {
  await page.evaluate(async () => {
    if (!navigator.serviceWorker.controller) {
      const taken = new Promise((taken) => navigator.serviceWorker.addEventListener("controllerchange", taken, { once: true }));
      await navigator.serviceWorker.register("./sw.js", { scope: "./" });
      await taken;
    }
  });
}

const panel = (page) => page.getByRole("complementary", { name: "Basemap" });

test("a basemap from the internet asks for nothing before it is on and after it is off", async ({ page, watch, axe, shot }) => {
  let server = await tiles();
  watch.allow(server.url);
  try {
    await openExample(page, "map");
    await underServiceWorker(page);
    await expect(page.getByText("Opening the map…")).toHaveCount(0, { timeout: 60_000 });
    await page.getByRole("button", { name: "Basemap" }).click();
    await expect(panel(page).getByText("Off: nothing is asked for from the internet.")).toBeVisible();
    // The address as the gate sees it: nothing comes of asking it.
    await page.evaluate(() => fetch("./tiles-online/1/0/0").then((it) => it.arrayBuffer()));
    expect(server.asked).toEqual([]);

    const address = panel(page).getByRole("textbox", { name: "Address of the tiles" });
    await address.fill("http://tiles.example.org/{z}/{x}/{y}.png");
    await panel(page).getByRole("textbox", { name: "Who made the map" }).fill("© Somebody");
    await panel(page).getByRole("button", { name: "Switch it on" }).click();
    await expect(panel(page).getByText("The address must begin with https://")).toBeVisible();
    await axe();
    await shot("map-online-off-en");
    expect(server.asked).toEqual([]);

    await address.fill(`${server.url}/{z}/{x}/{y}.png`);
    await panel(page).getByRole("button", { name: "Switch it on" }).click();
    await expect(panel(page).getByText("On: tiles are asked for from this address.")).toBeVisible();
    await expect.poll(() => server.asked.length, { timeout: 30_000 }).toBeGreaterThan(0);
    // Who asks is not told.
    expect(server.asked.every(({ headers }) => !headers.cookie && !headers.referer)).toBe(true);
    await expect(page.getByText("© Somebody").first()).toBeVisible();
    await expect(async () => {
      await panel(page).getByRole("button", { name: "Look again" }).click();
      await expect(panel(page).getByText(/[1-9]\d* tiles? kept|\P{L}[1-9]\d*\P{L} tiles? kept/u)).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 30_000 });
    await axe();
    await shot("map-online-on-en");

    // The network goes: what was seen is still there.
    await server.close();
    const kept = await page.evaluate(async (url) => {
      const { pathname } = new URL(url);
      const [, z, x, y] = pathname.match(/^\/(\d+)\/(\d+)\/(\d+)/);
      const answer = await fetch(`./tiles-online/${z}/${x}/${y}`);
      return { type: answer.headers.get("content-type"), bytes: (await answer.arrayBuffer()).byteLength };
    }, server.url + server.asked[0].url);
    expect(kept.type).toBe("image/png");
    expect(kept.bytes).toBeGreaterThan(300);

    // The network is back; who would ask now could be answered.
    server = await tiles(server.port, server.asked);
    await panel(page).getByRole("button", { name: "Switch it off" }).click();
    await expect(panel(page).getByText("Off: nothing is asked for from the internet.")).toBeVisible();
    await panel(page).getByRole("button", { name: "Remove the kept tiles" }).click();
    await expect(panel(page).getByText(/0\P{L}? tiles kept/u)).toBeVisible();
    await expect(panel(page).getByRole("button", { name: "Built-in map" })).toHaveAttribute("aria-pressed", "true");
    const before = server.asked.length;
    await page.evaluate(() => fetch("./tiles-online/2/1/1").then((it) => it.arrayBuffer()));
    await page.getByRole("button", { name: "Closer" }).click();
    await page.evaluate(() => fetch("./tiles-online/3/1/1").then((it) => it.arrayBuffer()));
    expect(server.asked.length).toBe(before);
  } finally {
    await server.close().catch(() => {});
  }
});
