// Writes sw.js: the service worker with the list of every built file; and build.json, which tells the page its build.
// Deliberately absent: globs. A file of an unlisted kind fails the build instead of being missing offline.

import { readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { listFiles, sha256 } from "./files.mjs";

/** Kinds of files that are kept on the device. */
const KEPT = new Set([
  ".html", ".css", ".js", ".mjs", ".wasm", ".json", ".geojson", ".ftl", ".woff2", ".svg", ".png", ".webp", ".txt",
  ".webmanifest", ".pmtiles",
]);

/** Holds the fingerprint of all other files, which is why it has no part in it. */
const BUILD = "build.json";

/** Files that are not kept, each with its reason. */
const EXCLUDED = new Map([
  ["sw.js", "the browser itself keeps the service worker"],
]);

export async function writeServiceWorker(dist) {
  const template = await readFile(new URL("./sw.template.js", import.meta.url), "utf8");
  const list = [];
  const add = async (path) => {
    const bytes = await readFile(join(dist, path));
    // The page is asked for by its folder: some hosts redirect index.html there.
    list.push([path === "index.html" ? "./" : `./${path}`, sha256(bytes), bytes.length]);
  };
  const lines = () => `[\n${list.map((file) => `  ${JSON.stringify(file)},`).join("\n")}\n]`;
  for (const path of await listFiles(dist)) {
    if (EXCLUDED.has(path) || path === BUILD) continue;
    if (!KEPT.has(extname(path))) {
      throw new Error(
        `${path} would not work offline: its kind is not in KEPT and the file is not in EXCLUDED ` +
          "(scripts/hooks/service-worker.mjs). Add it to one of them, or keep it out of the build.",
      );
    }
    await add(path);
  }
  const version = sha256(lines()).slice(0, 16);
  await writeFile(join(dist, BUILD), `${JSON.stringify({ build: version })}\n`);
  await add(BUILD);
  const worker = template.replace("__VERSION__", () => version).replace("__FILES__", lines);
  await writeFile(join(dist, "sw.js"), worker);
  return { version, files: list };
}
