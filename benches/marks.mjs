// Ten thousand mixed marks on the map beside Leaflet with SVG in the same Chromium, in turn; one changed mark; a hundred thousand imported
// points. Prints medians and fails when a bar is missed.
//   make build && npm install --prefix benches/peers && node benches/marks.mjs [rounds]     (DIST=folder for another build)
// Deliberately absent: frames in a second, which say nothing where the graphics chip is a program.

import { build } from "esbuild";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { manyMarks, mixedShapes, seeded } from "../tests/e2e/support/many.mjs";
import { exampleAssessment, judge, openApp, openMapOf, watchMap } from "./app.mjs";

const MARKS = 10_000;
const POINTS = 100_000;
const rounds = Number(process.argv[2] ?? 3);
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

const peers = await build({
  stdin: { contents: `export * from "leaflet";`, resolveDir: join(import.meta.dirname, "peers") },
  bundle: true, format: "iife", globalName: "L", minify: true, write: false,
});
const { page, context, folder, url, close } = await openApp();
let missed = 0;
try {
  await openMapOf(page, url, folder, manyMarks(MARKS, await exampleAssessment()));
  await page.getByRole("button", { name: "Filter", exact: false }).first().click();
  const kind = (value) => `() => {
    const select = [...document.querySelectorAll("aside select, [role=complementary] select")].find((it) => [...it.options].some((option) => option.value === "hazard"));
    select.value = ${JSON.stringify(value)};
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }`;
  const leaflet = await context.newPage();
  await leaflet.setViewportSize({ width: 1280, height: 800 });
  await leaflet.addScriptTag({ content: peers.outputFiles[0].text });
  const shapes = mixedShapes(MARKS);
  const ours = [];
  const theirs = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.bringToFront();
    await watchMap(page, kind("hazard"));
    ours.push(await watchMap(page, kind("")));
    await leaflet.bringToFront();
    theirs.push(
      await leaflet.evaluate(async (all) => {
        document.body.innerHTML = '<div id="map" style="position:absolute;inset:0"></div>';
        const map = L.map("map", { renderer: L.svg(), zoomAnimation: false }).setView([36.35, 43.1], 12);
        await new Promise((resolve) => setTimeout(resolve, 300));
        const turn = (places) => places.map(([x, y]) => [y, x]);
        const start = performance.now();
        for (const { type, coordinates } of all) {
          if (type === "Point") L.circleMarker([coordinates[1], coordinates[0]], { radius: 6 }).addTo(map);
          else if (type === "LineString") L.polyline(turn(coordinates)).addTo(map);
          else L.polygon(turn(coordinates[0])).addTo(map);
        }
        const block = performance.now() - start;
        map.remove();
        return block;
      }, shapes),
    );
  }
  await page.bringToFront();
  const [block, peer, idle] = [median(ours.map((it) => it.block)), median(theirs), median(ours.map((it) => it.idle))];
  missed += judge(`${MARKS} marks: longest block`, block, 50, "ms", `${block ? "" : "none over 50, "}in ${ours[0].told.updateData} portions`);
  missed += judge("  beside Leaflet SVG", block / peer, 0.2, "", `Leaflet ${peer.toFixed(0)} ms`);
  missed += judge("  until idle", idle, 3000, "ms");

  await page.mouse.click(640, 360);
  await page.locator(".severity-step").first().waitFor();
  await page.waitForTimeout(2000);
  const changes = [];
  for (let round = 0; round < rounds; round += 1) {
    changes.push(await watchMap(page, `() => document.querySelector(".severity-step[data-severity='${1 + (round % 2) * 3}']").click()`));
  }
  missed += judge("one changed mark: seen after", median(changes.map((it) => it.idle)), 1000, "ms", JSON.stringify(changes[0].told));
  missed += changes.every((it) => it.told.updateData >= 1 && it.told.setData === 0) ? 0 : 1;

  const chance = seeded();
  const path = join(folder, "points.geojson");
  const features = Array.from({ length: POINTS }, (_, at) =>
    `{"type":"Feature","properties":{"name":"Point ${at}"},"geometry":{"type":"Point","coordinates":[${(43 + chance() * 0.2).toFixed(6)},${(36.25 + chance() * 0.2).toFixed(6)}]}}`);
  await writeFile(path, `{"type":"FeatureCollection","features":[${features.join(",")}]}`);
  await page.getByRole("complementary").getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Reference layers" }).click();
  const panel = page.getByRole("complementary", { name: "Reference layers" });
  const chooser = page.waitForEvent("filechooser");
  await panel.getByRole("button", { name: "Add a layer from a file" }).click();
  const start = performance.now();
  await (await chooser).setFiles(path);
  await panel.getByRole("button", { name: "Take it in" }).waitFor({ timeout: 120_000 });
  const read = performance.now() - start;
  const drawn = await watchMap(page, `() => [...document.querySelectorAll("button")].find((it) => it.textContent.trim() === "Take it in").click()`);
  missed += judge(`${POINTS} imported points: drawn after`, read + drawn.idle, 10_000, "ms", `of these read and checked ${read.toFixed(0)} ms`);
} finally {
  await close();
}
process.exit(missed ? 1 : 0);
