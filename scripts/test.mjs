// Runs the test layers in order and counts. `node scripts/test.mjs [layer…]`; without a name, all of them.
// A layer that runs no test counts as failed: silence is not success.
// Deliberately absent: installing (scripts/setup.mjs) and any test.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { spawn, spawnSync } from "node:child_process";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const WASM = "wasm32-unknown-unknown";
// Views compile much faster with erased types; the release build does without.
const ERASED = { RUSTFLAGS: "--cfg erase_components" };
const has = (...command) => spawnSync(command[0], command.slice(1), { stdio: "ignore" }).status === 0;
const storageTests = () =>
  readdirSync("tests").filter((it) => /^storage_.*\.rs$/.test(it)).flatMap((it) => ["--test", it.replace(/\.rs$/, "")]);

/** Shows the output as it comes and keeps it. Resolves to `{ ok, output }`, the output without colours. */
function run(env, command, ...args) {
  console.log(`\n> ${command} ${args.join(" ")}`);
  return new Promise((done) => {
    let output = "";
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      from.on("data", (chunk) => {
        to.write(chunk);
        output += chunk;
      });
    }
    child.on("error", (error) => {
      console.error(error.message);
      done({ ok: false, output });
    });
    child.on("close", (status) => done({ ok: status === 0, output: output.replace(/\x1b\[[0-9;]*m/g, "") }));
  });
}

const sum = (output, pattern) => [...output.matchAll(pattern)].reduce((all, found) => all + Number(found[1]), 0);

/** Adds up results. What failed without naming a failed test (a compile error, a crash) is one failure. */
function count(results, passed, failed) {
  const all = { passed: 0, failed: 0 };
  for (const { ok, output } of results) {
    const bad = sum(output, failed);
    all.passed += sum(output, passed);
    all.failed += ok ? bad : Math.max(1, bad);
  }
  if (all.passed + all.failed === 0) {
    console.error("This layer ran no test.");
    all.failed = 1;
  }
  return all;
}

/** Steps that are right or wrong as a whole. */
const steps = (results) => ({ passed: results.filter((it) => it.ok).length, failed: results.filter((it) => !it.ok).length });

const LIBTEST = [/test result: .*? (\d+) passed/g, /test result: .*? (\d+) failed/g];
const NEXTEST = [/tests? run: (\d+) passed/g, /tests? run: .*?(\d+) (?:failed|timed out)/g];
const PLAYWRIGHT = [/^ +(\d+) passed/gm, /^ +(\d+) (?:failed|did not run|interrupted|skipped)/gm];

const LAYERS = {
  format: async () => steps([await run({}, "cargo", "fmt", "--check")]),

  clippy: async () => {
    const strict = ["--", "-D", "warnings"];
    const native = await run({}, "cargo", "clippy", "--locked", "--all-targets", ...strict);
    const wasm = await run(ERASED, "cargo", "clippy", "--locked", "--target", WASM, "--lib", "--bins", ...storageTests(), ...strict);
    return steps([native, wasm]);
  },

  native: async () => {
    if (!has("cargo", "nextest", "--version")) return count([await run({}, "cargo", "test", "--locked", "--no-fail-fast")], ...LIBTEST);
    const tests = count([await run({}, "cargo", "nextest", "run", "--locked", "--no-fail-fast")], ...NEXTEST);
    // nextest leaves the examples in the documentation out.
    const { ok, output } = await run({}, "cargo", "test", "--locked", "--doc");
    const bad = sum(output, LIBTEST[1]);
    return { passed: tests.passed + sum(output, LIBTEST[0]), failed: tests.failed + (ok ? bad : Math.max(1, bad)) };
  },

  storage: async () => {
    const names = storageTests();
    if (names.length === 0) return count([], ...LIBTEST);
    const runner = { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: "wasm-bindgen-test-runner" };
    const driver = process.env.CHROMEDRIVER ?? spawnSync("which", ["chromedriver"], { encoding: "utf8" }).stdout.trim();
    const env = { ...ERASED, ...runner, CHROMEDRIVER: driver, WASM_BINDGEN_TEST_TIMEOUT: "120" };
    return count([await run(env, "cargo", "test", "--locked", "--no-fail-fast", "--target", WASM, ...names)], ...LIBTEST);
  },

  build: async () => steps([await run({}, "make", "--no-print-directory", "dist/index.html")]),

  e2e: async () => count([await run({}, "npx", "playwright", "test")], ...PLAYWRIGHT),
};

const unknown = process.argv.slice(2).filter((name) => !(name in LAYERS));
if (unknown.length > 0) {
  console.error(`No such layer: ${unknown.join(", ")}. There are: ${Object.keys(LAYERS).join(", ")}.`);
  process.exit(2);
}
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(LAYERS);

const results = [];
for (const name of chosen) {
  const start = Date.now();
  // Journeys through an old build would prove nothing.
  const stale = name === "e2e" && results.some((it) => it.name === "build" && it.failed > 0);
  if (stale) console.error("\nNo build, so no journey through it.");
  const counted = stale ? { passed: 0, failed: 1 } : await LAYERS[name]();
  results.push({ name, ...counted, seconds: Math.round((Date.now() - start) / 1000) });
}

const total = (key) => results.reduce((all, it) => all + it[key], 0);
console.log();
for (const { name, passed, failed, seconds } of results) {
  console.log(`${name.padEnd(10)}${String(passed).padStart(6)} passed${String(failed).padStart(6)} failed${String(seconds).padStart(7)} s`);
}
console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
process.exitCode = total("failed") > 0 ? 1 : 0;
