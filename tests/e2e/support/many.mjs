// Project files with hundreds and thousands of records, made here: what no example should carry. Deliberately absent: fractions that programs
// spell differently, such as 43.0 or 1e-7; the checksum covers the spelling.

import { createHash } from "node:crypto";

const sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
};

/** The one spelling of a JSON value that revision ids and the checksum are taken over. */
const canonical = (value) => JSON.stringify(sorted(value));

const hex = (text) => createHash("sha256").update(text).digest("hex");

/** A record that was saved once. */
function document(id, kind, fields) {
  const content = { kind, fields };
  const revision = `1-${hex(`\n${canonical(content)}`).slice(0, 32)}`;
  return { id, leaves: { [revision]: { ancestors: [], content } } };
}

const id = (kind, number) => `01a05ba9-0a40-7${kind}00-8000-${number.toString(16).padStart(12, "0")}`;

/** A project file of these records: `[kind, its number among kinds, fields of each]`. */
function projectFile(assessment, kinds) {
  const project = id(0, 0);
  const records = kinds.flatMap(([kind, number, all]) => all.map((fields, at) => document(id(number, at), kind, fields)));
  const documents = [document(project, "assessment", assessment), ...records];
  const checksum = hex(documents.map((it) => `${canonical(it)}\n`).join(""));
  const counts = Object.fromEntries(kinds.map(([kind, , all]) => [kind, all.length]));
  return JSON.stringify({
    format: "catchment-project",
    version: 1,
    id: project,
    counts: { documents: documents.length, records: { assessment: 1, ...counts } },
    checksum,
    documents,
  });
}

const some = (count, make) => Array.from({ length: count }, (_, at) => make(at));
const SECTORS = ["health", "water", "education", "documents", "housing"];
const five = (at) => String(at).padStart(5, "0");

/** A project file with so many services of ten providers, `titled` by their number, with what `more` says of each. */
export function manyServices(count, assessment, titled, more = () => ({})) {
  const providers = some(10, (at) => ({ name: `Provider ${at}`, short_name: "", kind: "ngo", focal_point_role: "", contact: "" }));
  const services = some(count, (at) => ({
    provider: id(1, at % 10),
    title: titled(at),
    sector: SECTORS[at % 5],
    sub_sector: "",
    gives: "",
    place: "",
    places: [],
    areas: [],
    mobile_days: [],
    eligibility: { statuses: [], sexes: [], ages: [], documents: [], words: "" },
    starts: null,
    ends: null,
    hours: [],
    languages: [],
    access: "unknown",
    cost: "free",
    capacity: null,
    takes_referrals: true,
    state: "running",
    verified: null,
    ...more(at),
  }));
  return projectFile(assessment, [["provider", 1, providers], ["service", 2, services]]);
}

/** A project file with so many needs, marks without a need, and meetings. */
export function manyNeeds(count, assessment) {
  const needs = some(count, (at) => ({ statement: `Need ${five(at)}`, sector: SECTORS[at % 5], catchment_area: null, marks: [] }));
  const marks = some(count, (at) => ({
    kind: "need",
    sector: SECTORS[at % 5],
    geometry: { type: "Point", coordinates: [43.1 + ((at % 100) + 0.5) / 10_000, 36.3 + (Math.floor(at / 100) + 0.5) / 10_000].map((it) => Number(it.toFixed(6))) },
    meeting: null,
    group: null,
    severity: (at % 5) + 1,
    certainty: "sure",
    note: `Mark ${five(at)}`,
  }));
  const meetings = some(count, (at) => ({
    kind: "focus-group",
    date: "2026-09-08",
    venue: `Hall ${five(at)}`,
    facilitator_role: "",
    consent_read: true,
    expectations_read: true,
    started: 1_788_849_000_000,
    ended: 1_788_856_080_000,
    summary: "",
  }));
  return projectFile(assessment, [["need", 3, needs], ["mark", 4, marks], ["meeting", 5, meetings]]);
}

/** A project file with so many marks whose photo, and every other one's voice note, stayed on the tablet that made them. */
export function marksWithoutContents(count, assessment) {
  const attachment = (name, media) => ({ hash: hex(name), media, bytes: 100_000 });
  const marks = some(count, (at) => ({
    kind: "need",
    sector: SECTORS[at % 5],
    geometry: { type: "Point", coordinates: place(43.1 + at / 1000, 36.3) },
    meeting: null,
    group: null,
    severity: (at % 5) + 1,
    certainty: "sure",
    note: `Mark ${five(at)}`,
    attachments: [attachment(`photo ${at}`, "image/jpeg"), ...(at % 2 ? [attachment(`voice ${at}`, "audio/webm")] : [])],
  }));
  return { file: projectFile(assessment, [["mark", 4, marks]]), project: id(0, 0) };
}

/** A hall with an open ranking of twelve needs by dots, and so many secret ballots. */
export function hallWithBallots(count, assessment) {
  const needs = some(12, (at) => ({ statement: `Need ${at + 1}`, sector: "water", catchment_area: null, marks: [] }));
  const ranking = {
    question: "Which of these first?",
    options: needs.map((_, at) => id(3, at)),
    method: { method: "dots", per_person: 5, cap: 3 },
    state: "open",
    meeting: null,
  };
  const ballots = some(count, (at) => {
    // Different for each ballot, in no particular order: five dots on two needs.
    const [one, other] = [(at * 7) % 12, (at * 5 + 1) % 12];
    const dots = one === other ? { [id(3, one)]: 3 } : { [id(3, one)]: 3, [id(3, other)]: 2 };
    return { ranking: id(4, 0), group: null, answer: { dots } };
  });
  const file = projectFile(assessment, [["need", 3, needs], ["ranking", 4, [ranking]], ["ballot", 5, ballots]]);
  return { file, project: id(0, 0), ranking: id(4, 0) };
}

/** Numbers from 0 to 1, the same in every run. */
export function seeded(state = 20260302) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Degrees with seven places, the last never a zero. */
const degrees = (value) => Math.round(value * 1e6) / 1e6 + 0.0000001;
const place = (x, y) => [Number(degrees(x).toFixed(7)), Number(degrees(y).toFixed(7))];

/** So many points, lines and areas of eight groups over a town, a third each. */
export function mixedShapes(count) {
  const chance = seeded();
  return Array.from({ length: count }, (_, at) => {
    const [x, y] = [43.0 + chance() * 0.2, 36.25 + chance() * 0.2];
    if (at % 3 === 0) return { type: "Point", coordinates: place(x, y) };
    if (at % 3 === 1) return { type: "LineString", coordinates: Array.from({ length: 6 }, (_, step) => place(x + step * 0.0004, y + chance() * 0.0005)) };
    const ring = Array.from({ length: 9 }, (_, step) => place(x + 0.0008 * Math.cos(step / 1.4324), y + 0.0006 * Math.sin(step / 1.4324)));
    return { type: "Polygon", coordinates: [[...ring, ring[0]]] };
  });
}

/** A project file with so many mixed marks. */
export function manyMarks(count, assessment) {
  const held = { kind: "focus-group", date: "2026-09-08", venue: "", facilitator_role: "", consent_read: true, expectations_read: true, started: null, ended: null, summary: "" };
  const groups = some(8, (at) => ({ meeting: id(3, 0), preset: "women", name: `Group ${at}`, colour: at, participants: { cells: [], with_disability: {} } }));
  const marks = mixedShapes(count).map((geometry, at) => ({
    kind: ["need", "asset", "service", "idea"][at % 4],
    sector: ["health", "water", "education", "roads", "housing"][at % 5],
    geometry,
    meeting: null,
    group: id(4, at % 8),
    severity: 1 + (at % 5),
    certainty: at % 11 === 0 ? "unsure" : "sure",
    note: `Mark ${at}`,
  }));
  return projectFile(assessment, [["meeting", 3, [held]], ["group", 4, groups], ["mark", 5, marks]]);
}

/** The ids of the marks of such a file. */
export const markId = (at) => id(5, at);
