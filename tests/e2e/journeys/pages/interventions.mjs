// Candidate projects and the feasibility/impact chart.

import { expect } from "../../support/fixtures.mjs";

export class InterventionsPage {
  constructor(app) {
    this.app = app;
  }

  async open() {
    await this.app.area("interventions");
    await expect(this.app.title("interventions-title")).toBeVisible();
  }

  async tab(key) {
    const { app } = this;
    await app.page.getByRole("navigation", { name: app.t("interventions-places") }).getByRole("link", { name: app.t(key) }).click();
  }

  /** Puts one forward: `{ title, needs, cost, people, weeks, place }`. */
  async propose({ title, needs, cost, people, weeks, place }) {
    const { app } = this;
    await app.button("interventions-new").click();
    await app.fill("interventions-field-title", title);
    for (const need of needs) await app.page.getByRole("checkbox", { name: need }).check();
    await app.fill("interventions-field-place", place);
    await app.fill("interventions-field-cost", app.t.number(cost));
    await app.fill("interventions-field-people", app.t.number(people));
    await app.fill("interventions-field-weeks", app.t.number(weeks));
    await app.link("interventions-all").click();
    await expect(app.page.getByText(title)).toBeVisible();
  }

  get field() {
    return this.app.page.getByRole("group", { name: this.app.t("feasibility-impact-field") });
  }

  async openChart() {
    await this.tab("feasibility-impact-tab");
    await expect(this.field).toBeVisible();
  }

  card(title) {
    return this.app.page.getByRole("button", { name: new RegExp(`^${title}`) });
  }

  disc(title) {
    return this.field.getByRole("button", { name: new RegExp(title) });
  }

  /** Taps the card, then its place: shares of the field from its lower left. */
  async placeByTap(title, [feasibility, impact]) {
    const card = this.card(title);
    if ((await card.getAttribute("aria-pressed")) !== "true") await card.click();
    const box = await this.field.boundingBox();
    // One finger does not lay down two cards within less than half a second.
    await this.app.page.waitForTimeout(450);
    await this.app.page.mouse.click(box.x + feasibility * box.width, box.y + (1 - impact) * box.height);
    await expect(this.disc(title)).toBeVisible();
  }

  /** Moves a card that is on the chart with the arrow keys. */
  async placeByKeys(title, keys) {
    await this.card(title).focus();
    for (const key of keys) await this.app.page.keyboard.press(key);
  }

  async voice(key) {
    await this.app.choose("feasibility-impact-voice", key);
  }

  async showResult() {
    await this.app.segment("feasibility-impact-mode-result");
    // A new assessment collects views first; the result opens when that is ended.
    const end = this.app.button("feasibility-impact-end-collecting");
    if (await end.isVisible()) await end.click();
    await expect(this.app.page.getByRole("heading", { level: 1 })).not.toHaveText(this.app.t("feasibility-impact-placing-title"));
  }
}
