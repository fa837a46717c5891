// Two tablets hand files to each other, change the same record at the same time, and end with the same.

import { readFile } from "node:fs/promises";
import { expect, test } from "../support/fixtures.mjs";
import { tablet } from "./run.mjs";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("two tablets exchange files, settle a conflict field by field, and end with the same", async ({ page, newDevice, axe, shot }) => {
  const a = tablet(page, "en");
  const b = tablet((await newDevice()).page, "en");
  const shownIn = (it, key, text) => expect(it.app.field(key)).toHaveValue(text);
  const toDetails = (it) => it.app.page.getByRole("link", { name: it.app.t.within("area-details") }).click();

  await a.app.open();
  await a.home.make("Two tablets", "Al-Nahr");
  await a.app.fill("assessment-district", "Mosul");
  await a.app.saved();
  await a.data.open();
  const first = await a.data.exportFile();

  await test.step("the second tablet opens the file", async () => {
    await b.app.open();
    await b.home.openFile(first.path);
    await toDetails(b);
    await shownIn(b, "assessment-district", "Mosul");
  });

  await test.step("both change the same record", async () => {
    await b.app.fill("assessment-district", "Tel Kaif");
    await b.app.fill("assessment-governorate", "Nineveh");
    await b.app.saved();
    await toDetails(a);
    await a.app.fill("assessment-district", "Al-Hamdaniya");
    await a.app.fill("assessment-centre", "Centre of the first tablet");
    await a.app.saved();
    await b.data.open();
    await a.data.open();
  });

  const second = await b.data.exportFile();
  await test.step("the first tablet sees the conflict before anything changes, then takes it in", async () => {
    await a.data.preview(second.path);
    await axe();
    await shot("import-en");
    await expect(a.data.cell("assessment", "conflicting").head).toBeVisible();
    await expect(a.data.cell("assessment", "conflicting").row).toContainText("1");
    await a.data.accept();
    await expect(a.app.heading("data-conflicts", { count: 1 })).toBeVisible();
  });

  await test.step("the import can be taken back and done again", async () => {
    await a.app.undo();
    await expect(a.app.heading("data-conflicts", { count: 1 })).toHaveCount(0);
    await toDetails(a);
    await shownIn(a, "assessment-district", "Al-Hamdaniya");
    await shownIn(a, "assessment-governorate", "");
    await a.data.open();
    await a.app.page.getByRole("button", { name: a.app.t.within("redo-of") }).click();
    await expect(a.app.heading("data-conflicts", { count: 1 })).toBeVisible();
  });

  await test.step("the conflict is settled field by field", async () => {
    await a.app.page.getByRole("region", { name: a.app.t("data-conflicts", { count: 1 }) }).getByRole("link").click();
    const table = a.app.page.getByRole("table");
    for (const text of ["Tel Kaif", "Al-Hamdaniya", "Nineveh", "Centre of the first tablet"]) {
      await expect(table.getByText(text, { exact: true })).toBeVisible();
    }
    await axe();
    await shot("conflict-en");
    // One field from each tablet: the radio button is in the same line as its text.
    for (const text of ["Tel Kaif", "Nineveh", "Centre of the first tablet"]) {
      await table.getByRole("cell").filter({ hasText: text }).getByRole("radio").check();
    }
    await a.app.button("data-settle-now").click();
    await expect(a.app.page.getByText(a.app.t("data-settled"))).toBeVisible();
    await a.app.saved();
  });

  const third = await a.data.exportFile();
  await test.step("the second tablet follows", async () => {
    await b.data.preview(third.path);
    await b.data.accept();
    await expect(b.app.heading("data-conflicts", { count: 1 })).toHaveCount(0);
    await toDetails(b);
    await shownIn(b, "assessment-district", "Tel Kaif");
    await shownIn(b, "assessment-governorate", "Nineveh");
    await shownIn(b, "assessment-centre", "Centre of the first tablet");
    await b.data.open();
  });

  await test.step("the same file again changes nothing, and both hand over the same bytes", async () => {
    await b.data.preview(third.path);
    await expect(b.app.page.getByText(b.app.t("data-target-nothing", { title: "Two tablets" }))).toBeVisible();
    await expect(b.app.button("data-accept")).toHaveCount(0);
    await b.app.button("data-leave").click();
    const fourth = await b.data.exportFile();
    expect(await readFile(fourth.path, "utf8")).toBe(await readFile(third.path, "utf8"));
  });
});
