// Ten thousand rows: only those in sight are in the page, and keys and search reach all of them.
// Deliberately absent: how fast a release build is; benches know the analysis, this one prints what the finder took.

import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "../support/fixtures.mjs";
import { manyNeeds, manyServices } from "../support/many.mjs";
import { putLikeIt } from "../support/storage.mjs";
import { tablet } from "../journeys/run.mjs";

const COUNT = 10_000;
const MOST_NODES = 3_000;

/** Opens a file that `make` writes around the example's assessment. Gives the app and a way to its places. */
async function opened(page, info, make) {
  test.setTimeout(240_000);
  const example = JSON.parse(await readFile("public/example/en.catchment.json", "utf8"));
  const assessment = example.documents.flatMap((it) => Object.values(it.leaves)).find((it) => it.content.kind === "assessment");
  const path = info.outputPath("many.catchment.json");
  await writeFile(path, make(assessment.content.fields));
  const { app, home } = tablet(page, "en");
  await app.open();
  await home.openFile(path);
  await expect(page).toHaveURL(/#\/[0-9a-f-]{36}/, { timeout: 120_000 });
  const project = new URL(page.url()).hash.split("/")[1];
  return { app, go: (place) => page.evaluate((hash) => (location.hash = hash), `#/${project}/${place}`) };
}

const countNodes = (page) => page.evaluate(() => document.querySelectorAll("*").length);

test("a list of ten thousand services scrolls with few nodes, and the keyboard reaches both ends", async ({ page }, info) => {
  const { app, go } = await opened(page, info, (assessment) => manyServices(COUNT, assessment, (at) => `Service ${String(at).padStart(5, "0")}`));
  await go("services");
  const rows = page.locator(".long-list li");
  await expect(rows.first()).toHaveAttribute("aria-setsize", String(COUNT), { timeout: 60_000 });
  const nodes = () => countNodes(page);
  expect(await nodes()).toBeLessThanOrEqual(MOST_NODES);

  await rows.first().getByRole("link").focus();
  await page.keyboard.press("End");
  await expect(page.locator(`.long-list li[data-at="${COUNT - 1}"] a`)).toBeFocused();
  await expect(page.locator(`.long-list li[data-at="${COUNT - 1}"]`)).toContainText("Service 09999");
  expect(await nodes()).toBeLessThanOrEqual(MOST_NODES);
  await page.keyboard.press("Home");
  await expect(page.locator('.long-list li[data-at="0"] a')).toBeFocused();

  await page.locator(".long-list").evaluate((list) => (list.scrollTop = list.scrollHeight / 2));
  await expect(page.locator('.long-list li[data-at="5000"]')).toBeVisible();
  expect(await nodes()).toBeLessThanOrEqual(MOST_NODES);

  await page.getByRole("textbox", { name: app.t("services-search") }).fill("07777");
  await expect(rows).toHaveCount(1);

  // Two thousand of them are of one sector: how long the finder takes from the choice to the answer.
  await go("find-service");
  await expect(app.field("find-need")).toBeVisible();
  const took = await app.field("find-need").evaluate(async (select) => {
    const from = performance.now();
    select.value = "documents";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    while (!document.querySelector(".fit")) await new Promise(requestAnimationFrame);
    return performance.now() - from;
  });
  info.annotations.push({ type: "finder", description: `${Math.round(took)} ms for ${COUNT / 5} services of the sector among ${COUNT}` });
  console.log(`finder: ${Math.round(took)} ms`);

  // What was found can be searched: a service out of two thousand, without asking anew.
  const fits = page.locator(".fits .fit");
  await page.getByRole("textbox", { name: app.t("find-search") }).fill("٠٧٧٧٨");
  await expect(fits).toHaveCount(1);
  await expect(fits).toContainText("Service 07778");
  await page.getByRole("textbox", { name: app.t("find-search") }).fill("nobody");
  await expect(fits).toHaveCount(0);
  await expect(page.getByText(app.t("list-none-found"))).toBeVisible();
});

test("many assessments at home are found by title and place, in other letters too", async ({ page, axe }) => {
  const { app, home } = tablet(page, "en");
  await app.open();
  await home.make("Al Salam", "Hay 1");
  await app.saved();
  await putLikeIt(page, Array.from({ length: 10 }, (_, at) => ({ title: `مدرسة ${at + 10}`, place: [`Quarter ${at + 10}`] })));
  await app.open();
  const cards = page.locator(".home-list > li");
  const search = page.getByRole("textbox", { name: app.t("home-search") });
  await expect(cards).toHaveCount(11);
  await axe();
  await search.fill("مدرسه ١٢");
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText("Quarter 12");
  await search.fill("quarter");
  await expect(cards).toHaveCount(10);
  await search.fill("hay 1");
  await expect(cards).toHaveCount(1);
  await page.getByRole("link", { name: "Al Salam" }).click();
  await expect(app.title("assessment-title")).toBeVisible();
});

test("a list prints whole, although few of its rows stand in the page", async ({ page }, info) => {
  const count = 300;
  const { app, go } = await opened(page, info, (assessment) => manyServices(count, assessment, (at) => `Service ${String(at).padStart(5, "0")}`));
  await go("services");
  const rows = page.locator(".long-list li");
  await expect(rows.first()).toHaveAttribute("aria-setsize", String(count));
  expect(await rows.count()).toBeLessThan(60);
  // The content of the page when the browser begins to lay it out for paper; the pages below prove that it did.
  await page.evaluate(() => {
    globalThis.printed = new Promise((resolve) => {
      const told = () => resolve([...document.querySelectorAll(".long-list li strong")].map((it) => it.textContent));
      addEventListener("beforeprint", () => queueMicrotask(told), { once: true });
    });
  });
  const pdf = await page.pdf({ format: "A4" });
  const printed = await page.evaluate(() => globalThis.printed);
  expect(printed.length).toBe(count);
  expect(new Set(printed).size).toBe(count);
  // They have room on paper: no frame cuts them off.
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  info.annotations.push({ type: "pages", description: `${pages} pages` });
  expect(pages).toBeGreaterThanOrEqual(count / 40);
  await expect(rows.first()).toBeVisible();
  await expect.poll(() => rows.count()).toBeLessThan(60);
  await page.getByRole("textbox", { name: app.t("services-search") }).fill("00299");
  await expect(rows).toHaveCount(1);
});

/** Ten thousand rows: few nodes, the keys reach both ends, the focus comes back from out of sight, search finds one row. */
async function expectLong(page, app, { list, row, first, last, search, query }) {
  const rows = list.getByRole("listitem").filter({ has: page.locator(row) });
  const at = (number) => list.locator(`li[data-at="${number}"]`);
  await expect(rows.first()).toHaveAttribute("aria-setsize", String(COUNT), { timeout: 60_000 });
  expect(await countNodes(page)).toBeLessThanOrEqual(MOST_NODES);
  await expect(at(0)).toContainText(first);
  await at(0).locator(row).focus();
  await page.keyboard.press("End");
  await expect(at(COUNT - 1).locator(row)).toBeFocused();
  await expect(at(COUNT - 1)).toContainText(last);
  expect(await countNodes(page)).toBeLessThanOrEqual(MOST_NODES);
  await page.keyboard.press("Home");
  await expect(at(0).locator(row)).toBeFocused();
  // Scrolled away from the row that has the focus, the keys still go on from it.
  const frame = list.locator(".long-list").or(list.and(page.locator(".long-list")));
  await frame.evaluate((it) => (it.scrollTop = it.scrollHeight / 2));
  await expect(at(0)).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await expect(at(1).locator(row)).toBeFocused();
  await page.getByRole("textbox", { name: app.t(search) }).fill(query);
  await expect(rows).toHaveCount(1);
}

test("ten thousand needs, marks and meetings: each list keeps few nodes, search and keys", async ({ page }, info) => {
  const { app, go } = await opened(page, info, (assessment) => manyNeeds(COUNT, assessment));
  await go("needs");
  const column = (key) => page.getByRole("region", { name: app.t(key) });
  await expectLong(page, app, {
    list: column("priorities-needs"), row: ".need-open", first: "Need 00000", last: "Need 09999", search: "priorities-needs-search", query: "٠٧٧٧٧",
  });
  await expectLong(page, app, {
    list: column("priorities-loose-marks"), row: "input", first: "Mark 00000", last: "Mark 09999", search: "priorities-marks-search", query: "mark 07777",
  });
  // All ten thousand are ticked at once, and the bar that appears keeps the page small.
  await page.getByRole("textbox", { name: app.t("priorities-marks-search") }).fill("");
  await app.button("priorities-tick-shown").click();
  await expect(page.getByText(app.t("priorities-marks-chosen", { count: COUNT }))).toBeVisible();
  expect(await countNodes(page)).toBeLessThanOrEqual(MOST_NODES);

  await go("meetings");
  await expectLong(page, app, {
    list: page.locator(".meeting-rows"), row: "a", first: "Hall 09999", last: "Hall 00000", search: "meetings-search", query: "hall 07777",
  });

  await go("interventions");
  const without = page.locator(".interventions-without");
  await expectLong(page, app, {
    list: without, row: "button", first: "Need 00000", last: "Need 09999", search: "priorities-needs-search", query: "07777",
  });

  await go("map");
  await app.button("map-as-list").click();
  const marks = page.locator(".map-list .long-list");
  await expectLong(page, app, {
    list: marks, row: "button", first: "Mark 09999", last: "Mark 00000", search: "map-search-marks", query: "mark 07777",
  });
});
