// Installs what building needs, with --rust only what compiling needs, with --test only what testing needs besides, with --audit only
// what looks for advisories.
// Does nothing, quickly, when all is there.
// Deliberately absent: overwriting. A tool of another version stays where it is; ours then goes into .tools.

import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";

const TRUNK = "0.21.14"; // The next one needs a newer Rust than 1.95.
const SPLIT = "0.2.4"; // Of the family of wasm_split_helpers in Cargo.lock.
const DENY = "0.20.2";
const TARGET = "wasm32-unknown-unknown";
const home = fileURLToPath(new URL("..", import.meta.url));
/** Where the tools are compiled; gone when they are installed. */
const TOOLS_TARGET = join(home, "target/tools");
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

function run(remedy, command, args, env = {}) {
  console.log(`> ${command} ${args.join(" ")}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) stop(`\`${command} ${args.join(" ")}\` failed, see above`, remedy);
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

/**
 * Little optimisation: a tool that runs for seconds need not be compiled for minutes. Trunk itself only copies and calls, the others
 * take whole programs apart. What two tools have in common is compiled once.
 */
function install(crate, version, root, remedy, level, ...more) {
  const quick = {
    CARGO_PROFILE_RELEASE_LTO: "off",
    CARGO_PROFILE_RELEASE_OPT_LEVEL: level,
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16",
    CARGO_TARGET_DIR: TOOLS_TARGET,
    RUSTFLAGS: "",
  };
  run(remedy, "cargo", ["install", crate, "--version", version, "--force", "--root", root, ...more], quick);
}

/** A cargo tool of exactly this version, on the PATH that the Makefile sets (.tools/bin first). */
function tool(name, version, crate, remedy, level, ...more) {
  const there = ask(name, "--version");
  if (there?.split(/\s+/)[1] === version) return;
  const root = there ? join(home, ".tools") : (process.env.CARGO_HOME ?? join(process.env.HOME, ".cargo"));
  console.log(there ? `${there} is not ${version}: ours goes into .tools.` : `${name} ${version} is missing; this takes minutes, once.`);
  install(crate, version, root, remedy, level, ...more);
}

/** The splitter does not tell its version: what cargo noted when it was installed does. */
function splitter(remedy) {
  const root = join(home, ".tools");
  const noted = ask("cargo", "install", "--list", "--root", root);
  if (noted?.includes(`wasm_split_cli_support v${SPLIT}:`)) return;
  console.log(`wasm-split-cli ${SPLIT} is missing; this takes minutes, once.`);
  install("wasm_split_cli_support", SPLIT, root, remedy, "1", "--features", "build-binary");
}

function lockedVersion(crate) {
  const found = readFileSync("Cargo.lock", "utf8").match(new RegExp(`name = "${crate}"\\nversion = "([^"]+)"`));
  return found ? found[1] : stop(`Cargo.lock does not name ${crate}`, "Restore Cargo.lock from git.");
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

if (process.argv.includes("--test")) {
  browser();
} else if (process.argv.includes("--rust")) {
  rust();
} else if (process.argv.includes("--audit")) {
  tool("cargo-deny", DENY, "cargo-deny", ONLINE, "0", "--locked");
  rmSync(TOOLS_TARGET, { recursive: true, force: true });
} else {
  rust();
  // Its newest fitting crates no longer compile together; the others do, and newer ones mend faults of theirs. Without its features it
  // cannot download and cannot look for a newer Trunk, neither of which is wanted, and takes half the time.
  tool("trunk", TRUNK, "trunk", ONLINE, "0", "--locked", "--no-default-features");
  const bindgen = lockedVersion("wasm-bindgen");
  tool("wasm-bindgen", bindgen, "wasm-bindgen-cli", ONLINE, "1");
  splitter(ONLINE);
  rmSync(TOOLS_TARGET, { recursive: true, force: true });
  if (!modulesFit()) run(`${ONLINE} \`npm ci\` needs npm, which comes with Node.js.`, "npm", ["ci", "--no-audit", "--no-fund"]);
}
