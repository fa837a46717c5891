// Ways to answer and to count, on the example: a committee's pairwise grid with a circle, a tie settled by lot and printed, approval
// ballots of 73 people, an order made with keys, and papers typed in twice. Deliberately absent: the numbers, which native tests hold.
// Over 20 s: 73 people of a town hall vote one after the other, as they do on one tablet.

import { openExample } from "./support/example.mjs";
import { expect, mounted, test } from "./support/fixtures.mjs";

test.describe.configure({ timeout: 300_000 });

const button = (page, name) => page.getByRole("button", { name, exact: true });
const link = (page, name) => page.getByRole("link", { name, exact: true });

/** Opens the rankings of the example and sets up a new one with its first needs. */
async function setUp(page, question, method, needs) {
  await openExample(page, "rankings");
  await button(page, "New ranking").click();
  await page.getByLabel("Question").fill(question);
  await page.locator(".method-card").filter({ hasText: method }).click();
  await page.getByLabel("Meeting", { exact: true }).selectOption({ label: "Across all meetings" });
  const boxes = page.locator(".ranking-options").getByRole("checkbox");
  for (let at = (await boxes.count()) - 1; at >= needs; at -= 1) await boxes.nth(at).uncheck();
}

async function save(page) {
  await button(page, "Save ranking").click();
  await expect(button(page, "Close and show the result")).toBeVisible();
}

test("a group's grid goes round in a circle; the tie is settled by lot and printed", async ({ page, axe }) => {
  await setUp(page, "What goes first?", "Pairwise grid", 3);
  await axe();
  const names = await page.locator(".ranking-options label:has(input:checked) strong").allInnerTexts();
  await save(page);
  await link(page, "Let the groups answer").click();
  await page.locator(".curtain-group").first().click();
  const people = page.getByRole("textbox", { name: "People behind this answer" });
  await people.fill("9");
  await people.press("Enter");
  await axe();
  await button(page, "Let this group answer").click();
  await axe();
  const plain = (text) => text.replace(/[\u2066-\u2069]/g, "").trim();
  const order = names.map(plain);
  for (let pair = 0; pair < 3; pair += 1) {
    const cards = page.locator(".answer-big-card");
    const first = order.indexOf(plain(await cards.nth(0).locator(".ballot-words").innerText()));
    const second = order.indexOf(plain(await cards.nth(1).locator(".ballot-words").innerText()));
    // 1 before 2, 2 before 3, 3 before 1.
    await cards.nth((first + 1) % 3 === second ? 0 : 1).click();
    await expect(page.getByText(`${pair + 1} of 3 pairs`)).toBeVisible();
  }
  await expect(page.getByText("All pairs are done.")).toBeVisible();
  await expect(page.getByText(/Some cards go round in a circle/)).toBeVisible();
  await button(page, "Finish").click();
  await expect(page.getByText("answered", { exact: true })).toBeVisible();
  await link(page, "To the ranking").click();
  await expect(page.getByRole("heading", { name: "The order" })).toHaveCount(0);
  await button(page, "Close and show the result").click();
  await expect(page.getByText(/They go round in a circle/)).toBeVisible();
  await axe();

  const less = page.getByRole("button", { name: /One less:.*How many go on/ });
  await less.click();
  await less.click();
  await expect(page.getByText(/^Stop: /)).toBeVisible();
  await page.getByText("A lot before witnesses", { exact: true }).click();
  await expect(button(page, "Draw the lot")).toHaveAttribute("aria-disabled", "true");
  await page.getByLabel("Witnesses, by role").fill("two committee members");
  await button(page, "Draw the lot").click();
  const seed = await page.locator(".lot code").innerText();
  expect(seed).toMatch(/^[0-9a-f]{16}$/);
  await axe();
  await button(page, "Record this order").click();
  await expect(page.getByText(/^Stop: /)).toHaveCount(0);
  await expect(page.locator(".settled")).toContainText(seed);

  const fingerprint = await page.locator(".decide-print code").innerText();
  await link(page, "Minutes of the decision").click();
  const paper = page.locator(".paper");
  await expect(paper).toContainText("What goes first?");
  await expect(paper).toContainText(seed);
  await expect(paper).toContainText("two committee members");
  await expect(paper).toContainText(fingerprint);
  await expect(paper).toContainText("A pair that was not asked, or that nobody could tell, counts for neither card.");
  await axe();
});

test("a town hall: 73 women and men put dots in secret, and nothing is told before closing", async ({ page, axe, shot }) => {
  await setUp(page, "What do you support?", "Each person puts dots on cards", 4);
  await save(page);
  await link(page, "Start the secret vote").click();
  const women = page.getByText("Older women", { exact: true });
  const men = page.getByText("Young men", { exact: true });
  for (let person = 0; person < 73; person += 1) {
    await (person < 28 ? women : men).click();
    await button(page, "I am next: begin").click();
    await expect(page.locator(".ballot-card-chosen")).toHaveCount(0);
    // Women: three dots on the first card and two on the second; men: three and two on the second and the third, turn by turn.
    const [first, second] = person < 28 ? [0, 1] : [1 + (person % 2), 2 - (person % 2)];
    const put = (card) => page.locator(".ballot-card").nth(card).getByRole("button").first();
    for (let dot = 0; dot < 3; dot += 1) await put(first).click();
    for (let dot = 0; dot < 2; dot += 1) await put(second).click();
    if (person === 0) await axe();
    await button(page, "Finish").click();
    await expect(page.getByRole("heading", { name: "Thank you. Your answer is kept." })).toBeVisible();
  }
  await expect(page.getByText("73 ballots so far")).toBeVisible();
  await button(page, "Facilitator").click();
  await link(page, "Leave the vote").click();
  await expect(page.getByRole("heading", { name: "The order" })).toHaveCount(0);
  await expect(button(page, "Change")).toHaveAttribute("aria-disabled", "true");
  await button(page, "Close and show the result").click();
  // 56 dots of women and 112 or 113 of men on the second card.
  await expect(page.getByRole("heading", { name: /clearly first|narrowly|comes first/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "If every group had the same voice" })).toBeVisible();
  await expect(page.getByText("not shared").first()).toBeVisible();
  await expect(page.getByText(/tau-b/).first()).toBeVisible();
  await shot("town-hall-dots", { fullPage: true });
  await button(page, "They stand for more people: work it out").click();
  await expect(page.locator(".range-rows li")).toHaveCount(4);
  await axe();
  await expect(page.getByText("An empty ballot is an answer and is counted.")).toBeVisible();
  const downloading = page.waitForEvent("download");
  await button(page, "Ballots for Pabulib (.pb)").click();
  expect((await downloading).suggestedFilename()).toMatch(/\.pb$/);
  // The result as a file: a device that holds the same records counts the same bytes.
  const result = page.waitForEvent("download");
  await button(page, "Result as a file").click();
  const path = await (await result).path();
  const choosing = page.waitForEvent("filechooser");
  await button(page, "Compare with a result of another device").click();
  await (await choosing).setFiles(path);
  await expect(page.getByText("Both devices count the same, byte for byte.")).toBeVisible();
});

test("an order is made by tapping and moved only by what was picked up", async ({ page, axe }) => {
  await setUp(page, "In which order?", "Order", 4);
  await save(page);
  await link(page, "Start the secret vote").click();
  await page.getByText("Older women", { exact: true }).click();
  await button(page, "I am next: begin").click();
  const waiting = page.locator(".answer-card .ballot-put");
  for (let card = 0; card < 3; card += 1) await waiting.first().click();
  const places = page.locator(".answer-placed .ballot-words");
  const before = await places.allInnerTexts();
  // A tap on a card that has its place moves nothing.
  await places.first().click();
  expect(await places.allInnerTexts()).toEqual(before);
  const handle = page.getByRole("button", { name: /^Pick up: / }).first();
  await handle.focus();
  await page.keyboard.press("ArrowDown");
  expect(await places.allInnerTexts()).toEqual(before);
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await expect(places.nth(1)).toHaveText(before[0]);
  await page.keyboard.press("Escape");
  await axe();
  await page.getByRole("button", { name: /^Do not know: / }).click();
  await button(page, "Finish").click();
  await expect(page.getByText("1 ballot so far")).toBeVisible();
});

test("papers are typed in twice and a difference is named by its paper", async ({ page, axe }) => {
  await setUp(page, "On paper?", "Approval", 3);
  await page.getByText("On paper", { exact: true }).click();
  await save(page);
  await link(page, "Enter paper ballots").click();
  const type = async (line, number) => {
    await page.getByLabel(`Paper ${number}`, { exact: true }).fill(line);
    await page.keyboard.press("Enter");
  };
  await type("1 2", 1);
  await type("3", 2);
  await axe();
  await button(page, "Now the second entry").click();
  await type("1 2", 1);
  await type("2", 2);
  await expect(page.getByText(/^Paper 2 was read differently/)).toBeVisible();
  await expect(button(page, "Keep the ballots")).toHaveAttribute("aria-disabled", "true");
  await axe();
  await button(page, "Remove paper 2").click();
  await type("3", 2);
  await button(page, "Keep the ballots").click();
  await expect(page.getByText("Ballots kept: 2")).toBeVisible();
});
