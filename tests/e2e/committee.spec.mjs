// A neighbourhood committee: missing groups, seats and sittings, its paper; members elected with secret ballots.
// Deliberately absent: the distance figures and the count, which native tests check.

import { LANGUAGES } from "./support/example.mjs";
import { expect, test } from "./support/fixtures.mjs";
import { exampleOnSunday as example } from "./journeys/run.mjs";

test.use({ timezoneId: "Asia/Baghdad", contextOptions: { reducedMotion: "reduce" } });

test("a committee is compared with its catchment, and what it does is written down", async ({ page, axe, shot }) => {
  const { app } = await example(page, "feedback");
  await app.link("committees-title").click();
  await expect(page.locator(".committee-card")).toHaveCount(1);
  await axe();
  await page.locator(".committee-card").click();

  await test.step("the missing group is named", async () => {
    const compared = page.getByRole("region", { name: app.t("committee-compared") });
    await expect(compared.getByText(app.t.within("adults-female-displaced")).first()).toBeVisible();
    await expect(compared.locator(".pair.is-missing").first()).toBeVisible();
    await compared.getByText(app.t("committee-table")).first().click();
    await expect(compared.getByRole("table").first()).toBeVisible();
    await axe();
  });

  await test.step("a seat for her: the group is not missing any more, and undo brings the finding back", async () => {
    const seats = page.getByRole("region", { name: app.t("committee-seats"), exact: true }).first();
    await seats.getByRole("button", { name: app.t("committee-add-seat") }).click();
    await seats.getByText(app.t("status-displaced"), { exact: true }).first().click();
    await axe();
    await seats.getByRole("button", { name: app.t("committee-add-seat-do") }).click();
    await expect(page.locator(".committee-seats tbody tr")).toHaveCount(12);
    await expect(page.locator(".banner").getByText(app.t.within("adults-female-displaced"))).toHaveCount(0);
    await app.undo();
    await expect(page.locator(".committee-seats tbody tr")).toHaveCount(11);
    await expect(page.locator(".banner").getByText(app.t.within("adults-female-displaced"))).toBeVisible();
  });

  await test.step("a sitting with a decision about a line of the plan", async () => {
    await app.button("committee-add-sitting").click();
    for (const number of [1, 2, 5]) await page.getByRole("checkbox", { name: app.t("committee-seat", { number }), exact: true }).check();
    await app.button("committee-add-decision").click();
    await page.getByLabel(app.t("committee-decision-text", { number: 1 })).fill("The well is fenced before work begins.");
    await page.getByLabel(app.t("committee-decision-line")).selectOption({ index: 1 });
    await axe();
    await app.button("committee-keep-sitting").click();
    await expect(page.locator(".sitting").first()).toContainText("The well is fenced before work begins.");
    await expect(page.locator(".committee-decisions tbody tr").first()).toContainText("The well is fenced");
  });
  await app.saved();
});

for (const code of ["en", "ar"]) {
  test.describe(code, () => {
    test.use({ locale: LANGUAGES[code] });
    test(`the committee and its paper in ${code}`, async ({ page, axe, shot }) => {
      const { app } = await example(page, "committees", code);
      await shot(`committees-${code}`);
      await page.locator(".committee-card").click();
      await expect(page.locator(".pair-chart").first()).toBeVisible();
      await page.setViewportSize({ width: 1280, height: 800 });
      await shot(`committee-${code}`, { fullPage: true });
      await page.setViewportSize({ width: 800, height: 1280 });
      await shot(`committee-portrait-${code}`, { fullPage: true });
      await app.link("committee-print").click();
      await expect(page.locator(".committee-paper")).toBeVisible();
      await axe();
      await shot(`committee-paper-${code}`, { fullPage: true });
    });
  });
}

test("members are elected in secret by single transferable vote, and the elected take their seats in one step", async ({ page, axe, shot }) => {
  const { app } = await example(page, "committees");
  await page.locator(".committee-card").click();
  await app.button("election-new").click();
  await app.button("election-add-candidate").click();
  await page.locator(".stepper-button").nth(1).click();
  await axe();
  await shot("election-set-up-en");
  await app.button("election-set-up").click();
  await expect(app.heading("election-vote")).toBeVisible();
  await axe();
  await app.link("priorities-start-vote").click();
  await page.getByText(app.t("priorities-vote-no-group"), { exact: true }).click();
  const symbols = ["sun", "tree", "key", "boat"];
  const ballots = [[1, 2], [1, 2], [1, 2], [1, 3], [3], [4, 3]];
  for (const [at, ballot] of ballots.entries()) {
    await app.button("priorities-vote-begin").click();
    for (const number of ballot) {
      const name = app.t.within(`candidate-symbol-${symbols[number - 1]}`);
      await page.locator(".answer-pool .ballot-put").filter({ hasText: name }).click();
    }
    if (at === 0) {
      await axe();
      await shot("election-ballot-en");
    }
    await page.locator(".ballot-finish").click();
    // The order leaves candidates out: the screen asks once.
    await page.locator(".ballot-finish").click();
    await expect(app.button("priorities-vote-begin")).toBeVisible();
  }
  await app.button("priorities-vote-facilitator").click();
  await app.link("priorities-vote-leave").click();
  await app.button("election-close").click();

  await test.step("the count: quota, stages, who is elected", async () => {
    await expect(page.locator(".election-table tr.is-elected")).toHaveCount(2);
    await expect(page.locator(".election-table tr.is-elected").first()).toContainText("sun");
    await expect(page.locator(".stage-words li").first()).toContainText("sun");
    await axe();
    await shot("election-count-en");
    await page.setViewportSize({ width: 800, height: 1280 });
    await shot("election-count-portrait-en");
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step("seats, undone and done again", async () => {
    await app.button("election-take-seats").click();
    await expect(page.getByText(app.t("election-seated")).first()).toBeVisible();
    await app.link("election-to-seats").click();
    await expect(page.locator(".committee-seats tbody tr")).toHaveCount(13);
    await app.undo();
    await expect(page.locator(".committee-seats tbody tr")).toHaveCount(11);
    await page.locator(".election-list a").click();
  });

  await test.step("the minutes", async () => {
    await app.link("election-minutes").click();
    await expect(page.locator(".paper")).toContainText("sun");
    await axe();
    await shot("election-minutes-en", { fullPage: true });
    await app.link("print-to-election").click();
    await app.speak("ar");
    await expect(page.locator(".election-table")).toBeVisible();
    await axe();
    await shot("election-count-ar");
    // It belongs to its committee: not among the rankings, and the rail says so.
    const areas = page.getByRole("navigation", { name: app.t("areas") });
    await expect(areas.locator('[aria-current="page"]')).toHaveText(app.t("area-follow-up"));
    const election = page.url().split("/").pop();
    await app.area("priorities");
    await app.link("priorities-tab-rankings").first().click();
    await expect(page.locator(`a[href*="${election}"]`)).toHaveCount(0);
  });
});
