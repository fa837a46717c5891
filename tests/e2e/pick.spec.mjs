// A choice out of many records: found by typing, with keys and with a finger, in both directions of writing, and few of them in the page.
// Deliberately absent: which options match the typed text, which native tests check.

import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "./support/fixtures.mjs";
import { manyServices } from "./support/many.mjs";
import { exampleOnSunday, tablet } from "./journeys/run.mjs";

/** Most options in the page at once. */
const IN_SIGHT = 40;

async function feedback(page, code) {
  const it = await exampleOnSunday(page, "feedback", code);
  await it.app.button("feedback-new").click();
  return { ...it, box: page.getByRole("combobox", { name: it.app.t("feedback-service") }) };
}

test.use({ timezoneId: "Asia/Baghdad", contextOptions: { reducedMotion: "reduce" } });

test("a service is chosen by typing and with keys, and what was not taken is forgotten", async ({ page, axe, shot }) => {
  const { app, box } = await feedback(page, "en");
  const options = page.locator('[role="option"]');
  await expect(box).toHaveValue(app.t("feedback-about-none"));
  await expect(box).toHaveAttribute("aria-expanded", "false");
  await box.focus();
  await page.keyboard.press("ArrowDown");
  await expect(box).toHaveAttribute("aria-expanded", "true");
  await expect(options).toHaveCount(IN_SIGHT);
  await axe();
  await page.keyboard.type("wheelchairs nowhere");
  await expect(options).toHaveCount(0);
  await expect(page.getByText(app.t("list-none-found"))).toBeVisible();
  await axe();
  await page.keyboard.press("Escape");
  await expect(box).toHaveValue(app.t("feedback-about-none"));
  await expect(box).toHaveAttribute("aria-expanded", "false");

  await box.fill("physio");
  await expect(options).toHaveCount(1);
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(box).toHaveAttribute("aria-activedescendant", await options.first().getAttribute("id"));
  await shot("pick-en");
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue("Physiotherapy and assistive devices");

  // The chosen one is active when it opens again; keys go on from there, and leaving keeps what was chosen.
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveText("Physiotherapy and assistive devices");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('[role="option"][aria-selected="true"]')).not.toHaveText("Physiotherapy and assistive devices");
  await page.keyboard.press("Tab");
  await expect(options).toHaveCount(0);
  await expect(box).toHaveValue("Physiotherapy and assistive devices");

  // An emptied box chooses nothing.
  await box.fill("");
  await box.blur();
  await expect(box).toHaveValue(app.t("feedback-about-none"));

  await box.fill("physio");
  await options.first().click();
  await app.fill("feedback-text", "The queue was long.");
  await app.button("feedback-take").click();
  await page.locator(".long-list li", { hasText: "The queue was long." }).getByRole("link").click();
  await expect(page.getByRole("definition").filter({ hasText: "Physiotherapy and assistive devices" })).toBeVisible();
});

test.describe("ar", () => {
  test.use({ locale: "ar-IQ" });
  test("in Arabic other forms of the letters find it, and a finger takes it", async ({ page, axe, shot }) => {
    await page.setViewportSize({ width: 800, height: 1280 });
    const { box } = await feedback(page, "ar");
    const options = page.locator('[role="option"]');
    await box.click();
    await axe();
    await shot("pick-ar");
    const [field, popup] = [await box.boundingBox(), await page.locator(".pick-popup").boundingBox()];
    expect(Math.abs(field.x + field.width - (popup.x + popup.width))).toBeLessThanOrEqual(1);
    for (const option of await options.all()) expect((await option.boundingBox()).height).toBeGreaterThanOrEqual(44);
    await box.fill("العلاج الطبيعى والاجهزه");
    await expect(options).toHaveCount(1);
    await options.first().click();
    await expect(box).toHaveValue("العلاج الطبيعي والأجهزة المساعدة");
    await expect(box).toHaveAttribute("aria-expanded", "false");
  });
});

test("of three thousand services few stand in the page, and keys and typing reach all of them", async ({ page }, info) => {
  test.setTimeout(120_000);
  const example = JSON.parse(await readFile("public/example/en.catchment.json", "utf8"));
  const assessment = example.documents.flatMap((it) => Object.values(it.leaves)).find((it) => it.content.kind === "assessment");
  const path = info.outputPath("many.catchment.json");
  await writeFile(path, manyServices(3_000, assessment.content.fields, (at) => `Service ${String(at).padStart(5, "0")}`));
  const { app, home } = tablet(page, "en");
  await app.open();
  await home.openFile(path);
  await expect(page).toHaveURL(/#\/[0-9a-f-]{36}/, { timeout: 60_000 });
  const id = new URL(page.url()).hash.split("/")[1];
  await page.evaluate((hash) => (location.hash = hash), `#/${id}/feedback`);
  await app.button("feedback-new").click();
  const box = page.getByRole("combobox", { name: app.t("feedback-service") });
  const options = page.locator('[role="option"]');
  const active = page.locator('[role="option"][aria-selected="true"]');
  const before = await page.evaluate(() => document.querySelectorAll("*").length);
  await box.focus();
  await page.keyboard.press("ArrowUp");
  await expect(options).toHaveCount(IN_SIGHT);
  await expect(options.first()).toHaveAttribute("aria-setsize", "3001");
  for (let step = 0; step < 10; step += 1) await page.keyboard.press("PageDown");
  await expect(active).toHaveText("Service 00079");
  await expect(active).toBeInViewport({ ratio: 1 });
  await expect(options).toHaveCount(IN_SIGHT);
  expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThanOrEqual(before + 6 * IN_SIGHT);
  await page.keyboard.type("٠٢٩٩٩");
  await expect(options).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue("Service 02999");
});
