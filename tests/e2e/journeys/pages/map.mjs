// The map: drawing a catchment area, putting marks by tapping, the same by list and keyboard.

import { expect } from "../../support/fixtures.mjs";

export class MapPage {
  constructor(app) {
    this.app = app;
  }

  get canvas() {
    return this.app.page.getByRole("region", { name: this.app.t("map-title") }).or(this.app.page.getByRole("application", { name: this.app.t("map-title") }));
  }

  get toolBar() {
    return this.app.page.getByRole("toolbar", { name: this.app.t("map-tools") });
  }

  async open() {
    await this.app.area("map");
    await this.ready();
  }

  /** The engine has drawn. */
  async ready() {
    await expect(this.canvas).toBeVisible({ timeout: 30_000 });
    await expect(this.app.page.getByText(this.app.t("map-opening"))).toHaveCount(0, { timeout: 30_000 });
  }

  /** Taps the canvas at shares of its width and height. */
  async tap([x, y]) {
    const box = await this.canvas.boundingBox();
    await this.app.page.mouse.click(box.x + x * box.width, box.y + y * box.height);
  }

  /** Draws the outline of a catchment area, names it, and gives its people. */
  async drawCatchment(corners, name) {
    const { app } = this;
    await this.toolBar.getByRole("button", { name: app.t("map-catchment") }).click();
    for (const [at, corner] of corners.entries()) {
      await this.tap(corner);
      await expect(app.page.getByText(app.t("map-corners", { count: at + 1 }))).toBeVisible();
    }
    await app.button("map-done").click();
    await app.fill("map-catchment-name", name);
  }

  /** Types the people of cells of the population table that is open: `[sex, age, people]`. */
  async population(cells, source) {
    const { app } = this;
    for (const [sex, age, people] of cells) {
      const label = new RegExp(`${app.t.text(`sex-${sex}`)}, ${app.t.text(`age-band-${age}`)}`);
      const field = app.page.getByRole("textbox", { name: label });
      await field.fill(app.t.number(people));
      await field.blur();
    }
    await app.fill("map-population-source", source);
  }

  async closeSheet() {
    await this.app.button("close").last().click();
  }

  /** One mark as a group puts it: kind, sector, place, how serious. Returns how many taps it took. */
  async mark(kind, sector, place, severity) {
    const { app } = this;
    let taps = 0;
    const press = async (button) => {
      await button.click();
      taps += 1;
    };
    // What was marked last stays in hand.
    const inHand = await app.page.getByRole("status").filter({ hasText: this.title(kind, sector) }).isVisible();
    if (!inHand) await press(this.toolBar.getByRole("button", { name: app.t(`mark-kind-${kind}`) }));
    if (!inHand) await press(app.page.getByRole("group", { name: app.t("map-choose-sector") }).getByRole("button", { name: app.t(`sector-${sector}`) }));
    await this.tap(place);
    taps += 1;
    if (severity) {
      await press(app.page.getByRole("group", { name: app.t("map-how-serious") }).getByRole("button", { name: app.t.within(`severity-${severity}`) }));
    }
    return taps;
  }

  /** The title that a mark has in lists: "Need · Water". */
  title(kind, sector) {
    return new RegExp(`${this.app.t.text(`mark-kind-${kind}`)} · ${this.app.t.text(`sector-${sector}`)}`);
  }

  async asList() {
    await this.app.button("map-as-list").click();
  }

  async asMap() {
    await this.app.button("map-as-map").click();
  }
}
