// Puts the built page together: one style sheet, one start script, both with a hashed name, nothing inline.
// Deliberately absent: the words of the page, which are in index.html.

import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { hashedName } from "./files.mjs";

const STYLE = /[ \t]*<link rel="stylesheet" href="\.\/([^"]+\.css)"[^>]*>\n?/g;
const BOOT = "boot/boot.js";

/** Browsers of 2022 and later: those that know 'wasm-unsafe-eval', without which the app cannot start. */
export const TARGET = ["chrome97", "firefox114", "safari16"];

async function bundleStyles(dist, html, minify) {
  const names = [...html.matchAll(STYLE)].map((found) => found[1]);
  if (names.length === 0) throw new Error("index.html lists no style sheet.");
  const parts = await Promise.all(names.map((name) => readFile(join(dist, name), "utf8")));
  const { code } = await transform(parts.join("\n"), { loader: "css", minify, target: TARGET });
  const name = hashedName("styles.css", code);
  await Promise.all(names.map((part) => rm(join(dist, part), { force: true })));
  await writeFile(join(dist, name), code);
  let first = true;
  return html.replace(STYLE, () => {
    const link = first ? `  <link rel="stylesheet" href="./${name}">\n` : "";
    first = false;
    return link;
  });
}

async function placeBoot(dist, html, minify, profile) {
  const wasm = html.match(/data-wasm="\.\/([^"]+)"/)?.[1];
  if (!wasm) throw new Error("Trunk wrote no start script: see pattern_script in Trunk.toml.");
  const source = await readFile(join(dist, BOOT), "utf8");
  const { code } = await transform(source, { loader: "js", format: "esm", minify, target: TARGET });
  const name = hashedName(BOOT, code);
  await rm(join(dist, BOOT));
  await writeFile(join(dist, name), code);
  const bytes = (await readFile(join(dist, wasm))).length;
  const facts = `data-bytes="${bytes}" data-profile="${profile}"`;
  return html.replace(`src="./${BOOT}"`, `src="./${name}" ${facts}`);
}

export async function buildPage(dist, profile) {
  const release = profile === "release";
  const path = join(dist, "index.html");
  let html = await readFile(path, "utf8");
  html = await bundleStyles(dist, html, release);
  html = await placeBoot(dist, html, release, profile);
  html = html.replace(/<!--[\s\S]*?-->\s*/g, "").replace(/\n\s*\n/g, "\n");
  if (/<script(?![^>]*\ssrc=)/.test(html) || /<style|\sstyle="/.test(html)) {
    throw new Error("index.html holds inline script or style, which its Content-Security-Policy refuses.");
  }
  await writeFile(path, html);
}
