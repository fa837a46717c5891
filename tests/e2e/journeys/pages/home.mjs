// Home: the assessments on this device, and the ways to get one.

import { expect } from "../../support/fixtures.mjs";

export class HomePage {
  constructor(app) {
    this.app = app;
  }

  /** Makes an assessment and ends on its details. */
  async make(title, neighbourhood) {
    const { app } = this;
    await app.button("home-new").click();
    await app.field("assessment-name").fill(title);
    await app.field("assessment-neighbourhood").fill(neighbourhood);
    await app.button("home-new-make").click();
    await expect(app.title("assessment-title")).toBeVisible();
  }

  /** Opens the example in the language of the page. Returns its id. */
  async openExample() {
    const { app } = this;
    await app.button("home-example").click();
    await app.page.waitForURL(/#\/[0-9a-f-]{36}\//, { timeout: 30_000 });
    return /#\/([0-9a-f-]{36})\//.exec(app.page.url())[1];
  }

  /** Opens an assessment that is on the device. */
  async open(title) {
    await this.app.page.getByRole("link", { name: title }).click();
  }

  /** Chooses a file on the home screen. */
  async openFile(path) {
    const chooser = this.app.page.waitForEvent("filechooser");
    await this.app.button("home-open-file").click();
    await (await chooser).setFiles(path);
  }
}
