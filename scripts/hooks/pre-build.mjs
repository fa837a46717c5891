// Trunk's pre_build hook: brings the npm parts that ship into public/vendor, which git ignores.
// Deliberately absent: choosing versions. package-lock.json does that.

import { copyFile, mkdir, readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { spawnSync } from "node:child_process";

const home = fileURLToPath(new URL("../..", import.meta.url));
const modules = join(home, "node_modules");
const fonts = join(home, "public/vendor/fonts");

if (!existsSync(join(modules, "@fontsource-variable/vazirmatn"))) {
  console.error("The npm parts are missing. Run `npm ci` here (or `make serve`, which does it for you).");
  process.exit(1);
}

/** Copies only what differs, so that `trunk watch` sees no change where there is none. */
async function bring(from, to) {
  if (existsSync(to) && (await readFile(from)).equals(await readFile(to))) return;
  await copyFile(from, to);
}

// Trunk refuses to copy a folder that is not there, and git does not keep empty ones.
for (const folder of ["data", "example", "schema", "vendor/fonts"]) {
  await mkdir(join(home, "public", folder), { recursive: true });
}

// The Arabic part alone: Latin text uses the fonts of the system.
const vazirmatn = join(modules, "@fontsource-variable/vazirmatn");
await bring(join(vazirmatn, "files/vazirmatn-arabic-wght-normal.woff2"), join(fonts, "vazirmatn-arabic.woff2"));

const mapEngine = join(home, "scripts/map-engine/build.mjs");
if (existsSync(mapEngine)) {
  const { status } = spawnSync(process.execPath, [mapEngine], { cwd: home, stdio: "inherit" });
  if (status !== 0) {
    console.error("The map engine could not be bundled, see above (scripts/map-engine/build.mjs).");
    process.exit(1);
  }
}
