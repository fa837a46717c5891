// Deciding with money: three named rules side by side, a tie settled by lot, the agreed set in the plan; weighted criteria by two
// voices; the chart on the wall; the plan along time, as a poster and signed. Deliberately absent: arithmetic; native tests have it.

import { readFile } from "node:fs/promises";
import { LANGUAGES } from "./support/example.mjs";
import { PICTURES, expect, picture, test } from "./support/fixtures.mjs";
import { example } from "./journeys/run.mjs";

test("three rules count the same ballots side by side, and the agreed set is in the plan", async ({ page, axe, shot }) => {
  const { app } = await example(page, "budget");
  await expect(app.title("budget-title")).toBeVisible();
  await axe();
  await app.fill("budget-money", "60000");
  const rules = page.locator(".budget-rule");
  await expect(rules).toHaveCount(3);
  await expect(rules.first().getByRole("heading", { level: 2 })).toHaveText(app.t("budget-rule-most-votes"));
  await page.getByText(app.t("budget-constraints")).first().click();
  await axe();
  await shot("budget-en", { fullPage: true });
  // What leaves for other programs holds the money, the costs and the ballots.
  const downloading = page.waitForEvent("download");
  await app.button("budget-download-pabulib").click();
  const election = await readFile(await (await downloading).path(), "utf8");
  expect(election).toMatch(/^META\n/);
  for (const part of ["budget;60000", "currency;USD", "PROJECTS", "VOTES"]) expect(election).toContain(`\n${part}\n`);
  const agree = app.button("budget-agree").first();
  await agree.click();
  await expect(page.getByText(app.t.within("budget-agreed-on"))).toBeVisible();
  await app.saved();
  await app.link("budget-to-plan").click();
  await expect(app.title("plan-title")).toBeVisible();
  await app.undo();
});

test("a tie over money is settled by the declared lot, and the minutes print it", async ({ page, axe, shot }) => {
  const { app } = await example(page, "budget");
  // Water and work come first; the health centre and the school have equally many dots, and the money left reaches for one of them.
  await app.fill("budget-money", "165000");
  const tie = page.locator(".budget-tie").first();
  await expect(tie).toBeVisible();
  await app.choose("tie-rule-title", "tie-rule-lot");
  await expect(tie.getByText(app.t.within("tie-rule-lot"))).toBeVisible();
  await axe();
  await tie.getByRole("textbox").fill("two committee members");
  await tie.getByRole("button", { name: app.t("budget-tie-lot") }).click();
  const seed = await tie.locator(".lot code").innerText();
  expect(seed).toMatch(/^[0-9a-f]{16}$/);
  await shot("budget-tie-en", { fullPage: true });
  await tie.getByRole("button", { name: app.t("answers-lot-record") }).click();
  await expect(page.locator(".budget-settled")).toContainText(seed);
  await app.button("budget-agree").first().click();
  await expect(page.getByText(app.t.within("budget-agreed-on"))).toBeVisible();
  await app.link("budget-minutes").click();
  const paper = page.locator(".paper");
  await expect(paper).toContainText(seed);
  await expect(paper).toContainText("two committee members");
  await expect(paper.locator("footer code")).toHaveText(/^[0-9a-f]{64}$/);
  await shot("budget-minutes-en", { fullPage: true });
  await axe();
  await app.field("print-language").selectOption("ar");
  await expect(page.locator(".printed")).toHaveAttribute("dir", "rtl");
  await expect(paper).toContainText(seed);
  if (PICTURES) await page.pdf({ path: picture("budget-minutes-ar.pdf"), preferCSSPageSize: true });
});

test("the result of the chart opens when collecting ends", async ({ page, axe, shot }) => {
  const { app, interventions } = await example(page, "chart");
  await app.button("feasibility-impact-begin-collecting").click();
  await app.segment("feasibility-impact-mode-result");
  await expect(page.getByText(app.t("feasibility-impact-collecting-title"))).toBeVisible();
  await expect(page.locator(".feasibility-impact-disc")).toHaveCount(0);
  await shot("chart-closed-en");
  await axe();
  await interventions.showResult();
  await expect(page.locator(".feasibility-impact-disc").first()).toBeVisible();
});

test("criteria are scored by two groups and the result says what it hangs on", async ({ page, axe, shot }) => {
  const { app } = await example(page, "criteria");
  await expect(app.title("criteria-title")).toBeVisible();
  await axe();
  await app.button("criteria-begin-usual").click();
  await axe();
  await app.segment("criteria-mode-score");
  for (const voice of ["feasibility-impact-voice-committee", "feasibility-impact-voice-directorate"]) {
    await app.choose("feasibility-impact-voice", voice);
    const cards = page.locator(".criteria-intervention");
    for (let card = 0; card < 3; card += 1) {
      const cells = cards.nth(card).locator(".criteria-cell");
      for (let cell = 0; cell < 3; cell += 1) await cells.nth(cell).locator(".segment").nth((card + cell + 2) % 5).click();
    }
  }
  await axe();
  await app.segment("criteria-mode-result");
  await expect(page.getByRole("table").first()).toBeVisible();
  await expect(page.getByText(app.t("criteria-incomplete"))).toBeVisible();
  await shot("criteria-en", { fullPage: true });
  await axe();
});

test("the chart on the wall goes from group to group", async ({ page, axe, shot }) => {
  const { app } = await example(page, "chart-wall");
  const groups = page.getByRole("group", { name: app.t("chart-wall-voice") }).locator(".segment");
  await expect(groups.first()).toBeVisible();
  await shot("wall-en");
  await axe();
  await groups.nth(1).click();
  await expect(page.locator(".feasibility-impact-disc").first()).toBeVisible();
  await expect(page.locator(".feasibility-impact-spread line")).toHaveCount(0);
  // By itself it goes on until it is stopped.
  const chosen = await page.getByRole("group", { name: app.t("chart-wall-voice") }).getByRole("radio", { checked: true }).getAttribute("value");
  await app.button("chart-wall-go").click();
  await expect(page.getByRole("group", { name: app.t("chart-wall-voice") }).getByRole("radio", { checked: true })).not.toHaveAttribute("value", chosen);
  await app.button("chart-wall-stop").click();
});

test("the plan stands along time, says what happened to each need, and is signed on the tablet", async ({ page, axe, shot }) => {
  const { app } = await example(page, "plan");
  await expect(app.heading("gantt-title")).toBeVisible();
  await page.getByText(app.t("plan-fates-title")).click();
  await shot("plan-along-time-en", { fullPage: true });
  await axe();
  const id = await page.evaluate(() => location.hash.split("/")[1]);
  await page.evaluate((hash) => (location.hash = hash), `#/${id}/plan-print`);
  const pad = page.locator(".plan-signing-pad").first();
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 60, { steps: 5 });
  await page.mouse.up();
  await page.locator(".plan-signing-one").first().getByRole("button").last().click();
  await expect(page.locator(".plan-signing-pad.is-signed")).toHaveCount(1);
  await expect(page.locator(".paper-signed")).toHaveCount(1);
  await axe();
});

for (const code of ["en", "ar", "ckb"]) {
  test(`the poster in ${code}: one or two sheets of A3`, async ({ newDevice }) => {
    const { page } = await newDevice({ locale: LANGUAGES[code] });
    await example(page, "plan-poster", code);
    const poster = page.locator("article.plan-poster");
    await expect(poster).toBeVisible();
    await page.emulateMedia({ media: "print" });
    const pdf = (await page.pdf({ path: picture(`poster-${code}.pdf`), preferCSSPageSize: true })).toString("latin1");
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeLessThan(4);
    expect(pdf).toMatch(/\/MediaBox \[0 0 11(89|90|91)\.?\d* 84[12]\.?\d*\]/);
    expect(await poster.evaluate((it) => getComputedStyle(it).direction)).toBe(code === "en" ? "ltr" : "rtl");
  });
}
