// Splits the main wasm into the start and one part per area (see src/ui/shell/parts.rs), and runs wasm-bindgen on the start again.
// Trunk cannot split; it runs wasm-bindgen on the whole module first, and its output is replaced here before it is published.
// Deliberately absent: which function belongs to which part. The split points in the Rust code decide that.

import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { hashedName } from "./files.mjs";

const LINK = "__wasm_split.js";

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (error) throw new Error(`${command} cannot run (${error.code}). \`make build\` installs it.`);
  if (status !== 0) throw new Error(`${command} failed, see above.`);
}

/**
 * `optimise` makes one wasm file smaller, in place. Works in the folder `target` of cargo.
 * The glue, the wasm and the snippets in `dist` are replaced; `parts/` is new.
 */
export async function splitMain(dist, target, optimise) {
  const html = await readFile(join(dist, "index.html"), "utf8");
  const stem = html.match(/data-glue="\.\/([^"]+)\.js"/)?.[1];
  if (!stem) throw new Error("Trunk wrote no start script: see pattern_script in Trunk.toml.");

  const work = join(target, "split");
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  run("wasm-split-cli", join(target, "wasm32-unknown-unknown/release/catchment.wasm"), work, "--target", "web", "--out-name", stem);
  const pieces = (await readdir(work)).filter((name) => name.endsWith(".wasm") && name !== `${stem}.wasm`);
  if (pieces.length === 0) throw new Error("The program has no parts: a release build is made with `make build`, which sets `--cfg split`.");

  run("wasm-bindgen", join(work, `${stem}.wasm`), "--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir", dist, "--out-name", stem);
  await rm(join(dist, "package.json"), { force: true });
  await optimise(join(dist, `${stem}_bg.wasm`));

  await mkdir(join(dist, "parts"));
  let link = await readFile(join(work, LINK), "utf8");
  // Dozens of small files: as many at a time as there are cores.
  const waiting = [...pieces];
  const next = async () => {
    for (let piece = waiting.pop(); piece; piece = waiting.pop()) await optimise(join(work, piece));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
  for (const piece of pieces) {
    const bytes = await readFile(join(work, piece));
    const name = hashedName(piece, bytes);
    await writeFile(join(dist, "parts", name), bytes);
    if (!link.includes(`"./${piece}"`)) throw new Error(`${LINK} does not name ${piece}.`);
    link = link.replaceAll(`"./${piece}"`, `"./${name}"`);
  }
  link = link.replaceAll(`"./${stem}.js"`, `"../${stem}.js"`);
  const linkName = `parts/${hashedName("link.js", link)}`;
  await writeFile(join(dist, linkName), link);

  const glue = join(dist, `${stem}.js`);
  const code = await readFile(glue, "utf8");
  // Only where it is imported from: the wasm goes on asking for it under its first name.
  const from = new RegExp(`(\\bfrom\\s*)["']\\./${LINK.replace(".", "\\.")}["']`, "g");
  if (!from.test(code)) throw new Error("wasm-bindgen's script does not import the parts.");
  await writeFile(glue, code.replace(from, `$1"./${linkName}"`));
}
