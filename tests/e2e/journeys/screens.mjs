// Every screen of the example, by its address, with a text that is there when it has opened.
// Deliberately absent: what can be done on them.

import { readFileSync } from "node:fs";

/** Routes of the example in a language: name, address, and the record that the address names (by kind), if any. */
export const SCREENS = [
  ["details", "details"],
  ["map", "map"],
  ["meetings", "meetings"],
  ["meeting", "meeting", "meeting"],
  ["needs", "needs"],
  ["rankings", "rankings"],
  ["ranking", "ranking", "ranking"],
  ["interventions", "interventions"],
  ["intervention", "intervention", "intervention"],
  ["chart", "chart"],
  ["plan", "plan"],
  ["paper", "plan-print"],
  ["data", "data"],
];

/** The address of a screen of the example, from the first record of the kind it shows. */
export function addressOf(code, [, place, kind]) {
  const file = JSON.parse(readFileSync(new URL(`../../../public/example/${code}.catchment.json`, import.meta.url), "utf8"));
  const shown = file.documents.find(({ leaves }) => Object.values(leaves)[0].content?.kind === kind);
  return `#/${file.id}/${place}${kind ? `/${shown.id}` : ""}`;
}
