// Needs out of marks, rankings, the tablet that goes round, results.

import { expect } from "../../support/fixtures.mjs";

export class PrioritiesPage {
  constructor(app) {
    this.app = app;
  }

  async openNeeds() {
    await this.app.area("priorities");
    await expect(this.app.title("priorities-needs-title")).toBeVisible();
  }

  /** Ticks every loose mark of a sector and makes one need of them. */
  async makeNeed(sector, statement) {
    const { app } = this;
    await app.choose("priorities-filter-sector", `sector-${sector}`);
    await app.button("priorities-tick-shown").click();
    await app.button("priorities-make-need").click();
    await app.fill("priorities-statement", statement);
    await app.button("priorities-save-need").click();
    await expect(app.page.getByRole("heading", { name: statement })).toBeVisible();
  }

  async openRankings() {
    const { app } = this;
    await app.page.getByRole("navigation", { name: app.t("priorities-tabs") }).getByRole("link", { name: app.t("priorities-tab-rankings") }).click();
  }

  /** A new ranking with secret dots over all needs. */
  async setUpDots(question, perPerson) {
    const { app } = this;
    await app.button("priorities-new-ranking").click();
    await app.fill("priorities-question", question);
    await app.fill("priorities-dots-per-person", app.t.number(perPerson));
    await app.button("priorities-save-ranking").click();
    await expect(app.page.getByRole("heading", { name: question })).toBeVisible();
  }

  async startVote() {
    await this.app.link("priorities-start-vote").click();
  }

  /** One person behind the curtain: says the group, puts dots, finishes. `dots` is `[statement, count]`. */
  async vote(group, dots) {
    const { app } = this;
    const { page } = app;
    await page.getByText(app.t(`group-preset-${group}`)).click();
    await app.button("priorities-vote-begin").click();
    for (const [statement, count] of dots) {
      const card = page.getByRole("button", { name: new RegExp(`${statement}.*${app.t.text("priorities-dots-on-it")}`) });
      await expect(card, "the ballot of the one before is hidden").toHaveAccessibleName(new RegExp(app.t.text("priorities-dots-on-it", { count: 0 })));
      for (let dot = 0; dot < count; dot += 1) await card.click();
    }
    await expect(page.getByText(app.t("priorities-ballot-left", { count: 0 }))).toBeVisible();
    await app.button("priorities-ballot-finish").click();
    await expect(app.heading("priorities-vote-thanks")).toBeVisible();
    for (const [statement] of dots) await expect(page.getByText(statement)).toHaveCount(0);
  }

  /** The facilitator takes the tablet back, in two deliberate steps. */
  async leaveVote() {
    await this.app.button("priorities-vote-facilitator").click();
    await this.app.link("priorities-vote-leave").click();
  }

  async close() {
    await this.app.button("priorities-close").click();
    await expect(this.app.heading("priorities-order")).toBeVisible();
  }
}
