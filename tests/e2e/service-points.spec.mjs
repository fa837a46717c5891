// Services on the map: a walk that records point after point, the map of who is where, and the places of one service.
// Deliberately absent: finding and referring (services.spec).
// Over 20 s: the moving map is drawn by software at every step of a walk.

import { expect, test } from "./support/fixtures.mjs";
import { exampleOnSunday as example } from "./journeys/run.mjs";

test.use({ timezoneId: "Asia/Baghdad" });

test("a service point mapping records a point in four taps, recognises a known one, and closes another", async ({ page, axe, shot }) => {
  const { app, map, meetings, go } = await example(page, "meetings");
  await meetings.start("service-point-mapping", "everyone");
  await map.open();
  const fan = page.getByRole("group", { name: app.t("map-choose-sector") });
  const seen = page.locator(".walk-count strong");
  await expect(seen).toHaveText(app.t("map-walk-seen", { count: 0 }));
  await shot("walk-fan");
  const record = async (place) => {
    await fan.getByRole("button", { name: app.t("sector-health"), exact: true }).click();
    await map.tap(place);
  };
  // A corner of the map where nothing stands yet: sector, place, provider, done.
  await record([0.3, 0.62]);
  await expect(page.getByRole("heading", { name: app.t("map-service-who") })).toBeVisible();
  await axe();
  await shot("walk-point");
  await page.locator(".provider-choice").first().click();
  await app.button("map-done").click();
  await expect(seen).toHaveText(app.t("map-walk-seen", { count: 1 }));

  // The same door again: it is recognised, and nothing is listed twice.
  await record([0.3, 0.62]);
  await expect(page.locator(".nearby-row")).not.toHaveCount(0);
  await expect(seen).toHaveText(app.t("map-walk-seen", { count: 2 }));
  await shot("walk-nearby");
  await page.locator(".nearby-row").first().getByRole("button", { name: app.t("map-service-is-this") }).click();
  await expect(seen).toHaveText(app.t("map-walk-seen", { count: 1 }));

  // Another one, found closed.
  await record([0.36, 0.68]);
  await app.button("map-done").click();
  await expect(seen).toHaveText(app.t("map-walk-seen", { count: 2 }));
  await page.locator(".walk .recent-mark").first().click();
  await expect(page.getByRole("link", { name: app.t("map-service-open") })).toBeVisible();
  await axe();
  await shot("walk-door");
  await app.button("service-close").click();
  await expect(page.locator(".walk-count").getByText(app.t("map-walk-closed", { count: 1 }))).toBeVisible();
  await app.saved();

  await page.reload();
  await map.ready();
  await expect(seen).toHaveText(app.t("map-walk-seen", { count: 2 }));
  await go("meetings");
  await page.locator(".meeting-card").first().click();
  await expect(page.getByText(app.t.within("map-walk-seen", { count: 2 })).first()).toBeVisible();
});

test("a service point is put where the tablet itself is, once that is known well enough", async ({ page, context, axe, shot }) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: 36.36, longitude: 43.17, accuracy: 80 });
  const { app, map, meetings } = await example(page, "meetings");
  await meetings.start("service-point-mapping", "everyone");
  await map.open();
  const fan = page.getByRole("group", { name: app.t("map-choose-sector") });
  await fan.getByRole("button", { name: app.t("sector-education"), exact: true }).click();
  const here = app.button("here-mark");
  await here.click();
  await expect(here).toHaveAttribute("aria-disabled", "true");
  await axe();
  await context.setGeolocation({ latitude: 36.36, longitude: 43.17, accuracy: 8 });
  await expect(here).not.toHaveAttribute("aria-disabled", "true");
  await shot("walk-here");
  await here.click();
  await expect(page.getByRole("heading", { name: app.t("map-service-who") })).toBeVisible();
  await expect(page.locator(".walk-count strong")).toHaveText(app.t("map-walk-seen", { count: 1 }));
});

test("the map shows who is where: by sector, provider and referrals, the same in the list", async ({ page, axe, shot }) => {
  const { app, map, go } = await example(page, "who-where");
  await app.button("who-where-map").click();
  await map.ready();
  await shot("services-map");
  await map.asList();
  const rows = page.locator(".map-row:has(.door)");
  // Only the rows in sight are in the page; the head tells of how many.
  const head = page.locator(".list-head").filter({ has: page.getByRole("search", { name: app.t("services-search") }) });
  const told = head.getByRole("status");
  expect(Number((await told.innerText()).match(/\d+/)[0])).toBeGreaterThan(20);
  const all = await rows.count();
  await app.button("area-services").last().click();
  await app.choose("services-sector", "sector-health");
  await expect.poll(() => rows.count()).toBeLessThan(all);
  const health = await rows.count();
  expect(health).toBeGreaterThan(0);
  await page.getByText(app.t("services-flag-takes-referrals"), { exact: true }).click();
  await expect.poll(() => rows.count()).toBeLessThanOrEqual(health);
  await axe();
  await shot("services-map-list");
  await app.button("close").last().click();
  await rows.first().click();
  await expect(page.getByText(app.t("map-service-until"))).toBeVisible();
  await map.asMap();
  await shot("services-map-sheet");
  await page.getByRole("link", { name: app.t("map-service-open") }).click();
  await expect(page).toHaveURL(/\/service\//);
  await expect(app.heading("service-places")).toBeVisible();
  await go("map");
});

test("a service gets places by finger and by text, and mobile days", async ({ page, axe, shot }) => {
  const { app, map } = await example(page, "services");
  await app.button("services-new").click();
  await app.fill("service-title", "Mobile clinic");
  await app.button("service-place-on-map").click();
  await map.ready();
  await map.tap([0.4, 0.45]);
  await page.getByRole("link", { name: app.t("map-service-open") }).click();
  await expect(page.getByText(app.t("service-places-count", { count: 1 }))).toBeVisible();
  await app.button("service-place-type").click();
  const typed = page.locator(".place-row").last().getByRole("textbox");
  await typed.fill("36.34, 43.13");
  await typed.blur();
  await expect(page.getByText(app.t("service-places-count", { count: 2 }))).toBeVisible();
  await app.button("service-mobile-add").click();
  const day = page.getByRole("group", { name: app.t("service-mobile-day", { number: 1 }) });
  await day.getByRole("textbox", { name: app.t("service-place") }).fill("School yard");
  await day.getByRole("textbox", { name: app.t("service-place") }).blur();
  await axe();
  await page.getByRole("heading", { name: app.t("service-places") }).scrollIntoViewIfNeeded();
  await shot("service-places");
  await app.button("service-place-remove", { number: 2 }).click();
  await expect(page.getByText(app.t("service-places-count", { count: 1 }))).toBeVisible();
  await app.saved();
  await page.reload();
  await expect(day.getByRole("textbox", { name: app.t("service-place") })).toHaveValue("School yard");
});

test.describe("upright, Arabic", () => {
  test.use({ locale: "ar-IQ", viewport: { width: 800, height: 1280 } });

  test("the walk on an upright tablet", async ({ page, axe, shot }) => {
    const { app, map, meetings } = await example(page, "meetings", "ar");
    await meetings.start("service-point-mapping", "everyone");
    await map.open();
    await shot("walk-fan-ar");
    await page.getByRole("group", { name: app.t("map-choose-sector") }).getByRole("button", { name: app.t("sector-health"), exact: true }).click();
    await map.tap([0.4, 0.3]);
    await axe();
    await shot("walk-point-ar");
    await page.locator(".provider-choice").first().click();
    await app.button("map-done").click();
    await page.locator(".walk .recent-mark").first().click();
    await shot("walk-door-ar");
  });
});
