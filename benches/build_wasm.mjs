// Builds benches/wasm with the release profile and the app's own versions. Deliberately absent: running it.

import { execFileSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** The path of the built wasm. */
export function buildWasm() {
  const [crate, target] = [join(import.meta.dirname, "wasm"), join(root, "target/bench-wasm")];
  copyFileSync(join(root, "Cargo.lock"), join(crate, "Cargo.lock"));
  const args = ["build", "--quiet", "--release", "--target", "wasm32-unknown-unknown", "--target-dir", target];
  execFileSync("cargo", args, { cwd: crate, stdio: ["ignore", "inherit", "inherit"] });
  return join(target, "wasm32-unknown-unknown/release/analysis_bench.wasm");
}
