// A basemap of half a gigabyte is imported: how much memory that takes. Synthetic tiles, streamed into a temporary folder.
//   make build && node benches/basemap.mjs [megabytes]     (DIST=folder for another build)
// Told are the anonymous resident memory of all processes of the browser (RssAnon of /proc) above what they had before the import, and the
// heap of the page. Needs Linux. Deliberately absent: how fast a disk is.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exampleAssessment, judge, openApp, openMapOf } from "./app.mjs";
import { manyMarks } from "../tests/e2e/support/many.mjs";
import { writeArchive } from "./make_pmtiles.mjs";

const megabytes = Number(process.argv[2] ?? 500);
const { page, context, folder, url, close } = await openApp();
let missed = 0;
try {
  const path = join(folder, "synthetic.pmtiles");
  const bytes = await writeArchive(path, megabytes * 1e6);
  await openMapOf(page, url, folder, manyMarks(10, await exampleAssessment()));
  await page.getByRole("button", { name: "Basemap" }).click();
  const panel = page.getByRole("complementary", { name: "Basemap" });
  const session = await context.browser()?.newBrowserCDPSession() ?? (await context.newCDPSession(page));
  const own = await context.newCDPSession(page);
  await own.send("HeapProfiler.enable");
  await own.send("HeapProfiler.collectGarbage");
  const processes = async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return processInfo.map((it) => it.id);
  };
  const anonymous = async () => {
    let sum = 0;
    for (const id of await processes()) {
      try {
        sum += Number(readFileSync(`/proc/${id}/status`, "utf8").match(/RssAnon:\s+(\d+)/)?.[1] ?? 0) * 1024;
      } catch {
        // A process that has just ended has no memory.
      }
    }
    return sum;
  };
  const heap = () => page.evaluate(() => performance.memory.usedJSHeapSize);
  const before = await anonymous();
  let [most, mostHeap] = [before, await heap()];
  const chooser = page.waitForEvent("filechooser");
  await panel.getByRole("button", { name: "Add a PMTiles file" }).click();
  const start = performance.now();
  await (await chooser).setFiles(path);
  const row = panel.getByRole("button", { name: /Synthetic/ });
  while (!(await row.isVisible()) || (await row.getAttribute("aria-pressed")) !== "true") {
    most = Math.max(most, await anonymous());
    mostHeap = Math.max(mostHeap, await heap());
    if (performance.now() - start > 600_000) throw new Error("the import does not end");
    await page.waitForTimeout(100);
  }
  const seconds = (performance.now() - start) / 1000;
  const mebi = (value) => value / 1024 / 1024;
  missed += judge(`${(bytes / 1e6).toFixed(0)} MB archive: memory above start`, mebi(most - before), 200, "MiB", `all processes, RssAnon; before ${mebi(before).toFixed(0)} MiB; ${seconds.toFixed(1)} s`);
  missed += judge("  heap of the page, at most", mebi(mostHeap), 200, "MiB");
} finally {
  await close();
}
process.exit(missed ? 1 : 0);
