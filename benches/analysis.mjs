// The map analysis as optimised wasm beside @turf/turf, in turn (A B A B …) in one page of one Chromium, on the same seeded data.
// Prints medians and ratios, and fails when a bar is missed.
//   npm install --prefix benches/peers && node benches/analysis.mjs [pairs]
// Deliberately absent: the worker's messages around an answer. The journeys have those.

import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromiumOptions } from "../tests/e2e/support/chromium.mjs";
import { bars, most } from "./bars.mjs";
import { buildWasm } from "./build_wasm.mjs";

const pairs = Number(process.argv[2] ?? 3);
const root = join(import.meta.dirname, "..");
const built = buildWasm();
const small = join(root, "target/bench-wasm/analysis_bench.wasm");
execFileSync(process.execPath, [join(root, "node_modules/binaryen/bin/wasm-opt"), "-Oz", "--all-features", built, "-o", small]);

const peers = await build({
  stdin: { contents: readFileSync(join(import.meta.dirname, "peers/turf_works.mjs"), "utf8"), resolveDir: join(import.meta.dirname, "peers") },
  bundle: true,
  format: "iife",
  globalName: "peers",
  minify: true,
  write: false,
});

const browser = await chromium.launch(chromiumOptions());
const page = await browser.newPage();
await page.addScriptTag({ content: peers.outputFiles[0].text });
const rows = await page.evaluate(
  async ([text, rounds]) => {
    const bytes = Uint8Array.from(atob(text), (it) => it.charCodeAt(0));
    const { instance } = await WebAssembly.instantiate(bytes, {});
    const { memory, json_at, json_length, run } = instance.exports;
    const [at, length] = [json_at(), json_length()];
    const works = peers.works(JSON.parse(new TextDecoder().decode(new Uint8Array(memory.buffer, at >>> 0, length))));
    const ids = ["points-in-areas", "union", "dbscan", "nearest", "agreement-400", "density"];
    const timed = (work) => {
      const start = performance.now();
      const result = work();
      return [performance.now() - start, result];
    };
    return ids.map((id, which) => {
      const [ours, theirs] = [[], []];
      let [result, peer] = [run(which)];
      for (let round = 0; round < rounds; round += 1) {
        const own = [0, 1, 2, 3, 4].map(() => timed(() => run(which))[0]);
        ours.push(own.sort((a, b) => a - b)[2]);
        if (!works[id]) continue;
        const [ms, found] = timed(works[id]);
        theirs.push(ms);
        peer = found;
      }
      return { id, ours, theirs, result, peer };
    });
  },
  [readFileSync(small).toString("base64"), pairs],
);
await browser.close();

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
let missed = 0;
for (const { id, ours, theirs, result, peer } of rows) {
  const own = median(ours);
  const other = theirs.length ? median(theirs) : NaN;
  const holds = theirs.length ? own / other <= (bars[id] ?? Infinity) : !(own > most[id]);
  missed += holds ? 0 : 1;
  const beside = theirs.length
    ? `turf ${other.toFixed(1)} ms  ratio ${(own / other).toFixed(4)} (bar ${bars[id]})  results ${result} / ${peer}`
    : `(bar ${most[id] ?? "none"})  result ${result}`;
  console.log(`${holds ? "ok  " : "MISS"} ${id.padEnd(16)} ${own.toFixed(1)} ms  ${beside}`);
}
process.exit(missed ? 1 : 0);
