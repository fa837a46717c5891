// The built app in one Chromium, for benches that look at it from outside: DIST or dist, served on a free port.
// Deliberately absent: what is measured.

import { chromium } from "@playwright/test";
import { readFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../scripts/serve.mjs";
import { chromiumOptions } from "../tests/e2e/support/chromium.mjs";

/**
 * Opens the app in a Chromium with `more` switches. Its map engine is at `globalThis.benchMap` of the page, and counts what its source of
 * records is told.
 */
export async function openApp(more = []) {
  const host = await serve({ root: process.env.DIST ?? "dist", port: 0 });
  const folder = await mkdtemp(join(tmpdir(), "catchment-bench-"));
  const context = await chromium.launchPersistentContext(join(folder, "profile"), {
    ...chromiumOptions(more),
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    serviceWorkers: "block",
  });
  const page = context.pages()[0];
  await page.route("**/vendor/map/maplibre-gl.mjs", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `export * from "./maplibre-gl.mjs?real";
        import { Map as Engine } from "./maplibre-gl.mjs?real";
        export class Map extends Engine {
          constructor(options) {
            super(options);
            globalThis.benchMap = this;
            globalThis.told = { updateData: 0, setData: 0 };
            this.once("load", () => {
              const source = this.getSource("records");
              for (const name of ["updateData", "setData"]) {
                const own = source[name].bind(source);
                source[name] = (data) => { globalThis.told[name] += 1; return own(data); };
              }
            });
          }
        }`,
    }),
  );
  page.on("pageerror", (error) => console.error(error));
  const close = async () => {
    await context.close();
    await host.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { page, context, folder, url: host.url, close };
}

/** The fields of the example's assessment. */
export async function exampleAssessment() {
  const example = JSON.parse(await readFile(join(import.meta.dirname, "../public/example/en.catchment.json"), "utf8"));
  const leaves = example.documents.flatMap((it) => Object.values(it.leaves));
  return leaves.find((it) => it.content.kind === "assessment").content.fields;
}

/** Takes a project file in. */
export async function openFile(page, url, folder, text) {
  const path = join(folder, "bench.catchment.json");
  await writeFile(path, text);
  await page.goto(url);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a file" }).click();
  await (await chooser).setFiles(path);
  await page.waitForURL(/#\/[0-9a-f-]{36}/, { timeout: 300_000 });
}

/** Takes a project file in and opens its map. */
export async function openMapOf(page, url, folder, text) {
  await openFile(page, url, folder, text);
  const id = page.url().match(/#\/([0-9a-f-]{36})/)[1];
  await page.evaluate((hash) => (location.hash = hash), `#/${id}/map`);
  await page.getByRole("application").waitFor({ timeout: 120_000 });
  await page.waitForFunction(() => globalThis.benchMap?.loaded() && globalThis.told, null, { timeout: 120_000 });
}

/**
 * Does `act` (source text of a function of the page) and watches: milliseconds until the map was idle for the last time, the longest task.
 * A map may keep its picture for 3 s while features are on their way, so it has come to rest when it was `quiet` for longer.
 */
export async function watchMap(page, act, quiet = 4000) {
  return page.evaluate(
    async ([text, pause]) => {
      const tasks = [];
      const observer = new PerformanceObserver((list) => list.getEntries().forEach((it) => tasks.push(it.duration)));
      observer.observe({ type: "longtask" });
      const before = { ...globalThis.told };
      let last = 0;
      const note = () => (last = performance.now());
      const idle = () => note();
      globalThis.benchMap.on("idle", idle);
      const start = performance.now();
      (0, eval)(`(${text})`)();
      let seen = 0;
      while (performance.now() - Math.max(last, start) < (last ? pause : 120_000)) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        seen = last;
      }
      globalThis.benchMap.off("idle", idle);
      observer.disconnect();
      const told = { updateData: globalThis.told.updateData - before.updateData, setData: globalThis.told.setData - before.setData };
      return { idle: seen - start, block: Math.max(0, ...tasks), told };
    },
    [act, quiet],
  );
}

/** Prints a line and says whether the bar is held. */
export function judge(what, value, bar, unit, more = "") {
  const holds = value <= bar;
  console.log(`${holds ? "ok  " : "MISS"} ${what.padEnd(34)} ${value.toFixed(unit === "" ? 3 : 0)} ${unit} (bar ${bar}) ${more}`);
  return holds ? 0 : 1;
}
