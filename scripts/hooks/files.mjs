// Small helpers over a folder of built files. Deliberately absent: any knowledge of what the files are.

import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Every file below `folder`, as sorted paths with `/`, relative to it. */
export async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
    .sort();
}

export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** `boot/boot.js` with this content becomes `boot/boot-1a2b3c4d5e6f7a8b.js`. */
export const hashedName = (path, bytes) => path.replace(/(\.[^./]+)$/, `-${sha256(bytes).slice(0, 16)}$1`);
