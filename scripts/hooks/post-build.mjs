// Trunk's post_build hook: what Trunk cannot do, in order, on the staged files and before they replace `dist`.
// Only the release is split, made small and weighed. What `make serve` builds is the same app, offline use included, sooner there;
// a debug build does not register the service worker either.
// Deliberately absent: downloads. Every tool comes from package-lock.json.

import { readFile, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { listFiles } from "./files.mjs";
import { writeLanguages } from "./languages.mjs";
import { writeLicences } from "./licences.mjs";
import { TARGET, buildPage } from "./page.mjs";
import { writeServiceWorker } from "./service-worker.mjs";
import { checkSizes } from "./sizes.mjs";
import { splitMain } from "./split.mjs";
import { withoutCustomSections } from "./wasm.mjs";

const dist = process.env.TRUNK_STAGING_DIR;
/** "release", "serve" or "debug"; Trunk knows two of them. */
const profile = process.env.BUILD_PROFILE ?? process.env.TRUNK_PROFILE;
const release = profile === "release";
const wasmOpt = fileURLToPath(new URL("../../node_modules/binaryen/bin/wasm-opt", import.meta.url));

/** What rustc lets wasm use by default. wasm-opt refuses a module that uses more than it was told. */
const FEATURES = [
  "bulk-memory", "bulk-memory-opt", "call-indirect-overlong", "multivalue", "mutable-globals",
  "nontrapping-float-to-int", "reference-types", "sign-ext",
].map((feature) => `--enable-${feature}`);

/**
 * What of wasm-opt makes a file smaller that LLVM has optimised for size already. Measured on the largest part and on the start: after brotli
 * both are as small as with -Oz or smaller (488 and 490 KiB, 381 and 387 KiB), in a quarter of the time.
 */
const PASSES = [
  "dce", "duplicate-function-elimination", "remove-unused-brs", "simplify-locals-notee-nostructure", "vacuum", "coalesce-locals",
  "reorder-locals", "merge-blocks", "remove-unused-names",
].map((pass) => `--${pass}`);

const run = promisify(execFile);

async function optimise(path) {
  const small = `${path}.small`;
  // The splitter leaves notes in the section of names that wasm-opt does not know and says so at length.
  await writeFile(path, withoutCustomSections(await readFile(path)));
  await run(process.execPath, [wasmOpt, ...PASSES, ...FEATURES, path, "-o", small]);
  await rename(small, path);
}

const wasmFiles = async () => (await listFiles(dist)).filter((path) => path.endsWith(".wasm")).map((path) => join(dist, path));

async function minify(path) {
  const { code } = await transform(await readFile(path, "utf8"), { loader: "js", format: "esm", minify: true, target: TARGET });
  await writeFile(path, code);
}

async function build() {
  if (profile === "serve") {
    // Half of each file would be names.
    for (const path of await wasmFiles()) await writeFile(path, withoutCustomSections(await readFile(path)));
  }
  if (release) {
    const worker = (await wasmFiles()).filter((path) => /worker[^/]*$/.test(path));
    for (const path of worker) await optimise(path);
    await splitMain(dist, process.env.CARGO_TARGET_DIR ?? join(process.env.TRUNK_SOURCE_DIR, "target"), optimise);
    const files = await listFiles(dist);
    // What wasm-bindgen wrote. The parts in vendor come minified, boot.js is done with the page.
    const ours = files.filter((it) => it.endsWith(".js") && !/^(vendor|boot)\//.test(it));
    for (const path of ours) await minify(join(dist, path));
  }
  await buildPage(dist, profile);
  const languages = await writeLanguages(dist);
  await writeLicences(dist);
  const { version, files } = await writeServiceWorker(dist);
  console.log(`Catchment ${version}: ${files.length} files for offline use, ${languages.map((it) => it.code).join(", ")}.`);
  if (release) await checkSizes(dist, (await listFiles(dist)).filter((path) => path !== "sw.js"));
}

try {
  await build();
} catch (error) {
  console.error(`\nThe build stops: ${error.message}`);
  process.exit(1);
}
