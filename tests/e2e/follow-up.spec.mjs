// Follow-up: what is due, a milestone reached late, a rehabilitated school evaluated from its plan line, a monitoring round and its trend,
// the month of basic activities, and the results of the programme on paper.
// Deliberately absent: the rules of lateness, and averages, which native tests check.

import { PICTURES, expect, picture, test } from "./support/fixtures.mjs";
import { exampleOnSunday as example } from "./journeys/run.mjs";

test.use({ timezoneId: "Asia/Baghdad" });

test("the morning begins with what is due, and a milestone is reached late", async ({ page, axe, shot }) => {
  const { app } = await example(page, "map");
  await app.area("follow-up");
  await expect(app.title("today-title")).toBeVisible();
  const rows = page.locator(".long-list li");
  await expect(rows.first()).toBeVisible();
  await axe();
  await shot("follow-today");
  await page.locator('.due-tile[data-standing="overdue"]').click();
  await expect(page.locator(".long-list li .tag-open").first()).toBeVisible();
  await app.choose("services-show", "due-kind-referral");
  await rows.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/referral\//);

  await page.getByRole("navigation", { name: app.t("areas") }).getByRole("link", { name: app.t("area-follow-up") }).click();
  await app.link("works-title").click();
  await expect(app.title("works-title")).toBeVisible();
  await expect(page.locator(".follow-map .works-shape").first()).toBeVisible();
  await axe();
  await shot("follow-works", { fullPage: true });
  // Pins on one place are moved apart: each is on top where it is.
  const covered = await page.locator(".works-pin").evaluateAll((pins) =>
    pins.filter((pin) => {
      pin.scrollIntoView({ block: "center" });
      const box = pin.querySelector(".works-shape").getBoundingClientRect();
      return !pin.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
    }).length,
  );
  expect(covered).toBe(0);
  await page.locator(".works-pin").first().click();
  await expect(page).toHaveURL(/\/work\//);
  await app.link("works-title").first().click();
  await page.locator(".long-list li").getByRole("link", { name: /water main/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /water main/ })).toBeVisible();
  await axe();
  await shot("follow-work", { fullPage: true });
  // The first milestone is taken back and reached again on a later day, which is not a day to come.
  const step = page.locator(".work-step").first();
  await step.getByRole("button", { name: app.t("work-step-back", { number: 1 }) }).click();
  await step.getByRole("button", { name: app.t("work-step-reached") }).click();
  const on = step.getByLabel(app.t("work-step-on", { number: 1 }));
  await on.fill("2027-02-01");
  await expect(step.getByText(app.t.within("field-day-too-late"))).toBeVisible();
  await axe();
  await on.fill("2026-11-20");
  await expect(step.getByText(app.t.within("field-day-too-late"))).toHaveCount(0);
  await expect(step.getByText(app.t.within("reached-late"))).toBeVisible();
  await app.saved();
  await page.reload();
  await expect(on).toHaveValue("2026-11-20");
  await expect(page.locator(".work-step").first().getByText(app.t.within("reached-late"))).toBeVisible();
});

test("a rehabilitated school is evaluated from its plan line", async ({ page, axe, shot }) => {
  const { app } = await example(page, "plan");
  await page.locator(".plan-candidates").getByRole("listitem").filter({ hasText: "New roof, windows" }).getByRole("button", { name: app.t.within("plan-take-up") }).click();
  const line = page.locator(".plan-line", { hasText: "New roof, windows" });
  await line.locator("summary").click();
  await line.getByRole("link", { name: app.t("plan-line-work") }).click();
  await expect(page.getByRole("heading", { level: 1, name: /New roof, windows/ })).toBeVisible();
  await page.getByText(app.t("work-state-done"), { exact: true }).click();
  await expect(page.getByLabel(app.t("work-finished"))).toHaveValue("2026-11-22");
  await app.link("work-evaluate").click();
  const keep = app.button("view-keep");
  await expect(keep).toHaveAttribute("aria-disabled", "true");
  const steps = { "view-quality-before": 1, "view-quality-after": 4, "view-access-before": 2, "view-access-after": 4 };
  for (const [scale, step] of Object.entries(steps)) {
    const prefix = scale.includes("quality") ? "quality-level" : "access-level";
    await page.getByRole("group", { name: app.t(scale) }).getByText(app.t(`${prefix}-${step}`)).click();
  }
  await app.fill("view-asked", "14");
  await app.fill("view-satisfied", "15");
  await expect(page.getByText(app.t("view-more-satisfied")).first()).toBeVisible();
  await app.fill("view-satisfied", "12");
  await axe();
  await shot("follow-evaluate", { fullPage: true });
  await keep.click();
  await expect(page).toHaveURL(/\/evaluation\//);
  await expect(page.locator(".result-tiles").getByText(app.t.within("moved-up")).first()).toBeVisible();
  const people = page.locator("section", { has: app.heading("evaluation-people") });
  await people.getByLabel(app.t("evaluation-female"), { exact: true }).first().fill("310");
  await people.getByLabel(app.t("evaluation-female"), { exact: true }).first().blur();
  // A name in free text is flagged while it is typed.
  await page.getByLabel(app.t("evaluation-sentence-new")).pressSequentially("Mrs Amina says the roof holds");
  await expect(page.locator(".field-warned").filter({ hasText: app.t.within("issue-personal-name") })).toBeVisible();
  await app.fill("evaluation-sentence-new", "The roof holds in the rain");
  await expect(page.locator(".said-row")).toHaveCount(1);
  await app.saved();
  await page.reload();
  await expect(page.locator(".said-row")).toHaveCount(1);
  await axe();
  await shot("follow-evaluation", { fullPage: true });
  await app.link("results-title").first().click();
  await expect(page.locator(".moved-project", { hasText: "New roof, windows" })).toBeVisible();
  await axe();
  await shot("follow-results", { fullPage: true });
});

test("a monitoring round is asked and its trend is read", async ({ page, axe, shot }) => {
  const { app } = await example(page, "rounds");
  await expect(page.locator(".trend-table tbody tr")).toHaveCount(11);
  await axe();
  await shot("follow-rounds", { fullPage: true });
  await app.button("round-new").click();
  await app.fill("round-on", "2027-11-20");
  await app.button("round-begin").click();
  await expect(page).toHaveURL(/\/round\//);
  await expect(page.getByRole("group", { name: app.t("indicator-water") })).toBeVisible();
  await axe();
  await shot("follow-round");
  await page.getByText(app.t("indicator-water-1")).click();
  await expect(page.getByRole("group", { name: app.t("indicator-electricity") })).toBeVisible();
  await page.getByText(app.t("indicator-electricity-5")).click();
  await app.saved();
  await app.link("round-to-trend").click();
  const water = page.locator(".trend-table tbody tr", { hasText: app.t.within("indicator-water") });
  await expect(water.locator('.change[data-way="down"]')).toBeVisible();
  await expect(water.getByText(app.t("trend-mixed"))).toBeVisible();
  await expect(page.locator(".trend-table tbody tr").nth(1).locator('.change[data-way="up"]')).toBeVisible();
});

test("a month of the basic activities is marked by taps", async ({ page, axe, shot }) => {
  const { app } = await example(page, "activities");
  await axe();
  await shot("follow-activities");
  const cell = page.locator(".activities tbody tr").last().locator(".activity-cell").last();
  await expect(cell).toHaveAttribute("data-state", "partly");
  await cell.click();
  await expect(cell).toHaveAttribute("data-state", "not-done");
  await cell.click();
  await expect(cell).toHaveAttribute("data-state", "done");
  await app.undo();
  await expect(cell).toHaveAttribute("data-state", "not-done");
  const note = page.getByRole("main").locator("textarea").first();
  await note.fill("The tablet was in repair");
  await note.blur();
  await app.saved();
  await app.link("plan-print").click();
  await expect(page.locator(".activities-paper")).toContainText("The tablet was in repair");
  await axe();
  // Another centre, some months earlier.
  await app.link("print-to-activities").click();
  await app.fill("activities-other-centre", "Al-Nahr outreach desk");
  await app.button("activities-earlier").click();
  await expect(cell).toHaveAttribute("data-state", "open");
  await cell.click();
  await expect(cell).toHaveAttribute("data-state", "done");
  await expect(page.getByLabel(app.t("activities-centre"), { exact: true })).toHaveValue("Al-Nahr outreach desk");
  await expect(page.getByRole("columnheader").last()).toHaveText(/July.*2026/);
  await axe();
  await shot("follow-activities-earlier");
  await app.button("activities-later").click();
  await expect(page.getByRole("columnheader").last()).toHaveText(/November.*2026/);
});

test("the results are printed in Arabic", async ({ newDevice, shot }) => {
  const { page } = await newDevice({ locale: "ar-IQ", timezoneId: "Asia/Baghdad" });
  const it = await example(page, "results", "ar");
  await expect(page.locator(".moved-project")).toHaveCount(5);
  await shot("follow-results-ar", { on: page, fullPage: true });
  for (const place of ["results-print", "activities-print"]) {
    await it.go(place);
    await expect(page.locator(".paper")).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 695, height: 1000 });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll(".paper *:not(svg *)")]
        .filter((it) => it.getBoundingClientRect().width > innerWidth + 1)
        .map((it) => it.outerHTML.slice(0, 120)),
    );
    expect(wide).toEqual([]);
    if (PICTURES) await page.pdf({ path: picture(`${place}-ar.pdf`), preferCSSPageSize: true });
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 1280, height: 800 });
  }
  await page.setViewportSize({ width: 800, height: 1280 });
  for (const place of ["today", "works", "rounds", "activities"]) {
    await it.go(place);
    await shot(`follow-${place}-ar-portrait`, { on: page, fullPage: true });
  }
});
