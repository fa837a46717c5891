// Writes a PMTiles archive of synthetic vector tiles, tile by tile: node benches/make_pmtiles.mjs <file> [megabytes]
// Every tile of the world from zoom 0 to 7, each with one square of water and a random text that fills it up.
// Deliberately absent: compression, and tiles that are worth looking at.

import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { seeded } from "../tests/e2e/support/many.mjs";

const MOST_ZOOM = 7;
const TILES = (4 ** (MOST_ZOOM + 1) - 1) / 3;
const PER_LEAF = 4096;

function varint(value) {
  const bytes = [];
  while (value >= 0x80) {
    bytes.push((value % 0x80) | 0x80);
    value = Math.floor(value / 0x80);
  }
  return [...bytes, value];
}

/** A field of a protocol buffer with a length. */
const field = (number, bytes) => Buffer.concat([Buffer.from(varint((number << 3) | 2)), Buffer.from(varint(bytes.length)), Buffer.from(bytes)]);
const number = (at, value) => Buffer.from([...varint(at << 3), ...varint(value)]);

function layer(name, parts) {
  return field(3, Buffer.concat([number(15, 2), field(1, Buffer.from(name)), ...parts, number(5, 4096)]));
}

/** A tile of about so many bytes. */
function tile(size, chance) {
  const zigzag = (value) => (value << 1) ^ (value >> 31);
  const square = [9, zigzag(512), zigzag(512), 26, zigzag(3072), 0, 0, zigzag(3072), zigzag(-3072), 0, 15].flatMap(varint);
  const water = layer("water", [field(2, Buffer.concat([number(3, 3), field(4, Buffer.from(square))]))]);
  const text = Buffer.alloc(Math.max(1, size - water.length - 60));
  for (let at = 0; at < text.length; at += 1) text[at] = 97 + Math.floor(chance() * 26);
  const point = [9, zigzag(2048), zigzag(2048)].flatMap(varint);
  const filling = layer("filling", [
    field(2, Buffer.concat([field(2, Buffer.from([0, 0])), number(3, 1), field(4, Buffer.from(point))])),
    field(3, Buffer.from("text")),
    field(4, field(1, text)),
  ]);
  return Buffer.concat([water, filling]);
}

/** Entries of [id, run, length, offset] as a directory: run 0 points to a leaf. */
function directory(entries) {
  const bytes = [...varint(entries.length)];
  entries.forEach(([id], at) => bytes.push(...varint(at ? id - entries[at - 1][0] : id)));
  entries.forEach(([, run]) => bytes.push(...varint(run)));
  entries.forEach(([, , length]) => bytes.push(...varint(length)));
  entries.forEach(([, , , offset], at) => {
    const before = entries[at - 1];
    bytes.push(...varint(before && offset === before[3] + before[2] ? 0 : offset + 1));
  });
  return Buffer.from(bytes);
}

/** Writes the archive and returns its size. Eight different tiles are enough: what is read is as large as what is kept. */
export async function writeArchive(path, size) {
  const chance = seeded();
  const tiles = Array.from({ length: 8 }, () => tile(Math.floor(size / TILES), chance));
  const entries = [];
  let offset = 0;
  for (let id = 0; id < TILES; id += 1) {
    const { length } = tiles[id % 8];
    entries.push([id, 1, length, offset]);
    offset += length;
  }
  const leaves = [];
  const root = [];
  let at = 0;
  for (let first = 0; first < TILES; first += PER_LEAF) {
    const leaf = directory(entries.slice(first, first + PER_LEAF));
    root.push([first, 0, leaf.length, at]);
    leaves.push(leaf);
    at += leaf.length;
  }
  const rootBytes = directory(root);
  const metadata = Buffer.from(JSON.stringify({ name: "Synthetic", attribution: "nobody", vector_layers: [{ id: "water", fields: {} }, { id: "filling", fields: { text: "String" } }] }));
  const header = Buffer.alloc(127);
  header.write("PMTiles");
  header[7] = 3;
  const sections = [rootBytes.length, metadata.length, at, offset];
  let from = 127;
  sections.forEach((length, index) => {
    header.writeBigUInt64LE(BigInt(from), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + index * 16);
    from += length;
  });
  for (const place of [72, 80, 88]) header.writeBigUInt64LE(BigInt(TILES), place);
  header[96] = 1; // in order
  header[97] = 1; // directories as they are
  header[98] = 1; // tiles as they are
  header[99] = 1; // vector tiles
  header[100] = 0;
  header[101] = MOST_ZOOM;
  [-180, -85, 180, 85].forEach((value, index) => header.writeInt32LE(value * 1e7, 102 + index * 4));
  header[118] = 6;
  header.writeInt32LE(43.1 * 1e7, 119);
  header.writeInt32LE(36.35 * 1e7, 123);
  const out = createWriteStream(path);
  const put = async (bytes) => out.write(bytes) || (await once(out, "drain"));
  for (const bytes of [header, rootBytes, metadata, ...leaves]) await put(bytes);
  for (let id = 0; id < TILES; id += 1) await put(tiles[id % 8]);
  out.end();
  await once(out, "finish");
  return from;
}

if (process.argv[1] === import.meta.filename) {
  console.log(await writeArchive(process.argv[2], Number(process.argv[3] ?? 500) * 1e6));
}
