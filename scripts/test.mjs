// Runs the test layers, counts, and tells what took longest. `node scripts/test.mjs [layer…]`; without a name, all of them.
// A layer that runs no test counts as failed: silence is not success.
// Deliberately absent: how tools are installed (scripts/setup.mjs) and any test.

import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { spawn, spawnSync } from "node:child_process";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const WASM = "wasm32-unknown-unknown";
// Views compile much faster with erased types; the release build does without.
const ERASED = { RUSTFLAGS: "--cfg erase_components" };
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

/** A command whose output is kept; `say` shows it as it comes. Resolves to `{ ok, output }`, the output without colours. */
function child(command, args, env, speakers) {
  return new Promise((done) => {
    let output = "";
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    for (const from of ["stdout", "stderr"]) {
      child[from].setEncoding("utf8");
      child[from].on("data", (chunk) => {
        speakers?.[from]?.say(chunk);
        output += chunk;
      });
      child[from].on("end", () => speakers?.[from]?.end());
    }
    child.on("error", (error) => {
      console.error(error.message);
      done({ ok: false, output });
    });
    child.on("close", (status) => done({ ok: status === 0, output: output.replace(/\x1b\[[0-9;]*m/g, "") }));
  });
}

const announce = (name, command, args) => console.log(`${name.padEnd(7)} > ${command} ${args.join(" ")}`);

/** Shows the output as it comes. */
function run(name, env, command, ...args) {
  announce(name, command, args);
  return child(command, args, env, { stdout: speaker(name, process.stdout), stderr: speaker(name, process.stderr) });
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

/** Compiles the native tests. Resolves to `{ ok, programs }`. */
async function testPrograms(name) {
  const args = ["test", "--locked", "--no-run", "--test", "all", "--message-format=json-render-diagnostics"];
  announce(name, "cargo", args);
  const { ok, output } = await child("cargo", args, {}, { stderr: speaker(name, process.stderr) });
  const built = output.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
  return { ok, programs: built.filter((it) => it.profile?.test && it.executable).map((it) => it.executable) };
}

/**
 * Runs every test of these programs in a process of its own, as many at a time as there are cores: that tells how long each takes, which
 * the stable test harness does not. Failed ones are shown.
 */
async function eachTest(name, programs) {
  const listed = programs.flatMap((program) => {
    const { stdout } = spawnSync(program, ["--list", "--format", "terse"], { encoding: "utf8" });
    return [...stdout.matchAll(/^(.+): test$/gm)].map(([, test]) => ({ program, test }));
  });
  const waiting = [...listed];
  const results = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { program, test } = next;
      const start = performance.now();
      const { ok, output } = await child(program, ["--exact", test], { CARGO_MANIFEST_DIR: process.cwd() });
      const passed = ok && / 1 passed/.test(output);
      if (!passed) speaker(name, process.stdout).say(`${test} failed\n${output}\n`);
      results.push({ test, passed, seconds: (performance.now() - start) / 1000 });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return results;
}

const LONGEST = 10;
/** The longest of `[what, seconds]`, the longest first. */
const longest = (all) => all.sort((a, b) => b[1] - a[1]).slice(0, LONGEST);

const SECONDS = { ms: 0.001, s: 1, m: 60 };
/** What Playwright's list says of each journey. */
const journeys = (output) =>
  [...output.matchAll(/^ +\S+ +\d+ \[\w+\] › (?:tests\/e2e\/)?(.+) \(([\d.]+)(ms|s|m)\)$/gm)].map(([, what, time, unit]) => [what, Number(time) * SECONDS[unit]]);

const LIBTEST = [/test result: .*? (\d+) passed/g, /test result: .*? (\d+) failed/g];
const PLAYWRIGHT = [/^ +(\d+) passed/gm, /^ +(\d+) (?:failed|did not run|interrupted|skipped)/gm];

const STRICT = ["--", "-D", "warnings"];

/** Each layer is told its own name, under which its output is shown. */
const LAYERS = {
  compile: async (name) => steps([await run(name, {}, "make", "--no-print-directory", "compile")]),

  tools: async (name) => steps([await run(name, {}, "node", "scripts/setup.mjs", "trunk", "split", "npm", "browser")]),

  format: async (name) => steps([await run(name, {}, "cargo", "fmt", "--check")]),

  clippy: async (name) => steps([await run(name, {}, "cargo", "clippy", "--locked", "--all-targets", ...STRICT)]),

  page: async (name) => steps([await run(name, ERASED, "cargo", "clippy", "--locked", "--target", WASM, "--features", "page", "--lib", "--bins", ...STORAGE_TESTS, ...STRICT)]),

  native: async (name) => {
    const { ok, programs } = await testPrograms(name);
    const tests = ok ? await eachTest(name, programs) : [];
    const examples = await run(name, {}, "cargo", "test", "--locked", "--doc");
    const failed = tests.filter((it) => !it.passed).length + (tests.length === 0 ? 1 : 0) + (examples.ok ? 0 : 1);
    const passed = tests.filter((it) => it.passed).length + sum(examples.output, LIBTEST[0]);
    return { passed, failed, slow: longest(tests.map((it) => [it.test, it.seconds])) };
  },

  storage: async (name) => {
    const runner = { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: "wasm-bindgen-test-runner" };
    const driver = process.env.CHROMEDRIVER ?? spawnSync("which", ["chromedriver"], { encoding: "utf8" }).stdout.trim();
    const env = { ...ERASED, ...runner, CHROMEDRIVER: driver, WASM_BINDGEN_TEST_TIMEOUT: "120" };
    return count([await run(name, env, "cargo", "test", "--locked", "--no-fail-fast", "--target", WASM, ...STORAGE_TESTS)], ...LIBTEST);
  },

  build: async (name) => steps([await run(name, {}, "make", "--no-print-directory", "dist/index.html")]),

  // First what can share the machine, then what cannot; the devices with the example are there from the first.
  e2e: async (name) => {
    const shared = await run(name, {}, "npx", "playwright", "test", "--project=journeys");
    const alone = await run(name, {}, "npx", "playwright", "test", "--project=alone", "--no-deps");
    return { ...count([shared, alone], ...PLAYWRIGHT), slow: longest([shared, alone].flatMap((it) => journeys(it.output))) };
  },
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
  page: ["clippy"],
  storage: ["page", "tools"],
  build: ["compile", "tools"],
  e2e: ["build", "native", "page", "storage"],
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
for (const { name, slow } of all.filter((it) => it.slow?.length > 0)) {
  console.log(`What took longest in ${name}:`);
  for (const [what, seconds] of slow) console.log(`${seconds.toFixed(1).padStart(8)} s  ${what}`);
  console.log();
}
for (const { name, passed, failed, seconds } of all) {
  console.log(`${name.padEnd(10)}${String(passed).padStart(6)} passed${String(failed).padStart(6)} failed${String(seconds).padStart(7)} s`);
}
console.log(`\n${total("passed")} passed, ${total("failed")} failed in ${Math.round(performance.now() / 1000)} s`);
process.exitCode = total("failed") > 0 ? 1 : 0;
