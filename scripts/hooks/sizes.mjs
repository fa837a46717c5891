// Prints the sizes of the build and fails when they exceed the budget for a tablet on a weak network.
// Deliberately absent: ways to get lighter. The first is to keep code out of the start: src/platform/part.rs.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const KIB = 1024;
/** Limits in KiB: brotli, but for the last one, which is the room on the device. */
const LIMITS = {
  "main wasm": 300,
  "before first interaction": 450,
  "everything, sent": 4608,
  "everything, on disk": 18432,
};

/** On threads of their own, as many at a time as there are cores. */
const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];

const PACKED = /\.(woff2|png|webp|pmtiles)$/;

async function weigh(dist, path) {
  const bytes = await readFile(join(dist, path));
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  const packed = PACKED.test(path);
  return {
    path,
    raw: bytes.length,
    gzip: packed ? bytes.length : (await gzipped(bytes, { level: 9 })).length,
    brotli: packed ? bytes.length : (await brotli(bytes, options)).length,
  };
}

const sum = (name, files) =>
  files.reduce((all, it) => ({ path: name, raw: all.raw + it.raw, gzip: all.gzip + it.gzip, brotli: all.brotli + it.brotli }), {
    path: name, raw: 0, gzip: 0, brotli: 0,
  });

const kib = (bytes) => (bytes / KIB).toFixed(1).padStart(9);
const row = ({ path, raw, gzip, brotli }) => console.log(`  ${path.padEnd(46)}${kib(raw)}${kib(gzip)}${kib(brotli)}`);

/** Throws when a limit is passed. `files` are paths in `dist`. */
export async function checkSizes(dist, files) {
  const html = await readFile(join(dist, "index.html"), "utf8");
  const attribute = (name) => html.match(new RegExp(`${name}="\\./([^"]+)"`))?.[1];
  const wasm = attribute("data-wasm");
  const glue = attribute("data-glue");

  const all = await Promise.all(files.map((path) => weigh(dist, path)));
  const of = (path) => all.find((it) => it.path === path);
  // One language is loaded; the largest is counted. Snippets are imported by the glue.
  const locale = all.filter((it) => it.path.endsWith(".ftl")).sort((a, b) => b.brotli - a.brotli)[0];
  const first = [
    ...["index.html", wasm, glue, "locales/languages.json", "icons/icon.svg"].map(of),
    ...all.filter(({ path }) => /^styles-.*\.css$|^boot\/|^snippets\/|^parts\/link-|^vendor\/fonts\/.*\.woff2$/.test(path)),
    locale,
  ];
  if (first.includes(undefined)) throw new Error("A file that the start needs is missing from the build.");

  const total = sum("everything, sent", all);
  const start = sum("before first interaction", first);
  console.log(`\n  ${"size in KiB".padEnd(46)}${"raw".padStart(9)}${"gzip".padStart(9)}${"brotli".padStart(9)}`);
  first.forEach(row);
  all.filter((it) => !first.includes(it) && it.brotli > 4 * KIB).forEach((it) => row({ ...it, path: `later: ${it.path}` }));
  row(start);
  row(total);
  console.log();

  const measured = {
    "main wasm": of(wasm).brotli,
    "before first interaction": start.brotli,
    "everything, sent": total.brotli,
    "everything, on disk": total.raw,
  };
  const tooHeavy = Object.entries(LIMITS).filter(([name, limit]) => measured[name] > limit * KIB);
  for (const [name, limit] of Object.entries(LIMITS)) {
    const verdict = measured[name] > limit * KIB ? "TOO HEAVY" : "ok";
    console.log(`  ${name.padEnd(26)}${kib(measured[name])} of ${limit} KiB  ${verdict}`);
  }
  if (tooHeavy.length > 0) throw new Error(`Too heavy: ${tooHeavy.map(([name]) => name).join(", ")}. See the table above.`);
}
