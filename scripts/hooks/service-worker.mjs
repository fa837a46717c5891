// Writes sw.js: the service worker with the list of every built file.
// Deliberately absent: globs. A file of a kind nobody thought of fails the build instead of being missing offline.

import { readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { listFiles, sha256 } from "./files.mjs";

/** Kinds of files that are kept on the device. */
const KEPT = new Set([
  ".html", ".css", ".js", ".mjs", ".wasm", ".json", ".geojson", ".ftl", ".woff2", ".svg", ".png", ".webp", ".txt",
  ".webmanifest", ".pmtiles",
]);

/** Files that are not kept, each with its reason. */
const EXCLUDED = new Map([
  ["sw.js", "the browser itself keeps the service worker"],
]);

export async function writeServiceWorker(dist) {
  const template = await readFile(new URL("./sw.template.js", import.meta.url), "utf8");
  const list = [];
  for (const path of await listFiles(dist)) {
    if (EXCLUDED.has(path)) continue;
    if (!KEPT.has(extname(path))) {
      throw new Error(
        `${path} would not work offline: its kind is not in KEPT and the file is not in EXCLUDED ` +
          "(scripts/hooks/service-worker.mjs). Add it to one of them, or keep it out of the build.",
      );
    }
    const bytes = await readFile(join(dist, path));
    // The page is asked for by its folder: some hosts redirect index.html there.
    list.push([path === "index.html" ? "./" : `./${path}`, sha256(bytes), bytes.length]);
  }
  const files = `[\n${list.map((file) => `  ${JSON.stringify(file)},`).join("\n")}\n]`;
  const version = sha256(files).slice(0, 16);
  const worker = template.replace("__VERSION__", () => version).replace("__FILES__", () => files);
  await writeFile(join(dist, "sw.js"), worker);
  return { version, files: list };
}
