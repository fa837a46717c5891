// Data: handing over, taking in, conflicts.

import { expect } from "../../support/fixtures.mjs";

export class DataPage {
  constructor(app) {
    this.app = app;
  }

  async open() {
    await this.app.area("data");
    await expect(this.app.title("data-title")).toBeVisible();
  }

  /** Presses the export of the project file. Returns where it was downloaded and what it is called. */
  async exportFile() {
    const download = this.app.page.waitForEvent("download");
    await this.app.button("data-download").click();
    const file = await download;
    return { path: await file.path(), name: file.suggestedFilename() };
  }

  /** Chooses a file and waits until it is said what it would change. */
  async preview(path) {
    const chooser = this.app.page.waitForEvent("filechooser");
    await this.app.button("data-choose-file").click();
    await (await chooser).setFiles(path);
    await expect(this.app.heading("data-plan")).toBeVisible({ timeout: 30_000 });
  }

  /** How many records of a kind the file would treat so: a cell of the table of the preview. */
  cell(kind, fate) {
    const table = this.app.page.getByRole("region", { name: this.app.t("data-plan") }).getByRole("table");
    return { table, row: table.getByRole("row", { name: this.app.t.within(`kind-${kind}`) }), head: table.getByRole("columnheader", { name: this.app.t(`data-fate-${fate}`) }) };
  }

  async accept() {
    await this.app.button("data-accept").click();
    await expect(this.app.page.getByText(this.app.t("data-merged"))).toBeVisible();
    await this.app.saved();
  }
}
