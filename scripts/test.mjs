// Runs the test layers and counts. `node scripts/test.mjs [layer…]`; without a name, all of them.
// A layer that runs no test counts as failed: silence is not success.
// Deliberately absent: how tools are installed (scripts/setup.mjs) and any test.

import { fileURLToPath } from "node:url";
import { spawn, spawnSync } from "node:child_process";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const WASM = "wasm32-unknown-unknown";
// Views compile much faster with erased types; the release build does without.
const ERASED = { RUSTFLAGS: "--cfg erase_components" };
const has = (...command) => spawnSync(command[0], command.slice(1), { stdio: "ignore" }).status === 0;
/** All integration tests are one program; compiled for wasm it holds the storage tests alone. */
const STORAGE_TESTS = ["--test", "all"];

/** Writes whole lines, each under the name of its layer: the lanes speak at the same time. */
function speaker(name, to) {
  let rest = "";
  const line = (text) => to.write(`${name.padEnd(7)} | ${text}\n`);
  return {
    say(chunk) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop();
      lines.forEach(line);
    },
    end: () => rest && line(rest),
  };
}

/** Shows the output as it comes and keeps it. Resolves to `{ ok, output }`, the output without colours. */
function run(name, env, command, ...args) {
  console.log(`${name.padEnd(7)} > ${command} ${args.join(" ")}`);
  return new Promise((done) => {
    let output = "";
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      const { say, end } = speaker(name, to);
      from.setEncoding("utf8");
      from.on("data", (chunk) => {
        say(chunk);
        output += chunk;
      });
      from.on("end", end);
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

/** Each layer is told its own name, under which its output is shown. */
const LAYERS = {
  compile: async (name) => steps([await run(name, {}, "make", "--no-print-directory", "compile")]),

  tools: async (name) => steps([await run(name, {}, "node", "scripts/setup.mjs"), await run(name, {}, "node", "scripts/setup.mjs", "--test")]),

  format: async (name) => steps([await run(name, {}, "cargo", "fmt", "--check")]),

  clippy: async (name) => {
    const strict = ["--", "-D", "warnings"];
    const native = await run(name, {}, "cargo", "clippy", "--locked", "--all-targets", ...strict);
    const wasm = await run(name, ERASED, "cargo", "clippy", "--locked", "--target", WASM, "--features", "page", "--lib", "--bins", ...STORAGE_TESTS, ...strict);
    return steps([native, wasm]);
  },

  native: async (name) => {
    if (!has("cargo", "nextest", "--version")) return count([await run(name, {}, "cargo", "test", "--locked", "--no-fail-fast")], ...LIBTEST);
    const tests = count([await run(name, {}, "cargo", "nextest", "run", "--locked", "--no-fail-fast")], ...NEXTEST);
    // nextest leaves the examples in the documentation out.
    const { ok, output } = await run(name, {}, "cargo", "test", "--locked", "--doc");
    const bad = sum(output, LIBTEST[1]);
    return { passed: tests.passed + sum(output, LIBTEST[0]), failed: tests.failed + (ok ? bad : Math.max(1, bad)) };
  },

  storage: async (name) => {
    const runner = { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: "wasm-bindgen-test-runner" };
    const driver = process.env.CHROMEDRIVER ?? spawnSync("which", ["chromedriver"], { encoding: "utf8" }).stdout.trim();
    const env = { ...ERASED, ...runner, CHROMEDRIVER: driver, WASM_BINDGEN_TEST_TIMEOUT: "120" };
    return count([await run(name, env, "cargo", "test", "--locked", "--no-fail-fast", "--target", WASM, ...STORAGE_TESTS)], ...LIBTEST);
  },

  build: async (name) => steps([await run(name, {}, "make", "--no-print-directory", "dist/index.html")]),

  e2e: async (name) => count([await run(name, {}, "npx", "playwright", "test")], ...PLAYWRIGHT),
};

/**
 * What has to have ended before a layer begins. That makes lanes, side by side: the release build keeps one core busy for most of its
 * time, the tools and the tests that need none of them the others. They compile into different folders of cargo, so they seldom wait for
 * each other. Journeys come last and alone: on a machine that compiles they would say little about the page.
 */
const BEFORE = {
  compile: [],
  tools: [],
  format: [],
  clippy: ["format"],
  native: ["clippy"],
  storage: ["tools"],
  build: ["compile", "tools"],
  e2e: ["build", "native", "storage"],
};
/** Without these nothing that comes after them can be trusted: journeys through an old build would prove nothing. */
const INDISPENSABLE = new Set(["compile", "tools", "build"]);

const unknown = process.argv.slice(2).filter((name) => !(name in LAYERS));
if (unknown.length > 0) {
  console.error(`No such layer: ${unknown.join(", ")}. There are: ${Object.keys(LAYERS).join(", ")}.`);
  process.exit(2);
}
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(LAYERS);

/** Every layer runs once, however many wait for it. A layer that was not chosen is passed over. */
const results = new Map();
function result(name) {
  if (!results.has(name)) results.set(name, begin(name));
  return results.get(name);
}

async function begin(name) {
  const before = await Promise.all(BEFORE[name].map(result));
  if (!chosen.includes(name)) return { name, passed: 0, failed: 0 };
  const start = Date.now();
  const missing = before.find((it) => INDISPENSABLE.has(it.name) && it.failed > 0);
  if (missing) console.error(`\nNo ${name}, because ${missing.name} failed.`);
  const counted = missing ? { passed: 0, failed: 1 } : await LAYERS[name](name);
  return { name, ...counted, seconds: Math.round((Date.now() - start) / 1000) };
}

const all = await Promise.all(chosen.map(result));
const total = (key) => all.reduce((sum, it) => sum + it[key], 0);
console.log();
for (const { name, passed, failed, seconds } of all) {
  console.log(`${name.padEnd(10)}${String(passed).padStart(6)} passed${String(failed).padStart(6)} failed${String(seconds).padStart(7)} s`);
}
console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
process.exitCode = total("failed") > 0 ? 1 : 0;
