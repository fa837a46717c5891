// Installs what is missing, quickly when nothing is: `node scripts/setup.mjs [rust] [trunk] [split] [audit] [npm] [browser]`, each part by name.
// Tools are compiled once for all checkouts and kept in one cache, by the Rust that compiled them and their own version. A checkout has
// links to its tools in .tools/bin, which the Makefile puts on the PATH.
// Deliberately absent: overwriting. A tool of another version stays where it is.

import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";

const TARGET = "wasm32-unknown-unknown";
const home = fileURLToPath(new URL("..", import.meta.url));
process.chdir(home);

/** Trimmed output of a command, or null when it cannot run. */
function ask(command, ...args) {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

function stop(what, remedy) {
  console.error(`\nCannot go on: ${what}.\n${remedy}`);
  process.exit(1);
}

function succeeds(command, args, env = {}) {
  console.log(`> ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } }).status === 0;
}

function run(remedy, command, args, env = {}) {
  if (!succeeds(command, args, env)) stop(`\`${command} ${args.join(" ")}\` failed, see above`, remedy);
}

const ONLINE = "Is this machine online? The command can be repeated by hand; then run make again.";

/** rustup would fetch the Rust of rust-toolchain.toml at the next call of cargo as well, but without a word. */
function toolchain() {
  const channel = readFileSync("rust-toolchain.toml", "utf8").match(/^channel = "(.+)"$/m)[1];
  const there = ask("rustup", "toolchain", "list");
  // Without rustup, or when another toolchain was named on purpose, the file says nothing.
  if (there === null || process.env.RUSTUP_TOOLCHAIN || there.split("\n").some((name) => name.startsWith(`${channel}-`))) return;
  const parts = ["--profile", "minimal", "--component", "rustfmt", "--component", "clippy", "--target", TARGET];
  run(ONLINE, "rustup", ["toolchain", "install", channel, ...parts]);
}

function rust() {
  toolchain();
  if (!ask("cargo", "--version")) stop("cargo is missing", "Install Rust with rustup: https://rustup.rs");
  const sysroot = ask("rustc", "--print", "sysroot");
  if (!existsSync(join(sysroot, "lib/rustlib", TARGET))) {
    const remedy = `Without rustup, install the ${TARGET} part of your Rust (rust-std) in another way.`;
    run(remedy, "rustup", ["target", "add", TARGET]);
  }
  // Trunk builds offline; without the network this succeeds as long as every crate is already here.
  if (ask("cargo", "fetch", "--locked", "--offline") === null) run(ONLINE, "cargo", ["fetch", "--locked"]);
}

function lockedVersion(crate) {
  const found = readFileSync("Cargo.lock", "utf8").match(new RegExp(`name = "${crate}"\\nversion = "([^"]+)"`));
  return found ? found[1] : stop(`Cargo.lock does not name ${crate}`, "Restore Cargo.lock from git.");
}

/**
 * Without optimisation a tool that runs for seconds need not be compiled for minutes; `warm` are the crates in which such a tool
 * spends its seconds. Features that would let a tool download are left out, and half the crates with them.
 */
const TOOLS = {
  trunk: [
    {
      crate: "trunk",
      version: "0.21.14", // The next one needs a newer Rust than 1.95.
      programs: ["trunk"],
      features: ["--no-default-features"],
      warm: [],
    },
    {
      crate: "wasm-bindgen-cli",
      version: lockedVersion("wasm-bindgen"),
      programs: ["wasm-bindgen", "wasm-bindgen-test-runner"],
      features: ["--no-default-features"],
      warm: ["walrus", "wasm-bindgen-cli-support", "wasmparser", "wasm-encoder"],
    },
  ],
  split: [
    {
      crate: "wasm_split_cli_support",
      version: "0.2.4", // Of the family of wasm_split_helpers in Cargo.lock.
      programs: ["wasm-split-cli"],
      features: ["--features", "build-binary"],
      warm: ["wasm_split_cli_support", "wasmparser", "wasm-encoder"],
    },
  ],
  audit: [{ crate: "cargo-deny", version: "0.20.2", programs: ["cargo-deny"], features: [], warm: [] }],
};

/** What rustc says of itself, as a name for a folder: "1.95.0-x86_64-unknown-linux-gnu". */
function rustName() {
  const about = ask("rustc", "-vV") ?? stop("rustc cannot run", "Install Rust with rustup: https://rustup.rs");
  const line = (key) => about.match(new RegExp(`^${key}: (.+)$`, "m"))[1];
  return `${line("release")}-${line("host")}`;
}

const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "catchment/tools");
const LINKS = join(home, ".tools/bin");

/** Compiles a tool into the folder `root`. What two tools have in common is compiled once. */
function compile({ crate, version, features, warm }, root) {
  const quick = {
    CARGO_PROFILE_RELEASE_LTO: "off",
    CARGO_PROFILE_RELEASE_OPT_LEVEL: "0",
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16",
    CARGO_TARGET_DIR: join(home, "target/tools"),
    RUSTFLAGS: "",
  };
  const optimised = warm.flatMap((name) => ["--config", `profile.release.package.${name}.opt-level=2`]);
  const install = (...more) => ["install", crate, "--version", version, ...more, "--root", root, ...features, ...optimised];
  if (succeeds("cargo", install("--locked"), quick)) return;
  // A mirror of the registry may lag behind the versions a tool was released with. Others will do that this Rust can compile.
  console.log(`${crate} ${version} as its author locked it cannot be had; trying with the versions that are there.`);
  run(ONLINE, "cargo", install(), { ...quick, CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS: "fallback" });
}

/** The programs of a tool, from the PATH when just this version is there, else from the cache. */
function tool(wanted, rustHere) {
  const { crate, version, programs } = wanted;
  const root = join(CACHE, rustHere, `${crate}-${version}`);
  const kept = programs.map((name) => join(root, "bin", name));
  if (!kept.every(existsSync)) {
    if (programs.every((name) => ask(name, "--version")?.split(/\s+/)[1] === version)) return;
    console.log(`${crate} ${version} is missing; this takes minutes, once.`);
    compile(wanted, root);
  }
  mkdirSync(LINKS, { recursive: true });
  for (const [at, name] of programs.entries()) {
    rmSync(join(LINKS, name), { force: true });
    symlinkSync(kept[at], join(LINKS, name));
  }
}

function tools(names) {
  const rustHere = rustName();
  names.flatMap((name) => TOOLS[name]).forEach((it) => tool(it, rustHere));
  rmSync(join(home, "target/tools"), { recursive: true, force: true });
}

/** Whether node_modules holds what package-lock.json says. */
function modulesFit() {
  if (!existsSync("node_modules/.package-lock.json")) return false;
  const packages = (path) => JSON.parse(readFileSync(path, "utf8")).packages;
  const there = packages("node_modules/.package-lock.json");
  return Object.entries(packages("package-lock.json")).every(
    ([path, wanted]) => path === "" || wanted.optional || there[path]?.version === wanted.version,
  );
}

function npm() {
  if (!modulesFit()) run(`${ONLINE} \`npm ci\` needs npm, which comes with Node.js.`, "npm", ["ci", "--no-audit", "--no-fund"]);
}

function browser() {
  const driver = () => process.env.CHROMEDRIVER ?? ask("which", "chromedriver");
  if (existsSync("/usr/bin/chromium") && driver()) return;
  if (ask("which", "apt-get") && process.getuid() === 0) {
    const remedy = "Install the packages chromium and chromium-driver by hand.";
    run(remedy, "apt-get", ["update", "-qq"]);
    run(remedy, "apt-get", ["install", "-y", "-qq", "chromium", "chromium-driver"], { DEBIAN_FRONTEND: "noninteractive" });
    return;
  }
  run(ONLINE, "npx", ["playwright", "install", "chromium"]);
  if (!driver()) {
    stop("the storage tests need chromedriver", "Install the package chromium-driver, or name the file in the variable CHROMEDRIVER.");
  }
}

const [major] = process.versions.node.split(".").map(Number);
if (major < 20) stop(`Node.js ${process.versions.node} is too old`, "Install Node.js 20 or later.");

const PARTS = { rust, npm, browser };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS || name in TOOLS));
if (unknown.length > 0) stop(`there is no part ${unknown.join(", ")}`, `Parts: ${[...Object.keys(PARTS), ...Object.keys(TOOLS)].join(", ")}.`);
for (const name of Object.keys(PARTS).filter((it) => asked.includes(it))) PARTS[name]();
const named = Object.keys(TOOLS).filter((it) => asked.includes(it));
if (named.length > 0) tools(named);
