// The Community Action Plan and its paper: every need has an answer, and nothing on the printed pages is cut.
// Deliberately absent: the rules of an answered need, which native tests check.

import { LANGUAGES } from "./support/example.mjs";
import { expect, picture, test } from "./support/fixtures.mjs";
import { example } from "./journeys/run.mjs";

test("a need without an answer is counted until reason and next step are said", async ({ page, axe, shot }) => {
  const { app, plan } = await example(page, "plan");
  const counter = page.locator(".plan-counter");
  await expect(counter).toHaveText(/1 of \W*12\W* needs/);
  await shot("plan-en");
  await axe();
  const need = page.getByRole("article").filter({ hasText: app.t.within("plan-need-open") });
  await need.getByLabel(app.t("plan-field-reason")).fill("No budget line this year.");
  await need.getByLabel(app.t("plan-field-reason")).blur();
  await expect(counter).toHaveText(/1 of \W*12\W* needs/);
  await plan.leaveOut("Light on the way", "No budget line this year.", "The municipality looks at it in March.");
  await expect(counter).toHaveText(/Every need has an answer/);
  await app.saved();
  await page.reload();
  await expect(page.locator(".plan-counter")).toHaveText(/Every need has an answer/);
});

test("an intervention is taken up, dated, and its wrong dates are said", async ({ page, axe }) => {
  const { app, plan } = await example(page, "plan");
  const title = "A larger transformer";
  await page.getByRole("listitem").filter({ hasText: title }).getByRole("button", { name: app.t("plan-take-up") }).click();
  const line = page.getByRole("group").filter({ hasText: title }).first();
  await line.getByText(title).click();
  await line.getByLabel(app.t("plan-field-lead"), { exact: true }).fill("Electricity directorate");
  await line.getByLabel(app.t("plan-field-starts")).fill("2027-03-01");
  await line.getByLabel(app.t("plan-field-ends")).fill("2027-02-01");
  await line.getByLabel(app.t("plan-field-ends")).blur();
  await expect(line.getByText(app.t("plan-ends-before-start"))).toBeVisible();
  await axe();
  await app.undo();
  await expect(line.getByText(app.t("plan-ends-before-start"))).toHaveCount(0);
  await plan.toPrint();
  await expect(page.getByRole("table").first()).toContainText("Electricity directorate");
});

for (const code of ["en", "ar", "ckb"]) {
  test(`the paper in ${code}: A4, whole, signed`, async ({ newDevice }) => {
    const { page } = await newDevice({ locale: LANGUAGES[code] });
    const { app } = await example(page, "plan-print", code);
    const paper = page.locator(".paper");
    await expect(paper).toBeVisible();
    await expect(paper).toContainText(app.t.within("plan-paper-illustrative"));
    await expect(paper.locator(".paper-foot code")).toHaveText(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
    await expect(paper.locator(".paper-map svg")).toBeVisible();
    await page.emulateMedia({ media: "print" });
    // A4 less its margins, in CSS pixels: nothing may be wider than the page, no cell may hide its text.
    await page.setViewportSize({ width: 695, height: 1000 });
    const cut = await page.evaluate(() => {
      const wide = [...document.querySelectorAll(".paper *:not(svg *)")].filter((it) => it.getBoundingClientRect().width > innerWidth + 1);
      const hidden = [...document.querySelectorAll(".paper td, .paper th, .paper p")].filter((it) => it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0);
      return [...wide, ...hidden].map((it) => it.outerHTML.slice(0, 120));
    });
    expect(cut).toEqual([]);
    const direction = await paper.evaluate((it) => getComputedStyle(it).direction);
    expect(direction).toBe(code === "en" ? "ltr" : "rtl");
    const pdf = await page.pdf({ path: picture(`plan-${code}.pdf`), preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.length).toBeLessThan(8);
    expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
  });
}
