// Writes licences.txt: what the build is made of, who holds the rights and under which terms. The app shows it under "About".
// A text stands there once, however many parts came with it; who holds the rights stands at each part.
// Deliberately absent: judging. tests/tidy/licences.rs fails on a licence that deny.toml does not allow.

import { readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const home = fileURLToPath(new URL("../..", import.meta.url));
/** For parts that come without a text: one file a part, or one a licence. */
const STANDARD = new URL("./licence-texts/", import.meta.url);

/** A file that only names licences, whose texts stand beside it, is shorter than any of them. */
const POINTER = 100;
const FILE = /^(un)?licen[cs]e|^copying|^copyright|^notice/i;
/** Where a part leaves the choice, these are not the ones chosen. */
const NOT_CHOSEN = /^\s*GNU (LESSER |AFFERO )?GENERAL PUBLIC LICENSE/;
/** A line that names who holds the rights, not one of a licence that speaks of copyright. */
const HOLDER = /^\s*(?:copyright|©|\(c\))(?=.*(?:\d{4}|\(c\)|©))/i;
const PLACEHOLDER = /[[{<](?:yyyy|year|name)/i;
/** Titles and holders end where the first sentence begins. */
const SENTENCE = /(?:\S+\s+){7}\S/;
/** Below its terms, the Apache License tells how to apply it; there, or nowhere, stand its holders. */
const APPENDIX = /(?<=END OF TERMS AND CONDITIONS)[\s\S]*$/;

const tidy = (text) => text.replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").replace(/^\n+|\s+$/g, "");
const unique = (all) => [...new Set(all)];

/** Texts in the order in which they were first met. Spaces, line ends, case and quotation marks make no other text. */
class Texts {
  #known = new Map();

  /** The number of a text, and the lines at its head that name holders. Those farther below belong to what stands around them. */
  add(text) {
    const apache = /^\s*Apache License/.test(text);
    const holds = (line) => HOLDER.test(line) && !PLACEHOLDER.test(line);
    const lines = tidy(text).split("\n");
    const first = lines.findIndex((line) => SENTENCE.test(line) && !holds(line));
    const head = apache ? lines : lines.slice(0, first);
    const holders = head.filter(holds).map((line) => line.trim().replace(/\s+/g, " "));
    const rest = [...head.filter((line) => !holds(line)), ...lines.slice(head.length)].join("\n");
    const body = tidy(apache ? rest.replace(APPENDIX, "") : rest);
    const key = body.toLowerCase().replace(/^(the )?mit license( \(mit\))?/, "").replace(/[^\p{L}\p{N}]/gu, "");
    if (!this.#known.has(key)) this.#known.set(key, body);
    return { number: [...this.#known.keys()].indexOf(key) + 1, holders };
  }

  toString() {
    return [...this.#known.values()].map((body, at) => heading(`Text ${at + 1}`) + body).join("\n\n");
  }
}

const heading = (words) => `${words}\n${"=".repeat(words.length)}\n\n`;

/** The texts in a folder of a package; none when it has none. */
async function textsIn(folder, named) {
  const names = unique([...(await readdir(folder)).filter((name) => FILE.test(name)), ...named]).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8").catch(() => "")));
  return files.filter((text) => text.length > POINTER && !NOT_CHOSEN.test(text));
}

/** Where a part has no text: its own that we keep, or that of a licence that it names. */
async function standardText(name, licence, authors) {
  const ours = (await readdir(STANDARD)).map((file) => file.replace(".txt", ""));
  if (ours.includes(name)) return readFile(new URL(`${name}.txt`, STANDARD), "utf8");
  const found = licence.split(/[\s()/]+/).find((id) => ours.includes(id));
  if (!found) throw new Error(`${name} comes without the text of its licence (${licence}). Add it to scripts/hooks/licence-texts.`);
  const holder = authors.length > 0 ? `Copyright (c) ${authors.join(", ")}\n\n` : "";
  return holder + (await readFile(new URL(`${found}.txt`, STANDARD), "utf8"));
}

/** One entry of the list: name, licence, holders, numbers of its texts. */
async function entry(texts, { name, version, licence, authors, folder, files = [] }) {
  const found = folder ? await textsIn(folder, files) : [];
  if (found.length === 0) found.push(await standardText(name, licence, authors));
  const added = found.map((text) => texts.add(text));
  const numbers = unique(added.map((it) => it.number)).sort((a, b) => a - b);
  const holders = unique(added.flatMap((it) => it.holders));
  return [`${name} ${version}: ${licence} [${numbers.join(", ")}]`, ...holders.map((line) => `  ${line}`)].join("\n");
}

/** The crates that a program for the browser can be linked of: normal dependencies, without what only runs while compiling. */
async function crates() {
  const ask = ["metadata", "--format-version", "1", "--locked", "--offline", "--features", "page", "--filter-platform", "wasm32-unknown-unknown"];
  const { stdout } = await run("cargo", ask, { cwd: home, maxBuffer: 1 << 28 });
  const { packages, resolve } = JSON.parse(stdout);
  const by = (all) => new Map(all.map((it) => [it.id, it]));
  const [known, nodes] = [by(packages), by(resolve.nodes)];
  const linked = new Set();
  const visit = (id) => {
    const macro = known.get(id).targets.some((target) => target.kind.includes("proc-macro"));
    if (macro || linked.has(id)) return;
    linked.add(id);
    for (const { pkg, dep_kinds } of nodes.get(id).deps) if (dep_kinds.some(({ kind }) => kind === null)) visit(pkg);
  };
  visit(resolve.root);
  linked.delete(resolve.root);
  const parts = [...linked].map((id) => known.get(id)).map(({ name, version, license, license_file, authors, manifest_path }) => ({
    name,
    version,
    licence: license,
    authors: authors.map((author) => author.replace(/\s*<[^>]*>/, "")),
    folder: dirname(manifest_path),
    files: license_file ? [license_file] : [],
  }));
  return parts.sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** What every Rust program is linked with. */
async function standardLibrary() {
  const { stdout } = await run("rustc", ["--version"], { cwd: home });
  return {
    name: "The Rust standard library (with dlmalloc, hashbrown and compiler_builtins)",
    version: stdout.split(" ")[1],
    licence: "MIT OR Apache-2.0",
    authors: ["The Rust Project Developers"],
  };
}

/** The npm packages that what ships was made of. Those for building and testing are marked `dev` in the lock file. */
async function npmPackages() {
  const { packages } = JSON.parse(await readFile(join(home, "package-lock.json"), "utf8"));
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
  return Promise.all(
    shipped.map(async ([path, { version, license }]) => {
      const folder = join(home, path);
      const { author } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      const holder = (author?.name ?? author ?? "").replace(/\s*[<(].*$/, "");
      return { name: path.replace("node_modules/", ""), version, licence: license, authors: holder ? [holder] : [], folder };
    }),
  );
}

const FONT = "@fontsource-variable/vazirmatn";
const DATA = `Boundaries and names of the governorates of Iraq (data/boundaries.geojson): © OpenStreetMap contributors
  Open Database License 1.0: https://opendatacommons.org/licenses/odbl/1-0/
  Made from OpenStreetMap: coordinates rounded, names completed, places for labels found. The file is offered under the same licence.
The example assessment is invented. Boundaries and names imply no endorsement by anybody.`;

export async function writeLicences(dist) {
  const texts = new Texts();
  const list = async (parts) => {
    const lines = [];
    for (const part of parts) lines.push(await entry(texts, part));
    return lines.join("\n");
  };
  const own = { name: "Catchment", version: "", licence: "MIT OR Apache-2.0", authors: [], folder: home };
  const npm = await npmPackages();
  const sections = [
    ["Catchment", (await list([own])).replace("Catchment :", "Catchment itself:")],
    ["Rust crates in the program", await list([await standardLibrary(), ...(await crates())])],
    ["npm packages in the map engine", await list(npm.filter(({ name }) => name !== FONT))],
    ["Font", await list(npm.filter(({ name }) => name === FONT))],
    ["Data", DATA],
  ];
  const intro = "What this build of Catchment is made of. Numbers in brackets lead to the texts below.";
  const text = `${intro}\n\n${sections.map(([name, body]) => heading(name) + body).join("\n\n")}\n\n${texts}\n`;
  await writeFile(join(dist, "licences.txt"), text);
}
