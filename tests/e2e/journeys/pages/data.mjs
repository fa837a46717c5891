// Data: handing over, taking in, conflicts.

export class DataPage {
  constructor(app) {
    this.app = app;
  }

  /** Presses the export of the project file. Returns where it was downloaded and what it is called. */
  async exportFile() {
    const download = this.app.page.waitForEvent("download");
    await this.app.button("data-export").click();
    const file = await download;
    return { path: await file.path(), name: file.suggestedFilename() };
  }
}
