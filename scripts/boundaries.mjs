// Makes public/data/boundaries.geojson, the basemap that is always there, from the governorate boundaries of OpenStreetMap.
// Usage: node scripts/boundaries.mjs <iraq-governorates.geojson>
// Completes the names in three languages, rounds to 4 decimals (about 11 m; shared borders stay shared because equal
// numbers round equally), finds a place for each label, and adds the outline of the country. No other simplification.
import { readFileSync, writeFileSync } from "node:fs";

const NAMES = {
  "IQ-AN": ["Al Anbar", "الأنبار", "ئەنبار"],
  "IQ-AR": ["Erbil", "أربيل", "هەولێر"],
  "IQ-BA": ["Basra", "البصرة", "بەسرە"],
  "IQ-BB": ["Babil", "بابل", "بابل"],
  "IQ-BG": ["Baghdad", "بغداد", "بەغدا"],
  "IQ-DA": ["Dohuk", "دهوك", "دهۆک"],
  "IQ-DI": ["Diyala", "ديالى", "دیالە"],
  "IQ-DQ": ["Dhi Qar", "ذي قار", "زیقار"],
  "IQ-HA": ["Halabja", "حلبجة", "هەڵەبجە"],
  "IQ-KA": ["Karbala", "كربلاء", "کەربەلا"],
  "IQ-KI": ["Kirkuk", "كركوك", "کەرکووک"],
  "IQ-MA": ["Maysan", "ميسان", "میسان"],
  "IQ-MU": ["Muthanna", "المثنى", "موسەننا"],
  "IQ-NA": ["Najaf", "النجف", "نەجەف"],
  "IQ-NI": ["Nineveh", "نينوى", "نەینەوا"],
  "IQ-QA": ["Al-Qadisiyah", "القادسية", "قادسییە"],
  "IQ-SD": ["Saladin", "صلاح الدين", "سەلاحەدین"],
  "IQ-SU": ["Sulaymaniyah", "السليمانية", "سلێمانی"],
  "IQ-WA": ["Wasit", "واسط", "واسیت"],
};

const round = (n) => Math.round(n * 1e4) / 1e4;
const same = (a, b) => a[0] === b[0] && a[1] === b[1];

function roundRing(ring) {
  const out = [];
  for (const [lng, lat] of ring) {
    const point = [round(lng), round(lat)];
    if (!out.length || !same(out.at(-1), point)) out.push(point);
  }
  return out;
}

const ringArea = (ring) =>
  ring.slice(1).reduce((sum, p, i) => sum + ring[i][0] * p[1] - p[0] * ring[i][1], 0) / 2;

function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

function distanceToRing(ring, [x, y]) {
  let best = Infinity;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1];
    const [dx, dy] = [ring[i][0] - ax, ring[i][1] - ay];
    const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    best = Math.min(best, Math.hypot(x - ax - t * dx, (y - ay - t * dy) * 1.2));
  }
  return best;
}

// The point of a fine grid that lies farthest from the border: where a name has the most room.
function labelPoint(ring) {
  const xs = ring.map((p) => p[0]);
  const ys = ring.map((p) => p[1]);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best = { point: ring[0], room: -1 };
  for (let i = 1; i < 60; i++) {
    for (let j = 1; j < 60; j++) {
      const point = [x0 + ((x1 - x0) * i) / 60, y0 + ((y1 - y0) * j) / 60];
      if (!contains(ring, point)) continue;
      const room = distanceToRing(ring, point);
      if (room > best.room) best = { point, room };
    }
  }
  return best.point.map(round);
}

// Edges that belong to one governorate only are the border of the country; they are joined into long lines.
function outline(rings) {
  const edges = new Map();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1].join(), ring[i].join()];
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      if (!edges.delete(key)) edges.set(key, [ring[i - 1], ring[i]]);
    }
  }
  const lines = [];
  for (const [from, to] of edges.values()) {
    const last = lines.at(-1);
    if (last && same(last.at(-1), from)) last.push(to);
    else lines.push([from, to]);
  }
  return { lines, shared: edges.size };
}

const source = JSON.parse(readFileSync(process.argv[2], "utf8"));
const features = source.features
  .map(({ properties, geometry }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const rounded = polygons.map((rings) => rings.map(roundRing));
    const largest = rounded.map((rings) => rings[0]).sort((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)))[0];
    const [name_en, name_ar, name_ckb] = NAMES[properties.iso];
    return {
      type: "Feature",
      properties: { kind: "governorate", iso: properties.iso, name_en, name_ar, name_ckb, label: labelPoint(largest) },
      geometry:
        rounded.length === 1
          ? { type: "Polygon", coordinates: rounded[0] }
          : { type: "MultiPolygon", coordinates: rounded },
    };
  })
  .sort((a, b) => (a.properties.iso < b.properties.iso ? -1 : 1));

const rings = features.flatMap(({ geometry }) =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
);
const { lines } = outline(rings);
const border = {
  type: "Feature",
  properties: { kind: "country" },
  geometry: { type: "MultiLineString", coordinates: lines },
};
const text = [border, ...features].map((feature) => JSON.stringify(feature)).join(",\n");
writeFileSync(
  new URL("../public/data/boundaries.geojson", import.meta.url),
  `{"type":"FeatureCollection","attribution":"© OpenStreetMap contributors, ODbL 1.0","features":[\n${text}\n]}\n`,
);
console.log(`${features.length} governorates, ${lines.length} pieces of border, ${Math.round(text.length / 1024)} KiB`);
