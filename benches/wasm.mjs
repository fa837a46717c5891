// Builds benches/wasm as the release build of the page is built, runs it in Node.js and prints one JSON line for each median.
// Times are of the processor, which other work on the machine does not stretch as it does the clock on the wall.
// Deliberately absent: the page around it; tests/e2e/deciding.spec.mjs looks at the whole way from the last ballot to the result, benches/finder.mjs
// at the way from a choice to the services that fit.

import { readFileSync } from "node:fs";
import { buildWasm } from "./build_wasm.mjs";

const bytes = readFileSync(buildWasm());
const module = await WebAssembly.compile(bytes);
// Browser functions that dependencies import are never called here.
const imports = {};
for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) if (kind === "function") (imports[from] ??= {})[name] = () => 0;
const { exports } = await WebAssembly.instantiate(module, imports);

function median(id, run, times = 11, what = "places") {
  const taken = [];
  let result;
  for (let at = 0; at < times; at += 1) {
    const start = process.cpuUsage();
    result = run();
    taken.push(process.cpuUsage(start).user / 1000);
  }
  taken.sort((a, b) => a - b);
  console.log(JSON.stringify({ id, ms: taken[times >> 1], result: `${result} ${what}` }));
}
exports.make_orders(100, 10_000);
median("schulze-100x10000-wasm", () => exports.schulze());
exports.make_hall(500);
median("result-500-wasm", () => exports.result());
exports.make_desk(2_000);
median("find-service-2000-wasm", () => exports.find(), 51, "services");
