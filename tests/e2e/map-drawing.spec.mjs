// Drawing on the map of the example: with a finger, corner by corner, as a circle, by walking; what is said meanwhile, and that nothing
// begun is lost. Deliberately absent: the geometry, which native tests hold.
// Over 20 s: the moving map is drawn by software, and the page is closed and opened.

import { openExample } from "./support/example.mjs";
import { expect, mounted, test } from "./support/fixtures.mjs";

test.describe.configure({ timeout: 240_000 });

/** Opens the map of the example and returns the id of the assessment. */
async function openMap(page, code = "en") {
  const id = await openExample(page, "map", code);
  await opened(page);
  return id;
}

async function go(page, id, place) {
  await page.evaluate((hash) => (location.hash = hash), `#/${id}/${place}`);
  if (place === "map") await opened(page);
}

async function opened(page) {
  await expect(canvas(page)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("Opening the map…")).toHaveCount(0, { timeout: 60_000 });
}

const canvas = (page) => page.getByRole("application");
const button = (page, name) => page.getByRole("button", { name, exact: true });
const said = (page) => page.getByRole("status");

/** Takes a tool in hand: kind, sector, shape. */
async function take(page, kind, sector, shape) {
  await page.getByRole("toolbar").getByRole("button", { name: kind }).click();
  await page.getByRole("group", { name: "What is it about?" }).getByRole("button", { name: sector }).click();
  if (shape) await button(page, shape).click();
}

/** A place on the canvas, as shares of its size. */
async function spot(page, [x, y]) {
  const box = await canvas(page).boundingBox();
  return { x: box.x + x * box.width, y: box.y + y * box.height };
}

async function tap(page, place) {
  const { x, y } = await spot(page, place);
  await page.mouse.click(x, y);
}

/** A finger that goes from place to place. */
async function stroke(page, places) {
  const touch = await page.context().newCDPSession(page);
  const send = (type, touchPoints) => touch.send("Input.dispatchTouchEvent", { type, touchPoints });
  const [first, ...rest] = await Promise.all(places.map((place) => spot(page, place)));
  await send("touchStart", [first]);
  for (const place of rest) await send("touchMove", [place]);
  await send("touchEnd", []);
}

/** Points of a ring around the middle. */
const ring = (x, y, radius, count = 24) =>
  Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count;
    return [x + radius * Math.cos(angle), y + 1.4 * radius * Math.sin(angle)];
  });

test("a finger draws an area freely, its size is told, and it becomes a mark", async ({ page, axe, shot }) => {
  await openMap(page);
  await take(page, "Need", "Water", "Area");
  await button(page, "Finger").click();
  await expect(said(page).filter({ hasText: "Draw around the area with a finger or pen" })).toBeVisible();
  await stroke(page, ring(0.45, 0.42, 0.12));
  await expect(said(page).filter({ hasText: /corners are set|corners set/ })).toBeVisible();
  await expect(page.locator(".hint-figures")).toContainText(/around · .*(km²|m²)/);
  await axe();
  await shot("drawing-freehand-en");
  await button(page, "Done").click();
  await page.getByRole("group", { name: "How serious is it?" }).getByRole("button", { name: /Serious/ }).click();
  await expect(page.getByRole("toolbar")).toBeVisible();

  // Another finger draws a loop that crosses itself: it is said, and not accepted.
  await take(page, "Need", "Water", "Area");
  await button(page, "Finger").click();
  await stroke(page, [[0.3, 0.3], [0.4, 0.32], [0.5, 0.5], [0.4, 0.5], [0.5, 0.32], [0.42, 0.26]]);
  await expect(page.getByText("The outline crosses itself.", { exact: false })).toBeVisible();
  await expect(button(page, "Done")).toHaveAttribute("aria-disabled", "true");
  await button(page, "Take back the last stroke").click();
  await expect(page.getByText("The outline crosses itself.", { exact: false })).toHaveCount(0);
});

test("a corner that would make the area cross itself is not set, and a circle has its radius in metres", async ({ page, axe, shot }) => {
  await openMap(page);
  await take(page, "Asset", "Water", "Area");
  await page.getByRole("button", { name: "Snap to outlines" }).click();
  for (const place of [[0.3, 0.3], [0.5, 0.3], [0.3, 0.5]]) await tap(page, place);
  await expect(said(page).filter({ hasText: "3 corners" })).toBeVisible();
  await tap(page, [0.5, 0.2]);
  await expect(page.getByText("This line would cross the outline", { exact: false })).toBeVisible();
  await expect(said(page).filter({ hasText: "3 corners" })).toBeVisible();
  await shot("drawing-crosses-en");
  await button(page, "Stop").click();
  await expect(said(page).filter({ hasText: /Not finished: .*Asset · Water/ })).toBeVisible();
  await button(page, "Discard").click();

  await take(page, "Asset", "Water", "Circle");
  await tap(page, [0.45, 0.4]);
  await button(page, "250 m").click();
  await expect(page.locator(".hint-figures")).toHaveText(/1\.57 km.* around · .*0\.20.* km²/);
  await page.getByRole("textbox", { name: "Radius in metres" }).fill("100");
  await page.getByRole("textbox", { name: "Radius in metres" }).blur();
  await expect(page.locator(".hint-figures")).toContainText("31,4");
  await axe();
  await shot("drawing-circle-en");
  await button(page, "Done").click();
  await expect(page.getByRole("complementary", { name: "Asset · Water" })).toBeVisible();
});

test("what is begun survives leaving the screen and closing the page", async ({ page, axe, shot }) => {
  const id = await openMap(page);
  await take(page, "Need", "Health", "Line");
  await tap(page, [0.3, 0.3]);
  await tap(page, [0.4, 0.35]);
  await expect(said(page).filter({ hasText: "2 corners" })).toBeVisible();
  await go(page, id, "needs");
  await expect(canvas(page)).toHaveCount(0);
  await go(page, id, "map");
  await expect(said(page).filter({ hasText: /Not finished: .*Need · Health/ })).toBeVisible();
  await axe();
  await shot("drawing-offer-en");
  await button(page, "Go on").click();
  await expect(said(page).filter({ hasText: "2 corners" })).toBeVisible();
  await tap(page, [0.55, 0.55]);
  await expect(said(page).filter({ hasText: "3 corners" })).toBeVisible();
  await page.reload();
  await mounted(page);
  await opened(page);
  await button(page, "Go on").click();
  await expect(said(page).filter({ hasText: "3 corners" })).toBeVisible();
  await button(page, "Done").click();
  await expect(page.getByRole("complementary", { name: "Need · Health" })).toBeVisible();
  await page.reload();
  await mounted(page);
  await opened(page);
  await expect(page.getByText("Not finished", { exact: false })).toHaveCount(0);
});

test.describe("with a position", () => {
  const fix = (latitude, longitude, accuracy) => ({ latitude, longitude, accuracy });

  test("a boundary is walked, and a mark is only put where the position is good enough", async ({ page, context, axe, shot }) => {
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation(fix(36.34, 43.15, 80));
    await openMap(page);
    await take(page, "Hazard", "Explosive");
    await button(page, "At my position").click();
    await expect(page.getByText(/Only right to .*80 m.*; .*20 m.* are needed/)).toBeVisible();
    await expect(button(page, "At my position")).toHaveAttribute("aria-disabled", "true");
    await context.setGeolocation(fix(36.34, 43.15, 8));
    await expect(page.getByText(/Position right to .*8 m/).first()).toBeVisible();
    await button(page, "At my position").click();
    await expect(page.getByRole("complementary", { name: /Hazard/ })).toBeVisible();
    await page.getByRole("complementary").getByRole("button", { name: "Close" }).click();
    await button(page, "Stop").click();

    await button(page, "My position").click();
    await expect(said(page).filter({ hasText: /Position right to .*8 m/ })).toBeVisible();
    await axe();
    await button(page, "Show me on the map").click();
    await shot("drawing-here-en");
    await page.getByRole("complementary").getByRole("button", { name: "Close" }).click();

    await page.getByRole("toolbar").getByRole("button", { name: "Catchment" }).click();
    await button(page, "Walk").click();
    await button(page, "Start walking").click();
    await expect(page.getByText("Walking: 1 step")).toBeVisible();
    const walk = async (latitude, longitude, accuracy, text) => {
      await context.setGeolocation(fix(latitude, longitude, accuracy));
      await expect(page.getByText(text).first()).toBeVisible();
    };
    await walk(36.342, 43.15, 6, "Walking: 2 steps");
    await walk(36.342, 43.153, 6, "Walking: 3 steps");
    // Not right enough: the step is not counted.
    await walk(36.35, 43.16, 90, /Only right to .*90 m/);
    await expect(page.getByText("Walking: 3 steps")).toBeVisible();
    await button(page, "Pause").click();
    await expect(page.getByText("Paused after 3 steps")).toBeVisible();
    await walk(36.3401, 43.1531, 7, /Position right to .*7 m/);
    await expect(page.getByText("Paused after 3 steps")).toBeVisible();
    await button(page, "Walk on").click();
    await expect(page.getByText("Walking: 4 steps")).toBeVisible();
    await expect(page.locator(".hint-figures")).toContainText("around");
    await axe();
    await shot("drawing-walk-en");
    await button(page, "Done").click();
    await expect(page.getByRole("textbox", { name: "Name of the catchment area" })).toBeVisible();
  });

  test("a position that is refused is said in plain words, and drawing goes on", async ({ page, context, axe, shot }) => {
    await context.clearPermissions();
    await openMap(page);
    await button(page, "My position").click();
    await expect(said(page).filter({ hasText: "The browser may not use the position." })).toBeVisible();
    await expect(button(page, "Try again")).toBeVisible();
    await axe();
    await shot("drawing-denied-en");
  });
});

test("an area is cut and merged by keyboard from the list, each as one step of undo", async ({ page, axe, shot }) => {
  await openMap(page);
  await page.getByRole("button", { name: "List", exact: true }).click();
  await page.getByRole("button", { name: "Add a catchment area" }).click();
  const sheet = page.getByRole("complementary");
  await sheet.getByRole("textbox", { name: "Name of the catchment area" }).fill("Al-Qanat");
  await sheet.locator("summary").filter({ hasText: "Place as numbers" }).click();
  await sheet.getByRole("textbox", { name: "Place as numbers" }).fill("35.0, 43.0\n35.0, 43.1\n35.1, 43.1\n35.1, 43.0");
  await sheet.getByRole("textbox", { name: "Place as numbers" }).blur();
  await sheet.locator("summary").filter({ hasText: "Cut or merge" }).click();
  await sheet.getByRole("textbox", { name: "Or type the line of the cut" }).fill("34.9, 43.04\n35.2, 43.04");
  await sheet.getByRole("button", { name: "Cut along this line" }).click();
  await expect(page.getByText("Cut in 2 parts.", { exact: false })).toBeVisible();
  await expect(page.locator(".map-row").filter({ hasText: "Al-Qanat" })).toHaveCount(2);
  await axe();
  await shot("drawing-cut-en");
  await sheet.getByRole("checkbox", { name: "Al-Qanat" }).press("Space");
  await expect(sheet.getByRole("checkbox", { name: "Al-Qanat" })).toBeChecked();
  await sheet.getByRole("button", { name: "Merge into this one" }).click();
  await expect(page.getByText("2 areas became one.")).toBeVisible();
  await expect(page.locator(".map-row").filter({ hasText: "Al-Qanat" })).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.locator(".map-row").filter({ hasText: "Al-Qanat" })).toHaveCount(2);
});

test("a mark is disputed by a group and carries a category of a set from a file", async ({ page, axe, shot }) => {
  await openMap(page);
  await page.getByRole("button", { name: "List", exact: true }).click();
  await page.locator(".map-row").filter({ hasText: "Need ·" }).first().click();
  const sheet = page.getByRole("complementary");
  await sheet.getByText("Who says that it is not so?").first().click();
  await sheet.getByRole("checkbox").first().check({ force: true });
  await expect(sheet.getByText("disputed by 1 group", { exact: true })).toBeVisible();
  await expect(page.locator(".map-row").filter({ hasText: "disputed by 1 group" }).first()).toBeVisible();
  const chosen = page.waitForEvent("filechooser");
  await sheet.getByRole("button", { name: "Category sets" }).click();
  await page.getByRole("complementary", { name: "Category sets" }).getByRole("button", { name: "Take in a file" }).click();
  await (await chosen).setFiles("tests/fixtures/categories/water.json");
  await expect(page.getByText("2 categories were taken in.")).toBeVisible();
  await axe();
  await shot("drawing-categories-en");
  await page.getByRole("complementary").getByRole("button", { name: "Close" }).click();
  await page.getByRole("complementary").getByRole("button", { name: "Water tank" }).click();
  await expect(page.locator(".map-row").filter({ hasText: "Water tank" }).first()).toBeVisible();
  await axe();
  await shot("drawing-disputed-en");
});

test("in Arabic and upright the ways of drawing fit", async ({ page, axe, shot }) => {
  await page.addInitScript(() => localStorage.setItem("catchment-preferences", JSON.stringify({ language: "ar" })));
  await page.setViewportSize({ width: 800, height: 1280 });
  await openMap(page, "ar");
  await page.getByRole("toolbar").getByRole("button", { name: "احتياج" }).click();
  await page.getByRole("group", { name: "ما الموضوع؟" }).getByRole("button").first().click();
  await page.getByRole("button", { name: "مساحة", exact: true }).click();
  for (const place of [[0.3, 0.3], [0.6, 0.3], [0.6, 0.5]]) await tap(page, place);
  await expect(page.locator(".hint-figures")).toBeVisible();
  await axe();
  await shot("drawing-area-ar");
});
