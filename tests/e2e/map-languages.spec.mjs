// The map in a meeting, in each language: what it says read out in the list view, an area by finger, a boundary by walking.
// Deliberately absent: every question and every way of drawing, which the journeys of the map hold in one language.
// Over 20 s: the moving map is drawn by software, and all of what it says is asked.

import { example } from "./journeys/run.mjs";
import { expect, test } from "./support/fixtures.mjs";

const SIZES = { en: { width: 1280, height: 800 }, ar: { width: 800, height: 1280 }, ckb: { width: 1280, height: 800 } };
/** Latitude, longitude; then three steps around a block. */
const STEPS = [[36.34, 43.15], [36.342, 43.15], [36.342, 43.153]];

for (const [code, size] of Object.entries(SIZES)) {
  test(`${code}: agreement and gaps are read out in the list, a finger draws, a boundary is walked`, async ({ page, context, axe, shot }) => {
    await context.grantPermissions(["geolocation"]);
    const fix = ([latitude, longitude]) => context.setGeolocation({ latitude, longitude, accuracy: 6 });
    await fix(STEPS[0]);
    await page.addInitScript((language) => localStorage.setItem("catchment-preferences", JSON.stringify({ language })), code);
    await page.setViewportSize(size);
    const { app, map } = await example(page, "map", code);
    const { t } = app;
    await map.ready();

    await map.asList();
    await app.button("says-title").click();
    const panel = page.getByRole("complementary", { name: t("says-title") });
    const ask = async (subject) => {
      await app.choose("says-question", `says-subject-${subject}`);
      await expect(panel.getByText(t("says-working"))).toHaveCount(0, { timeout: 30_000 });
    };
    const legend = panel.getByRole("list", { name: t("says-legend") });
    await expect(legend.getByRole("listitem").filter({ hasText: t.within("says-level") }).first()).toContainText(t.within("map-square-kilometres"), { timeout: 30_000 });
    await expect(panel.getByText(t("says-counted-areas"))).toBeVisible();
    await axe();
    await shot(`says-agreement-list-${code}`);
    await ask("difference");
    await expect(legend.getByRole("listitem")).toHaveCount(3);
    await expect(panel.getByText(t("says-counted-sides"))).toBeVisible();
    await ask("coverage");
    await panel.getByRole("radio").first().press("Space");
    await expect(panel.getByText(t("says-straight-line"))).toBeVisible();
    const gaps = panel.getByRole("list", { name: t("says-gap-list") });
    await expect(gaps.getByRole("button").first()).toContainText(new RegExp(`${t.text("says-nearest")}|${t.text("says-nearest-none")}`));
    await axe();
    await gaps.scrollIntoViewIfNeeded();
    await shot(`says-gaps-list-${code}`);
    await ask("catchments");
    await expect(panel.getByRole("heading", { name: t("says-outside") })).toBeVisible();
    await panel.getByRole("heading", { name: t("says-overlaps") }).scrollIntoViewIfNeeded();
    await shot(`says-catchments-list-${code}`);
    await panel.getByRole("button", { name: t("close") }).click();
    await map.asMap();

    await map.toolBar.getByRole("button", { name: t("mark-kind-need") }).click();
    await page.getByRole("group", { name: t("map-choose-sector") }).getByRole("button", { name: t("sector-water") }).click();
    await app.button("map-shape-area").click();
    await app.button("map-way-freely").click();
    const box = await map.canvas.boundingBox();
    const ring = Array.from({ length: 20 }, (_, at) => {
      const angle = (Math.PI * at) / 10;
      return { x: box.x + box.width * (0.42 + 0.1 * Math.cos(angle)), y: box.y + box.height * (0.4 + 0.1 * Math.sin(angle)) };
    });
    const touch = await context.newCDPSession(page);
    const send = (type, touchPoints) => touch.send("Input.dispatchTouchEvent", { type, touchPoints });
    await send("touchStart", [ring[0]]);
    for (const place of ring.slice(1)) await send("touchMove", [place]);
    await send("touchEnd", []);
    await expect(page.locator(".hint-figures")).toContainText(/\S/);
    await axe();
    await shot(`drawing-freehand-${code}`);
    await app.button("map-done").click();
    await page.getByRole("group", { name: t("map-how-serious") }).getByRole("button", { name: t.within("severity-4") }).click();

    await map.toolBar.getByRole("button", { name: t("map-catchment") }).click();
    await app.button("map-way-walking").click();
    await app.button("walk-start").click();
    await expect(page.getByText(t("walk-steps", { count: 1 }))).toBeVisible();
    for (const [at, step] of STEPS.slice(1).entries()) {
      await fix(step);
      await expect(page.getByText(t("walk-steps", { count: at + 2 }))).toBeVisible();
    }
    await shot(`drawing-walk-${code}`);
    await app.button("map-done").click();
    await expect(app.field("map-catchment-name").first()).toBeVisible();
  });
}
