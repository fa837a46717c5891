// A partner's table of who does what where is taken in: odd headers, Arabic headers, a bad row, undone again; a hostile file is refused.
// Deliberately absent: parsing of cells, which native tests check.

import { expect, test } from "./support/fixtures.mjs";
import { example } from "./journeys/run.mjs";

const ODD = `Who are you;WHAT DO YOU DO?;Cluster;Ends
Relief of the north;Cash for tools;livelihoods;31/12/2026
Relief of the north;Evening lessons;Edu programme;31/02/2027
;Nobody's service;health;
`;
const ARABIC = `اسم المنظمة,النشاط,القطاع,ملاحظات
منظمة الرافدين,عيادة متنقلة,health,—
منظمة الرافدين,,health,—
`;

async function importing(page, code = "en") {
  const it = await example(page, "services", code);
  await it.app.link("table-import").click();
  await expect(it.app.title("table-title")).toBeVisible();
  return it;
}

async function choose(page, app, name, body) {
  const chooser = page.waitForEvent("filechooser");
  await app.button("table-choose").click();
  await (await chooser).setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(body) });
}

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("a table with odd headers is matched once, previewed, taken in, offered again and undone", async ({ page, axe, shot }) => {
  const { app, id } = await importing(page);
  await axe();
  await choose(page, app, "partners.csv", ODD);
  await expect(page.getByText(app.t("table-missing", { fields: /.*/ })).or(page.getByText(/Match these first/)).first()).toBeVisible();
  const column = (header) => page.getByLabel(app.t("table-column-is", { header }));
  await column("Who are you").selectOption("organisation");
  await column("WHAT DO YOU DO?").selectOption("service");
  await expect(column("Cluster")).toHaveValue("sector");
  await page.getByLabel(app.t("table-sector-is", { word: "Edu programme" })).selectOption("education");
  await page.getByText(app.t("date-order-day-first")).click();
  await axe();
  await shot("table-match-en", { fullPage: true });
  await app.button("table-show").click();
  const preview = page.getByRole("region", { name: app.t("table-preview") });
  await expect(preview.locator(".due-tile strong")).toHaveText(["2", "0", "0", "1"]);
  await expect(preview.locator('[data-fault="not-a-date"]')).toContainText("31/02/2027");
  await expect(preview.locator('[data-fault="no-organisation"] th')).toHaveText("4");
  await axe();
  await shot("table-preview-en");
  await app.button("table-accept").click();
  await expect(app.title("services-title")).toBeVisible();
  await page.getByRole("textbox", { name: app.t("services-search") }).fill("Cash for tools");
  await expect(page.locator(".long-list li")).toHaveCount(1);
  await page.getByRole("textbox", { name: app.t("services-search") }).blur();

  await test.step("the same headers again: the matching is offered, nothing is new", async () => {
    await page.evaluate((hash) => (location.hash = hash), `#/${id}/service-import`);
    await choose(page, app, "partners-december.csv", ODD);
    await expect(page.getByText(app.t.within("table-kept-offered")).first()).toBeVisible();
    await expect(column("Who are you")).toHaveValue("organisation");
    await app.button("table-show").click();
    await expect(preview.locator(".due-tile strong")).toHaveText(["0", "0", "2", "1"]);
  });

  await test.step("one undo takes all of it back", async () => {
    await app.undo();
    await page.evaluate((hash) => (location.hash = hash), `#/${id}/services`);
    await page.getByRole("textbox", { name: app.t("services-search") }).fill("Cash for tools");
    await expect(page.getByText(app.t("list-none-found"))).toBeVisible();
  });
});

test("what is no table is refused with a clear message", async ({ page, axe }) => {
  const { app } = await importing(page);
  await choose(page, app, "services.xlsx", "PK\u0003\u0004 this is no spreadsheet");
  await expect(page.getByRole("alert").getByText(app.t("table-problem-other-file"))).toBeVisible();
  await axe();
  await choose(page, app, "empty.csv", "only one cell\n");
  await expect(page.getByRole("alert").getByText(app.t("table-problem-empty"))).toBeVisible();
});

test.describe("ar", () => {
  test.use({ locale: "ar-IQ" });
  test("Arabic headers are known, a bad row is told with its number and remedy", async ({ page, axe, shot }) => {
    const { app } = await importing(page, "ar");
    await choose(page, app, "شركاء.csv", ARABIC);
    await expect(page.getByLabel(app.t("table-column-is", { header: "اسم المنظمة" }))).toHaveValue("organisation");
    await expect(page.getByLabel(app.t("table-column-is", { header: "النشاط" }))).toHaveValue("service");
    await shot("table-match-ar");
    await app.button("table-show").click();
    await expect(page.locator('[data-fault="no-service"]')).toBeVisible();
    await axe();
    await shot("table-preview-ar");
    await page.setViewportSize({ width: 800, height: 1280 });
    await shot("table-preview-portrait-ar");
  });
});
