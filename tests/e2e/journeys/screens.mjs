// Every screen of the example, by its address, with a text that is there when it has opened.
// And what opens over the map, by the button that opens it.
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

/** What opens over the map: name, and the text of the button that opens it. */
export const MAP_PANELS = [
  ["panel-says", "says-title"],
  ["panel-services", "area-services"],
  ["panel-filter", "map-filter"],
  ["panel-basemap", "basemap-title"],
  ["panel-layers", "layer-title"],
  ["panel-underlays", "underlay-title"],
  ["panel-categories", "category-sets"],
];

/** Opens a panel over the map. `t` gives the texts of the page's language as patterns. */
export async function openMapPanel(page, t, [, key]) {
  await page.getByRole("main").getByRole("button", { name: t(key) }).first().click();
  await page.getByRole("complementary").waitFor();
}

/** Closes the panels and sheets over the map. */
export async function closeMapPanel(page, t) {
  await page.getByRole("complementary").getByRole("button", { name: t("close") }).first().click();
  await page.getByRole("complementary").waitFor({ state: "detached" });
}

/** Opens the first mark of the list, with its photos and voice notes. */
export async function openFirstMark(page, t) {
  await page.getByRole("button", { name: t("map-as-list") }).click();
  await page.getByRole("button", { name: new RegExp(`^${t.text("mark-kind-need")} · `) }).first().click();
  await page.getByRole("region", { name: t("mark-voices") }).scrollIntoViewIfNeeded();
}

const example = (code) => JSON.parse(readFileSync(new URL(`../../../public/example/${code}.catchment.json`, import.meta.url), "utf8"));
const first = (file, kind) => file.documents.find(({ leaves }) => Object.values(leaves)[0].content?.kind === kind);

/** The address of a screen of the example, from the first record of the kind it shows. */
export function addressOf(code, [, place, kind]) {
  const file = example(code);
  return `#/${file.id}/${place}${kind ? `/${first(file, kind).id}` : ""}`;
}

/** The fields of the example's assessment, for project files that are made around them. */
export function assessmentOf(code) {
  return Object.values(first(example(code), "assessment").leaves)[0].content.fields;
}
