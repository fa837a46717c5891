// Tiles made of nothing: a picture of one colour, and a PMTiles archive with one town whose name is written in several languages.
// Deliberately absent: anything real.

import { deflateSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";

function crc(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

/** A PNG of 256 × 256 pixels in one colour. */
export function png([r, g, b]) {
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 1, 0, 0, 0, 1, 0, 8, 2, 0, 0, 0]);
  const row = Buffer.concat([Buffer.from([0]), Buffer.from(Array.from({ length: 256 }, () => [r, g, b]).flat())]);
  const rows = Buffer.concat(Array.from({ length: 256 }, () => row));
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([sign, chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

function varint(value) {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) | 128);
  }
}

const field = (number, bytes) => Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
const whole = (number, value) => Buffer.concat([varint(number * 8), varint(value)]);

/** A vector tile with one point that has these properties, in the layer `places`. */
function place([x, y], properties) {
  const keys = Object.keys(properties);
  const zigzag = (value) => varint(value * 2);
  const feature = Buffer.concat([
    field(2, Buffer.concat(keys.flatMap((_, at) => [varint(at), varint(at)]))),
    whole(3, 1),
    field(4, Buffer.concat([varint(9), zigzag(x), zigzag(y)])),
  ]);
  const layer = Buffer.concat([
    whole(15, 2),
    field(1, Buffer.from("places")),
    field(2, feature),
    ...keys.map((key) => field(3, Buffer.from(key))),
    ...keys.map((key) => field(4, field(1, Buffer.from(properties[key])))),
    whole(5, 4096),
  ]);
  return field(3, layer);
}

const ZOOM = 6;

/** A PMTiles archive, version 3, in the layers of the Protomaps basemap, with one town at a place. */
export function townArchive([longitude, latitude], properties) {
  const count = 2 ** ZOOM;
  const across = ((longitude + 180) / 360) * count;
  const down = ((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * count;
  const [x, y] = [Math.floor(across), Math.floor(down)];
  const tile = place([Math.round((across - x) * 4096), Math.round((down - y) * 4096)], properties);
  const directory = Buffer.concat([1, zxyToTileId(ZOOM, x, y), 1, tile.length, 1].map(varint));
  const layers = ["boundaries", "buildings", "earth", "landcover", "landuse", "places", "pois", "roads", "water"];
  const metadata = Buffer.from(
    JSON.stringify({ name: "Town", attribution: "© Nobody", vector_layers: layers.map((id) => ({ id, fields: {} })) }),
  );
  const head = Buffer.alloc(127);
  head.write("PMTiles", 0, "latin1");
  head[7] = 3;
  const leaves = 127 + directory.length + metadata.length;
  const sections = [127, directory.length, 127 + directory.length, metadata.length, leaves, 0, leaves, tile.length, 1, 1, 1];
  sections.forEach((value, at) => head.writeBigUInt64LE(BigInt(value), 8 + at * 8));
  // Clustered; directories and tiles not compressed; vector tiles; from zoom to zoom.
  head.set([1, 1, 1, 1, ZOOM, ZOOM], 96);
  const bounds = [longitude - 0.1, latitude - 0.06, longitude + 0.1, latitude + 0.06];
  bounds.forEach((degrees, at) => head.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4));
  head[118] = ZOOM;
  head.writeInt32LE(Math.round(longitude * 1e7), 119);
  head.writeInt32LE(Math.round(latitude * 1e7), 123);
  return Buffer.concat([head, directory, metadata, tile]);
}
