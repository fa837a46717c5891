// The whole run, from a blank map to a file that is handed over, step by step as people make it.
// Deliberately absent: a language, a size and a network; the journeys that use it choose them.

import { readFile } from "node:fs/promises";
import { openExample } from "../support/example.mjs";
import { expect } from "../support/fixtures.mjs";
import { App } from "./pages/app.mjs";
import { AssessmentPage } from "./pages/assessment.mjs";
import { DataPage } from "./pages/data.mjs";
import { HomePage } from "./pages/home.mjs";
import { InterventionsPage } from "./pages/interventions.mjs";
import { MapPage } from "./pages/map.mjs";
import { MeetingsPage } from "./pages/meetings.mjs";
import { PlanPage } from "./pages/plan.mjs";
import { PrioritiesPage } from "./pages/priorities.mjs";
import { words as allWords } from "./words.mjs";

/** All page objects of one tablet. */
export function tablet(page, code) {
  const app = new App(page, code);
  const interventions = new InterventionsPage(app);
  return {
    app,
    page,
    home: new HomePage(app),
    assessment: new AssessmentPage(app),
    map: new MapPage(app),
    meetings: new MeetingsPage(app),
    priorities: new PrioritiesPage(app),
    interventions,
    plan: new PlanPage(app, interventions),
    data: new DataPage(app),
  };
}

/** A tablet with the example on it, at a place of it. `go` goes on to another place. */
export async function example(page, place, code = "en") {
  const id = await openExample(page, place, code);
  const go = async (to) => {
    await page.evaluate((hash) => (location.hash = hash), `#/${id}/${to}`);
    await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  };
  return { ...tablet(page, code), id, go };
}

/** The example is dated; this is a Sunday morning in it. */
const SUNDAY = new Date("2026-11-22T09:30:00+03:00");

/** The same on that morning. */
export async function exampleOnSunday(page, place, code = "en") {
  await page.clock.setFixedTime(SUNDAY);
  return example(page, place, code);
}

/** Marks as a group puts them: kind, sector, place on the canvas, severity (when it is asked). */
const WOMEN = [
  ["need", "water", [0.42, 0.4], 4],
  ["need", "water", [0.46, 0.44], 5],
  ["need", "health", [0.52, 0.38], 4],
];
const MEN = [
  ["need", "electricity", [0.48, 0.5], 3],
  ["hazard", "explosive-hazards", [0.56, 0.46], 5],
  ["service", "health", [0.5, 0.34]],
];

/** Makes the run on a tablet whose app shows the home screen. Each step is a named part of the report. */
export async function wholeRun(step, it) {
  const { app, page, home, assessment, map, meetings, priorities, interventions, plan, data } = it;
  const { t } = app;
  const words = allWords[t.code];

  await step("a new assessment with its details", async () => {
    await home.make(words.title, words.neighbourhood);
    await assessment.describe(words);
    await app.saved();
  });

  await step("the catchment area, drawn, with its population", async () => {
    await map.open();
    await map.drawCatchment([[0.38, 0.3], [0.6, 0.32], [0.62, 0.52], [0.4, 0.54]], words.area);
    await expect(page.getByText(t.within("map-square-kilometres"))).toBeVisible();
    await map.population([["female", "18-40", 1400], ["male", "18-40", 1350]], words.source);
    await meetings.expectPeople(2750);
    await map.closeSheet();
  });

  await step("a meeting with two groups, counted, consent read out", async () => {
    await meetings.start("town-hall", "women");
    await meetings.count("female", "18-40", 6);
    await meetings.count("female", "60-plus", 2);
    await meetings.expectPeople(8);
    await meetings.addGroup("men");
    await meetings.count("male", "18-40", 5);
    await meetings.expectPeople(5);
    await meetings.readOut();
  });

  await step("marks, at most four taps each", async () => {
    await map.open();
    for (const mark of WOMEN) expect(await map.mark(...mark)).toBeLessThanOrEqual(4);
    await meetings.giveWord("men");
    // A tablet ends pages without notice: the men speak on.
    await page.reload();
    await map.ready();
    await meetings.expectSpeaking("men");
    for (const mark of MEN) expect(await map.mark(...mark)).toBeLessThanOrEqual(4);
    await map.asList();
    for (const [kind, sector] of [...WOMEN, ...MEN]) {
      await expect(page.getByRole("button", { name: map.title(kind, sector) }).first()).toBeVisible();
    }
    await expect(page.getByText(t.within("hazard-notice")).first()).toBeVisible();
    await map.asMap();
  });

  await step("needs out of marks", async () => {
    await priorities.openNeeds();
    for (const [sector, statement] of Object.entries(words.needs)) await priorities.makeNeed(sector, statement);
  });

  await step("secret dots of three people", async () => {
    await priorities.openRankings();
    await priorities.setUpDots(words.question, 3);
    await priorities.startVote();
    const { water, health, electricity } = words.needs;
    await priorities.vote("women", [[water, 2], [health, 1]]);
    await priorities.vote("women", [[water, 2], [electricity, 1]]);
    await priorities.vote("men", [[water, 1], [electricity, 1], [health, 1]]);
    await priorities.leaveVote();
    await expect(page.getByText(t("priorities-ballots-so-far", { count: 3 }))).toBeVisible();
  });

  await step("the result, with its tie", async () => {
    await priorities.close();
    await expect(page.getByRole("heading", { name: t.within("priorities-finding-narrow-dots", { name: words.needs.water, count: 5, lead: 3 }) })).toBeVisible();
    await expect(page.getByText(t("priorities-tied")).first()).toBeVisible();
  });

  await step("the meeting ends with a summary", async () => {
    await app.area("meetings");
    await page.getByRole("main").getByRole("link", { name: t.within("meeting-kind-town-hall") }).click();
    await meetings.end(words.summary);
  });

  await step("interventions, placed on the chart by tap and by keys", async () => {
    const { pipe, doctor, transformer } = words.interventions;
    await interventions.open();
    const common = { place: words.place, weeks: 10 };
    await interventions.propose({ ...common, title: pipe, needs: [words.needs.water], cost: 38500, people: 2150 });
    await interventions.propose({ ...common, title: doctor, needs: [words.needs.health], cost: 14400, people: 3800 });
    await interventions.propose({ ...common, title: transformer, needs: [words.needs.electricity], cost: 22000, people: 1400 });
    await interventions.openChart();
    await interventions.placeByTap(pipe, [0.85, 0.9]);
    await interventions.placeByTap(doctor, [0.25, 0.8]);
    await interventions.placeByKeys(transformer, ["ArrowUp", "ArrowUp"]);
    await interventions.showResult();
    await expect(interventions.disc(pipe)).toHaveAccessibleName(t.within("feasibility-impact-do-first"));
    await expect(interventions.disc(doctor)).toHaveAccessibleName(t.within("feasibility-impact-plan-well"));
    await expect(interventions.disc(transformer)).toHaveAccessibleName(t.within("feasibility-impact-on-the-line"));
  });

  await step("the plan: one line taken, the other needs answered", async () => {
    await plan.open();
    await plan.takeUp(words.interventions.pipe, {
      lead: words.lead,
      partners: words.partners,
      starts: "2027-01-10",
      ends: "2027-03-21",
      budget: 38500,
      source: words.fund,
      milestone: words.milestone,
    });
    await plan.leaveOut(words.needs.health, words.reason, words.next);
    await plan.leaveOut(words.needs.electricity, words.reason, words.next);
    await expect(page.getByText(t.within("plan-open-needs", { count: 0, all: 3 })).first()).toBeVisible();
  });

  await step("the paper", async () => {
    await plan.toPrint();
    for (const text of [words.title, words.interventions.pipe, words.lead, words.reason, words.signatories[0]]) {
      await expect(page.getByText(text).first()).toBeVisible();
    }
    await app.link("plan-print-back").click();
  });

  return step("the file", async () => {
    await app.saved();
    await app.area("data");
    const { path, name } = await data.exportFile();
    const file = JSON.parse(await readFile(path, "utf8"));
    expect(name).toMatch(/\.json$/);
    expect(file.counts.records).toEqual({
      assessment: 1,
      "catchment-area": 1,
      meeting: 1,
      group: 2,
      mark: 6,
      need: 3,
      ranking: 1,
      ballot: 3,
      intervention: 3,
      score: 3,
      "plan-line": 3,
    });
    return path;
  });
}
