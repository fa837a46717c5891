// Interventions and the feasibility/impact chart: placing by drag, tap and keys, one voice at a time, and the result.
// Deliberately absent: medians and geometry; native tests have tables of them.

import { expect, test } from "./support/fixtures.mjs";
import { example } from "./journeys/run.mjs";

const TITLES = { roof: "New roof, windows and desks", doctor: "A woman doctor", transformer: "A larger transformer" };

/** Begins to place as the committee, which has placed nothing in the example. */
async function placing(page) {
  const it = await example(page, "chart");
  await it.app.segment("feasibility-impact-mode-placing");
  await it.interventions.voice("feasibility-impact-voice-committee");
  await expect(it.interventions.field.getByRole("button")).toHaveCount(0);
  return it;
}

/** The page's point for values of both scales; 1 and 5 stand 8 % inside the field. */
async function pointOf(field, feasibility, impact) {
  const box = await field.boundingBox();
  const along = (value) => 0.08 + ((value - 1) / 4) * 0.84;
  return [box.x + along(feasibility) * box.width, box.y + (1 - along(impact)) * box.height];
}

test("a card is tapped, then its place", async ({ page }) => {
  const { app, interventions } = await placing(page);
  await interventions.card(TITLES.roof).click();
  await page.mouse.click(...(await pointOf(interventions.field, 2, 4.5)));
  await expect(interventions.card(TITLES.roof)).toContainText(/Feasibility \W*2\W*, impact \W*4\.5/);
  await expect(interventions.disc(TITLES.roof)).toHaveAccessibleName(app.t.within("feasibility-impact-plan-well"));
});

test("a circle is dragged, with the value read out on the way, and undo brings it back", async ({ page }) => {
  const { app, interventions } = await placing(page);
  await interventions.card(TITLES.roof).click();
  await page.mouse.click(...(await pointOf(interventions.field, 2, 4)));
  await expect(interventions.disc(TITLES.roof)).toBeVisible();
  await page.mouse.move(...(await pointOf(interventions.field, 2, 4)));
  await page.mouse.down();
  await page.mouse.move(...(await pointOf(interventions.field, 3.5, 3)), { steps: 4 });
  await page.mouse.move(...(await pointOf(interventions.field, 4.5, 1.5)), { steps: 4 });
  await expect(page.locator(".feasibility-impact-read").first()).toHaveText("4.5");
  await expect(page.locator(".feasibility-impact-read").last()).toHaveText("1.5");
  await page.mouse.up();
  await expect(interventions.card(TITLES.roof)).toContainText(/Feasibility \W*4\.5\W*, impact \W*1\.5/);
  await app.undo();
  await expect(interventions.card(TITLES.roof)).toContainText(/Feasibility \W*2\W*, impact \W*4\W*/);
});

test("a card's number is dragged onto the field", async ({ page }) => {
  const { interventions } = await placing(page);
  const handle = page.getByRole("listitem").filter({ hasText: TITLES.doctor }).locator(".number-disc");
  // Hovering waits until the list stands still.
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(...(await pointOf(interventions.field, 3, 3)), { steps: 6 });
  await page.mouse.up();
  await expect(interventions.disc(TITLES.doctor)).toHaveAccessibleName(/On the line/);
});

test("arrow keys move by half steps from the middle, Delete takes the card back", async ({ page }) => {
  const { interventions } = await placing(page);
  const card = interventions.card(TITLES.transformer);
  await card.focus();
  for (const key of ["ArrowUp", "ArrowUp", "ArrowUp", "ArrowRight", "ArrowRight", "ArrowLeft"]) await page.keyboard.press(key);
  await expect(card).toContainText(/Feasibility \W*3\.5\W*, impact \W*4/);
  await page.keyboard.press("Delete");
  await expect(card).toContainText("Not placed yet");
  await expect(interventions.disc(TITLES.transformer)).toHaveCount(0);
});

test("what others placed is hidden until it is asked for, and the directorate stays apart", async ({ page }) => {
  const { app, interventions } = await placing(page);
  await expect(page.locator(".feasibility-impact-ghost")).toHaveCount(0);
  await page.getByRole("checkbox", { name: app.t.within("feasibility-impact-show-others") }).check();
  await expect(page.locator(".feasibility-impact-ghost").first()).toBeVisible();
  await interventions.voice("feasibility-impact-voice-directorate");
  await expect(page.locator(".feasibility-impact-ghost")).toHaveCount(0);
  await expect(interventions.field.getByRole("button").first()).toBeVisible();
});

test("the result says its finding, shows who placed what, and stands in a table", async ({ page, axe, shot }) => {
  const { app, interventions } = await example(page, "chart");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(app.t.within("feasibility-impact-finding"));
  await expect(interventions.field.getByRole("button")).toHaveCount(10);
  await shot("chart-en");
  await axe();
  await interventions.disc(TITLES.doctor).click();
  const detail = page.getByRole("region", { name: app.t("feasibility-impact-detail") });
  await expect(detail.getByRole("row")).not.toHaveCount(0);
  await page.getByText(app.t("feasibility-impact-table")).first().click();
  await expect(page.getByRole("row").filter({ hasText: TITLES.roof }).last()).toBeVisible();
  await axe();
});

for (const code of ["ar", "ckb"]) {
  test(`the chart is not mirrored in ${code}`, async ({ newDevice, shot }) => {
    const { page } = await newDevice({ viewport: { width: 800, height: 1280 }, locale: code === "ar" ? "ar-IQ" : "ckb-IQ" });
    const { interventions } = await example(page, "chart", code);
    await expect(interventions.field.getByRole("button")).toHaveCount(10);
    const x = async (number) => (await page.locator(`.feasibility-impact-scale`).last().locator("span").nth(number - 1).boundingBox()).x;
    expect(await x(1)).toBeLessThan(await x(5));
    await shot(`chart-${code}`, { on: page });
  });
}

test("an intervention is put forward for a need, saved field by field", async ({ page, axe }) => {
  const { app } = await example(page, "interventions");
  await axe();
  await app.button("interventions-new").click();
  await app.fill("interventions-field-title", "Street lamps");
  await app.fill("interventions-field-people", "١٬٢٠٠");
  await expect(app.field("interventions-field-people")).toHaveValue("1,200");
  await app.fill("interventions-field-people", "many");
  await expect(page.getByRole("alert").filter({ hasText: /\S/ })).toBeVisible();
  await app.saved();
  await axe();
  await app.link("interventions-all").click();
  await expect(page.getByRole("link", { name: /Street lamps/ })).toContainText("1,200");
});
