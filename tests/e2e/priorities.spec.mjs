// Needs, rankings, the passed-round ballot and results, on the example: what the whole run does not go into.
// Deliberately absent: the numbers of results, which native tests hold.

import { openExample } from "./support/example.mjs";
import { expect, mounted, test } from "./support/fixtures.mjs";

test.describe.configure({ timeout: 240_000 });

const button = (page, name) => page.getByRole("button", { name, exact: true });
const needs = (page) => page.getByRole("region", { name: "Needs" });
const undo = (page) => page.getByRole("button", { name: /^Undo – / });

/** A new ranking of all needs; the form offers what most teams take. */
async function setUp(page, question) {
  await button(page, "New ranking").click();
  await page.getByLabel("Question").fill(question);
}

test("marks become a need, which can be split, merged and deleted, each in one step of undo", async ({ page, axe }) => {
  await openExample(page, "needs");
  await axe();
  const boxes = page.getByRole("region", { name: "Marks not in a need yet" }).getByRole("checkbox");
  const before = (await boxes.count()) - 1;
  await page.getByLabel("Kind").selectOption({ label: "Idea" });
  await button(page, "Tick all shown").click();
  const ideas = await boxes.count() - 1;
  expect(ideas).toBeGreaterThan(0);

  await button(page, "Make a need").click();
  await axe();
  const make = button(page, "Make this need");
  await expect(make).toHaveAttribute("aria-disabled", "true");
  await page.getByLabel("What is needed").fill("A place to meet");
  await page.getByRole("complementary").getByLabel("Sector").selectOption({ label: "Social cohesion" });
  await make.click();
  const made = needs(page).getByRole("button", { name: "A place to meet" });
  await expect(made).toBeVisible();

  await made.click();
  const sheet = page.getByRole("complementary", { name: "Need" });
  await sheet.getByRole("checkbox").first().check();
  await sheet.getByRole("button", { name: "Split off…" }).click();
  await sheet.getByLabel("What the ticked marks need instead").fill("A sewing room");
  await axe();
  await sheet.getByRole("button", { name: "Make a need of its own" }).click();
  await expect(needs(page).getByRole("button", { name: "A sewing room" })).toBeVisible();

  await sheet.getByRole("button", { name: "Merge others into this…" }).click();
  await sheet.getByRole("checkbox", { name: "A sewing room" }).check();
  await sheet.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(needs(page).getByRole("button", { name: "A sewing room" })).toHaveCount(0);
  await expect(sheet.getByText(`${ideas + 1} marks behind it`)).toBeVisible();

  await sheet.getByRole("button", { name: "Delete need" }).click();
  await expect(made).toHaveCount(0);
  for (let step = 0; step < 4; step += 1) await undo(page).click();
  await expect(made).toHaveCount(0);
  await page.getByLabel("Kind").selectOption({ label: "All kinds" });
  await expect(boxes).toHaveCount(before + 1);
});

test("a need that people voted on keeps its words", async ({ page }) => {
  await openExample(page, "needs");
  await needs(page).getByRole("listitem").getByRole("button").first().click();
  const sheet = page.getByRole("complementary", { name: "Need" });
  await expect(sheet.getByText("People have voted on these words.")).toBeVisible();
  await expect(sheet.getByLabel("What is needed")).toHaveCount(0);
  await expect(sheet.getByRole("button", { name: "Delete need" })).toHaveAttribute("aria-disabled", "true");
});

test("the tablet goes round: dots by tap, drag and keys, a curtain between, no result before closing", async ({ page, axe }) => {
  await openExample(page, "rankings");
  await setUp(page, "What first?");
  await page.getByLabel("Meeting").selectOption({ label: "Across all meetings" });
  await axe();
  await button(page, "Save ranking").click();
  await expect(page.getByText("No ballots yet")).toBeVisible();
  await axe();
  await page.getByRole("link", { name: "Start the secret vote" }).click();

  const begin = button(page, "I am next: begin");
  await expect(begin).toHaveAttribute("aria-disabled", "true");
  await axe();
  await page.getByText("Older women", { exact: true }).click();
  await begin.click();

  const card = (at) => page.locator(".ballot-card").nth(at);
  const put = (at) => card(at).getByRole("button").first();
  for (let dot = 0; dot < 3; dot += 1) await put(0).click();
  // A full card says so, and why, when it is tapped all the same.
  await put(0).click({ force: true });
  await expect(page.getByText("This card is full.")).toBeVisible();
  await expect(card(0).locator(".dot")).toHaveCount(3);
  await card(0).getByRole("button", { name: /Take a dot back/ }).click();
  await expect(card(0).locator(".dot")).toHaveCount(2);

  await put(1).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await page.keyboard.press("Backspace");
  await expect(card(1).locator(".dot")).toHaveCount(1);

  const from = await page.locator(".dot-loose").first().boundingBox();
  const to = await card(2).boundingBox();
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 40, { steps: 8 });
  await page.mouse.up();
  await expect(card(2).locator(".dot")).toHaveCount(1);
  await axe();

  // The other tap of a double tap does not answer the question that it raised.
  await button(page, "Finish").dblclick();
  await expect(page.getByText("1 dot is not used. Finish all the same?")).toBeVisible();
  await button(page, "Yes, finish").click();
  await expect(page.getByRole("heading", { name: "Thank you. Your answer is kept." })).toBeVisible();
  await expect(page.getByText("1 ballot so far")).toBeVisible();
  await expect(page.locator(".ballot-card")).toHaveCount(0);

  // A cast ballot cannot be taken back by the next person.
  await page.keyboard.press("Control+z");
  await expect(page.getByText("1 ballot so far")).toBeVisible();

  await page.getByText("Young men", { exact: true }).click();
  await begin.click();
  await expect(page.locator(".ballot-card .dot")).toHaveCount(0);
  await button(page, "Finish").click();
  await button(page, "Yes, finish").click();
  await expect(page.getByText("2 ballots so far")).toBeVisible();

  await button(page, "Facilitator").click();
  await page.getByRole("link", { name: "Leave the vote" }).click();
  await expect(page.getByRole("heading", { name: "The order" })).toHaveCount(0);
  await expect(button(page, "Change")).toHaveAttribute("aria-disabled", "true");
  await button(page, "Close and show the result").click();
  await expect(page.getByRole("heading", { name: "The order" })).toBeVisible();
  await expect(page.getByText("Only 2 ballots: the order may be chance.")).toBeVisible();
  await expect(page.getByText("Few ballots: not shown apart").first()).toBeVisible();
  await page.locator("summary", { hasText: "Table" }).click();
  await axe();
});

test("hands are counted group by group and kept when the group changes at once", async ({ page, axe }) => {
  await openExample(page, "rankings");
  await setUp(page, "Hands up for what?");
  await page.locator(".ranking-form").getByText("Show of hands", { exact: true }).click();
  await button(page, "Save ranking").click();
  const first = page.locator(".hands-line").first();
  const more = first.getByRole("button", { name: /One more/ });
  for (let hand = 0; hand < 3; hand += 1) await more.click();
  await axe();
  await page.locator(".hands-choice").nth(1).click();
  await expect(first.getByRole("textbox")).toHaveValue("0");
  await expect(page.getByText("Hands of 1 group counted")).toBeVisible();
  await first.getByRole("textbox").fill("٥");
  await first.getByRole("textbox").press("Enter");
  await expect(page.getByText("Hands of 2 groups counted")).toBeVisible();
  await page.locator(".hands-choice").nth(0).click();
  await expect(first.getByRole("textbox")).toHaveValue("3");
  await button(page, "Close and show the result").click();
  await expect(page.getByText("8 hands", { exact: true })).toBeVisible();
  await undo(page).click();
  await expect(button(page, "Close and show the result")).toBeVisible();
});
