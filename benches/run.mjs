// Runs our bench and the peers in turn (A B A B …) on the same data, prints medians and ratios, and fails when a bar is missed.
//   npm install --prefix benches/peers && node benches/run.mjs [pairs]
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bars, most } from "./bars.mjs";

const pairs = Number(process.argv[2] ?? 3);
const data = join(mkdtempSync(join(tmpdir(), "bench-")), "data.json");
/** pabutools lives in an environment of its own, made on the first run. */
const venv = join(import.meta.dirname, "../target/peers-venv");
const python = join(venv, "bin/python");
const root = join(import.meta.dirname, "..");
if (!existsSync(python)) {
  execFileSync("python3", ["-m", "venv", venv], { stdio: "inherit" });
  execFileSync(python, ["-m", "pip", "install", "--quiet", "pabutools==1.2.3", "gmpy2"], { stdio: "inherit" });
}

const run = (program, args, env = {}) =>
  execFileSync(program, args, { cwd: root, env: { ...process.env, ...env }, encoding: "utf8", maxBuffer: 1 << 26 })
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const ours = new Map();
const theirs = new Map();
const add = (side, rows) => rows.forEach(({ id, ms, result }) => {
  const entry = side.get(id) ?? { times: [], result };
  entry.times.push(ms);
  side.set(id, entry);
});
for (let pair = 0; pair < pairs; pair += 1) {
  add(ours, run("cargo", ["bench", "--quiet", "--bench", "map"], { BENCH_DATA: data }));
  add(theirs, run("node", [join(import.meta.dirname, "peers/map.mjs"), data]));
  add(ours, run("cargo", ["bench", "--quiet", "--bench", "deciding"]));
  add(ours, run("node", [join(import.meta.dirname, "wasm.mjs")]));
  // Minutes each, and it hardly varies: once is enough.
  if (pair === 0) add(theirs, run(python, [join(import.meta.dirname, "peers/pabutools_equal_shares.py"), join(root, "target/deciding.pb")]));
}
let missed = 0;
for (const [id, { times, result }] of ours) {
  const own = median(times);
  const peer = theirs.get(id);
  const other = peer ? median(peer.times) : NaN;
  const ratio = own / other;
  // The same answer first, then the bar; without a bar the times are only told.
  const same = !id.startsWith("equal-shares") || peer?.result === result;
  const holds = same && (peer ? !(ratio > bars[id]) : !(own > most[id]));
  missed += holds ? 0 : 1;
  const versus = peer ? `peer ${other.toFixed(1)} ms  ratio ${ratio.toFixed(4)} (bar ${bars[id] ?? "none"})  results ${result} / ${peer.result}` : `result ${result}`;
  console.log(`${holds ? "ok  " : "MISS"} ${id.padEnd(16)} ${own.toFixed(1)} ms  ${versus}`);
}
process.exit(missed ? 1 : 0);
