// Deciding in the room: two groups and their people on the chart, two tablets scoring one set and merging, only the needed pairs of many
// cards, piles, matrix and year in both directions. Deliberately absent: the numbers, which native tests hold; a full hall
// (alone/full-hall.spec.mjs).
// Over 20 s: two tablets score one set card by card, hand over and merge.

import { PICTURES, expect, picture, test } from "./support/fixtures.mjs";
import { example, tablet } from "./journeys/run.mjs";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const plain = (text) => text.replace(/[\u2066-\u2069]/g, "").trim();

/** The page's point for values of both scales; 1 and 5 stand 8 % inside the field. */
async function pointOf(field, feasibility, impact) {
  const box = await field.boundingBox();
  const along = (value) => 0.08 + ((value - 1) / 4) * 0.84;
  return [box.x + along(feasibility) * box.width, box.y + (1 - along(impact)) * box.height];
}

/** Places the card in hand; a finger does not lay down two within less than half a second. */
async function place(page, field, value) {
  await page.waitForTimeout(420);
  await page.mouse.click(...(await pointOf(field, ...value)));
}

/** The groups that can be chosen for a voice, by the words of the choice. */
async function groupsOf(app) {
  const select = app.field("feasibility-impact-voice");
  await select.waitFor();
  return select.getByRole("option").evaluateAll((all) => all.map((it) => ({ value: it.value, text: it.textContent })));
}

test("two groups and their people place cards unseen, and the chart shows every voice", async ({ page, axe, shot }) => {
  test.setTimeout(120_000);
  const { app, interventions, go } = await example(page, "chart");
  await app.button("feasibility-impact-begin-collecting").click();
  const voices = (await groupsOf(app)).filter((it) => /^[0-9a-f-]{36}$/.test(it.value));
  const before = await page.evaluate(() => document.querySelectorAll(".feasibility-impact-disc").length);
  // A group that has placed nothing yet, each of its people alone.
  let people;
  for (const voice of voices) {
    await app.field("feasibility-impact-voice").selectOption(voice.value);
    if ((await page.locator(".feasibility-impact-disc").count()) === 0) {
      people = voice;
      break;
    }
  }
  expect(people, "a group without placements").toBeTruthy();
  expect(before).toBeGreaterThanOrEqual(0);
  await app.segment("feasibility-impact-alone");
  await expect(app.button("feasibility-impact-next-person")).toHaveAttribute("aria-disabled", "true");
  const places = [[4.5, 4.5], [4, 5], [2, 4], [4.5, 2.5], [4, 4]];
  for (const [at, value] of places.entries()) {
    await place(page, interventions.field, value);
    await expect(page.locator(".feasibility-impact-disc")).toHaveCount(1);
    if (at === 0) {
      await shot("chart-alone-en");
      await axe();
    }
    await app.button("feasibility-impact-next-person").click();
    await expect(page.locator(".feasibility-impact-disc")).toHaveCount(0);
  }
  // A second group as one, over what it said before.
  const second = voices.find((it) => it.value !== people.value);
  await app.field("feasibility-impact-voice").selectOption(second.value);
  const cards = page.locator(".feasibility-impact-card");
  await cards.first().getByRole("button").first().focus();
  await page.keyboard.press("ArrowUp");
  await interventions.showResult();
  await expect(page.locator(".feasibility-impact-disc")).toHaveCount(10);
  await expect(page.locator(".feasibility-impact-points circle")).toHaveCount(places.length);
  await shot("chart-voices-en", { fullPage: true });
  await axe();
  await page.locator('.feasibility-impact-disc').filter({ hasText: "1" }).first().click();
  await page.getByText(app.t("feasibility-impact-voices-table")).click();
  await shot("chart-chosen-en");
  await axe();
  await go("chart-wall");
  const wall = page.getByRole("group", { name: app.t("chart-wall-voice") });
  await wall.getByText(app.t("feasibility-impact-voice-directorate")).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/^\W*Directorate/);
  // Groups of one name are told apart by their meeting.
  await wall.getByText(new RegExp(`^\\W*${plain(people.text).split(" – ")[0]}`)).first().click();
  await shot("wall-group-en");
  if (PICTURES) await page.pdf({ path: picture("wall-en.pdf"), preferCSSPageSize: true });
});

test("two groups score one set on two tablets, the files merge, and the result says what it hangs on", async ({ page, newDevice, axe, shot }) => {
  test.setTimeout(240_000);
  const a = await example(page, "criteria");
  await a.app.button("criteria-begin-usual").click();
  await a.app.segment("criteria-mode-score");
  const voices = (await groupsOf(a.app)).filter((it) => /^[0-9a-f-]{36}$/.test(it.value));
  const [first, second] = voices;
  await a.data.open();
  const begun = await a.data.exportFile();
  const other = (await newDevice()).page;
  const b = tablet(other, "en");
  await b.app.open();
  await b.home.openFile(begun.path);
  await expect(other).toHaveURL(/#\/[0-9a-f-]{36}/);
  const score = async (it, view, voice, shift) => {
    await view.evaluate((hash) => (location.hash = hash), `#/${a.id}/criteria`);
    await it.app.segment("criteria-mode-score");
    await it.app.field("feasibility-impact-voice").selectOption(voice.value);
    const cards = view.locator(".criteria-intervention");
    await expect(cards).toHaveCount(10);
    // Through the radio buttons themselves: a finger on each of hundreds would only take time.
    await cards.evaluateAll((all, shift) => {
      all.forEach((card, at) =>
        card.querySelectorAll(".criteria-cell").forEach((cell, row) => cell.querySelectorAll("input")[(at + shift + row * (at % 3)) % 5].click()));
    }, shift);
    await expect(cards.last().getByText(/5\W* of \W*5|done/)).toBeVisible().catch(() => {});
    await it.app.saved();
  };
  await score(b, other, second, 1);
  await b.data.open();
  const theirs = await b.data.exportFile();
  await score(a, page, first, 2);
  await a.data.open();
  await a.data.preview(theirs.path);
  await a.data.accept();
  await a.go("criteria");
  await a.app.segment("criteria-mode-result");
  await expect(page.getByText(a.app.t.within("criteria-voices", { count: 2 }))).toBeVisible();
  await expect(page.locator(".criteria-flips li").first()).toBeVisible();
  await page.getByText(a.app.t("criteria-analysts")).click();
  await shot("criteria-two-tablets-en", { fullPage: true });
  await axe();
  // One score less, and the result is a range.
  await a.app.segment("criteria-mode-score");
  await a.app.field("feasibility-impact-voice").selectOption(first.value);
  await page.locator(".criteria-intervention").first().locator(".criteria-cell").first().locator(".segment").last().click();
  await a.app.segment("criteria-mode-result");
  await expect(page.getByText(a.app.t("criteria-incomplete"))).toBeVisible();
  await shot("criteria-range-en", { fullPage: true });
});

/** Sets up a ranking of needs in the example; ends on its page. */
async function ranking({ app, go }, page, method, needs) {
  await go("rankings");
  await app.button("priorities-new-ranking").click();
  await app.fill("priorities-question", "1, 2, 3?");
  await page.locator(".method-card").filter({ has: page.locator(`input[value="${method}"]`) }).click();
  const boxes = page.locator(".ranking-options").getByRole("checkbox");
  await boxes.first().waitFor();
  for (let at = (await boxes.count()) - 1; at >= needs; at -= 1) await boxes.nth(at).uncheck();
}

test("of ten cards only the needed pairs are asked, it is said so, and the order follows", async ({ page, axe, shot }) => {
  test.setTimeout(120_000);
  const it = await example(page, "rankings");
  const { app } = it;
  await ranking(it, page, "pairs", 10);
  const cards = await page.locator(".ranking-options").getByRole("checkbox", { checked: true }).count();
  expect(cards).toBeGreaterThan(8);
  await app.button("priorities-save-ranking").click();
  await app.link("answers-start-groups").click();
  await page.locator(".curtain-group").first().click();
  await page.getByRole("textbox").first().fill("9");
  await page.keyboard.press("Enter");
  await app.button("answers-group-begin").click();
  await expect(page.getByText(app.t("answers-pairs-needed")).first()).toBeVisible();
  await shot("pairs-many-en", { fullPage: true });
  await axe();
  let asked = 0;
  const seen = new Set();
  while ((await page.locator(".answer-big-card").count()) > 0) {
    const big = page.locator(".answer-big-card");
    const [one, other] = (await big.locator(".ballot-words").allInnerTexts()).map(plain);
    seen.add([one, other].sort().join("|"));
    // The one that comes first in the alphabet wins: a clear order.
    await big.nth(one < other ? 0 : 1).click();
    asked += 1;
    await expect(page.getByText(app.t("answers-pairs-needed-all")).or(page.locator(".answer-big-card").first()).first()).toBeVisible();
    expect(asked).toBeLessThan((cards * (cards - 1)) / 2);
  }
  expect(seen.size, "no pair is asked twice").toBe(asked);
  await shot("pairs-many-done-en", { fullPage: true });
  await app.button("priorities-ballot-finish").click();
});

for (const [code, size] of [["en", { width: 1280, height: 800 }], ["ar", { width: 800, height: 1280 }]]) {
  test.describe(`for hands that do not read, in ${code}`, () => {
    test.use({ viewport: size, locale: code === "ar" ? "ar-IQ" : "en-GB" });

    test(`piles, a matrix and the year in ${code}`, async ({ page, axe, shot }) => {
      test.setTimeout(120_000);
      const it = await example(page, "rankings", code);
      const { app } = it;
      for (const method of ["piling", "matrix", "calendar"]) {
        await ranking(it, page, method, 4);
        if (method === "matrix") {
          const words = code === "ar" ? ["الأهم للأطفال", "الأسرع"] : ["Matters most for children", "Can start soonest"];
          for (const [at, text] of words.entries()) {
            await page.locator(".criteria-rows input").nth(at).fill(text);
            await page.locator(".criteria-rows input").nth(at).blur();
          }
        }
        await app.button("priorities-save-ranking").click();
        await app.link("answers-start-groups").click();
        await page.locator(".curtain-group").first().click();
        await page.getByRole("textbox").first().fill("9");
        await page.keyboard.press("Enter");
        await app.button("answers-group-begin").click();
        if (method === "calendar") {
          for (const [month, taps] of [[0, 3], [6, 5], [11, 1]]) {
            const more = page.locator(".answer-month").nth(month).locator(".answer-month-acts button").nth(1);
            for (let tap = 0; tap < taps; tap += 1) await more.click();
          }
        } else {
          for (let tap = 0; tap < 4; tap += 1) await page.locator(".answer-five").nth(tap % 3).click();
          await page.locator(".ballot-put").first().click();
        }
        const targets = await page.locator(".answer button:visible").evaluateAll((all) =>
          all.map((it) => it.getBoundingClientRect()).filter((box) => box.width < 48 || box.height < 48).length);
        expect(targets, `small targets in ${method}`).toBe(0);
        await shot(`${method}-${code}`);
        await axe();
        await app.button("priorities-ballot-finish").click();
      }
    });
  });
}
