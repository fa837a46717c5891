// The whole map on a tablet without WebGL: a point, a line by finger, an area by finger, a corner dragged, taken back; every question.
// Deliberately absent: texts in every language; the sweep over all screens has those.

import { example } from "./journeys/run.mjs";
import { expect, test } from "./support/fixtures.mjs";

test("without WebGL a group draws with the finger, changes a corner, takes it back, and every question is answered", async ({ page, context, axe, shot }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return /webgl/.test(kind) ? null : original.call(this, kind, ...rest);
    };
  });
  const { app, map } = await example(page, "map");
  const { t } = app;
  await expect(page.locator(".flat-map")).toBeVisible({ timeout: 60_000 });
  const spot = async ([x, y]) => {
    const box = await map.canvas.boundingBox();
    return { x: box.x + x * box.width, y: box.y + y * box.height };
  };
  const touch = await context.newCDPSession(page);
  const stroke = async (places) => {
    const send = (type, touchPoints) => touch.send("Input.dispatchTouchEvent", { type, touchPoints });
    const [first, ...rest] = await Promise.all(places.map(spot));
    await send("touchStart", [first]);
    for (const place of rest) await send("touchMove", [place]);
    await send("touchEnd", []);
  };
  const take = async (kind, sector, shape) => {
    await map.toolBar.getByRole("button", { name: t(`mark-kind-${kind}`) }).click();
    await page.getByRole("group", { name: t("map-choose-sector") }).getByRole("button", { name: t(`sector-${sector}`) }).click();
    await app.button(`map-shape-${shape}`).click();
  };
  const serious = () => page.getByRole("group", { name: t("map-how-serious") }).getByRole("button", { name: t.within("severity-4") });

  await take("need", "water", "point");
  await map.tap([0.3, 0.3]);
  await serious().click();
  await page.keyboard.press("Escape");
  await take("need", "roads", "line");
  await app.button("map-way-freely").click();
  await stroke([[0.2, 0.4], [0.25, 0.42], [0.3, 0.4], [0.35, 0.45]]);
  await expect(page.locator(".hint-figures")).toContainText(/m/);
  await app.button("map-done").click();
  await serious().click();
  await take("need", "health", "area");
  await app.button("map-way-freely").click();
  await stroke([[0.35, 0.3], [0.45, 0.28], [0.55, 0.3], [0.57, 0.45], [0.45, 0.5], [0.36, 0.46]]);
  await expect(page.locator(".hint-figures")).toContainText(/around · .*(km²|m²)/);
  await axe();
  await shot("flat-freehand-en");
  await app.button("map-done").click();
  await serious().click();

  // The outline of the first catchment area: its corners are dots that a finger takes along.
  await map.asList();
  await page.locator(".map-row").filter({ hasText: "Tall al-Rumman" }).first().click();
  const size = page.locator(".catchment-size strong");
  const before = await size.textContent();
  await app.button("map-change-outline").click();
  const dots = page.locator(".flat-corner:not(.flat-middle)");
  await expect(dots.first()).toBeVisible();
  const corner = await dots.first().boundingBox();
  const [x, y] = [corner.x + corner.width / 2, corner.y + corner.height / 2];
  await shot("flat-corners-en");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y + 60, { steps: 4 });
  await page.mouse.up();
  await app.button("map-keep-shape").click();
  await map.asList();
  await page.locator(".map-row").filter({ hasText: "Tall al-Rumman" }).first().click();
  await expect(size).not.toHaveText(before);
  await app.undo();
  await expect(size).toHaveText(before);

  await app.button("says-title").click();
  await map.asMap();
  const panel = page.getByRole("complementary", { name: t("says-title") });
  for (const subject of ["agreement", "difference", "density", "clusters", "coverage", "catchments"]) {
    await app.choose("says-question", `says-subject-${subject}`);
    await expect(panel.getByText(t("says-working"))).toHaveCount(0, { timeout: 30_000 });
    await expect(panel.locator(".says-answer").getByText(/\S/).first()).toBeVisible();
    if (!["clusters", "catchments"].includes(subject)) await expect(page.locator(".flat-finding").first()).toBeAttached();
  }
  await axe();
  await shot("flat-says-en");
  await map.asList();
  await expect(page.locator(".map-row").filter({ hasText: "Need · Roads" }).first()).toBeVisible();
});
