// Every screen of the example, by its address, with a text that is there when it has opened.
// Deliberately absent: what can be done on them.

import { readFileSync } from "node:fs";

/** Routes of the example in a language: name, address, and the record that the address names (by kind), if any. */
export const SCREENS = [
  ["details", "details"],
  ["map", "map"],
  ["print-sheets", "print-sheets"],
  ["meetings", "meetings"],
  ["meeting", "meeting", "meeting"],
  ["needs", "needs"],
  ["rankings", "rankings"],
  ["ranking", "ranking", "ranking"],
  ["interventions", "interventions"],
  ["intervention", "intervention", "intervention"],
  ["minutes", "minutes", "ranking"],
  ["chart", "chart"],
  ["chart-wall", "chart-wall"],
  ["criteria", "criteria"],
  ["budget", "budget"],
  ["plan", "plan"],
  ["plan-poster", "plan-poster"],
  ["paper", "plan-print"],
  ["services", "services"],
  ["service", "service", "service"],
  ["provider", "provider", "provider"],
  ["find-service", "find-service"],
  ["referrals", "referrals"],
  ["referral", "referral", "referral"],
  ["referral-slip", "referral-slip", "referral"],
  ["pathways", "pathways"],
  ["who-where", "who-where"],
  ["providers", "providers"],
  ["directory", "directory"],
  ["poster", "poster"],
  ["desk-settings", "desk-settings"],
  ["service-import", "service-import"],
  ["feedback", "feedback"],
  ["feedback-item", "feedback-item", "feedback"],
  ["feedback-figures", "feedback-figures"],
  ["you-said", "you-said"],
  ["today", "today"],
  ["works", "works"],
  ["work", "work", "plan-line"],
  ["evaluate", "evaluate", "plan-line"],
  ["evaluation", "evaluation", "evaluation"],
  ["results", "results"],
  ["results-print", "results-print"],
  ["rounds", "rounds"],
  ["round", "round", "monitoring-round"],
  ["activities", "activities"],
  ["activities-print", "activities-print"],
  ["committees", "committees"],
  ["committee", "committee", "committee"],
  ["committee-print", "committee-print", "committee"],
  ["data", "data"],
];

/** The address of a screen of the example, from the first record of the kind it shows. */
export function addressOf(code, [, place, kind]) {
  const file = JSON.parse(readFileSync(new URL(`../../../public/example/${code}.catchment.json`, import.meta.url), "utf8"));
  const shown = file.documents.find(({ leaves }) => Object.values(leaves)[0].content?.kind === kind);
  return `#/${file.id}/${place}${kind ? `/${shown.id}` : ""}`;
}
