// The plan: commitments, needs left out, paper.

import { expect } from "../../support/fixtures.mjs";

export class PlanPage {
  constructor(app, interventions) {
    this.app = app;
    this.interventions = interventions;
  }

  async open() {
    await this.interventions.open();
    await this.interventions.tab("plan-tab");
    await expect(this.app.title("plan-title")).toBeVisible();
  }

  /** Takes up an intervention and says who does what by when. */
  async takeUp(title, { lead, partners, starts, ends, budget, source, milestone }) {
    const { app } = this;
    await app.page.getByRole("listitem").filter({ hasText: title }).getByRole("button", { name: app.t("plan-take-up") }).click();
    const line = app.page.getByRole("group").filter({ hasText: title }).filter({ has: app.page.getByText(app.t("plan-lead-missing")) });
    await line.getByText(title).click();
    await app.fill("plan-field-lead", lead);
    await app.fill("plan-field-partners", partners.join("\n"));
    await app.fill("plan-field-starts", starts);
    await app.fill("plan-field-ends", ends);
    await app.fill("plan-field-budget", app.t.number(budget));
    await app.fill("plan-field-source", source);
    await app.button("plan-milestone-add").click();
    await app.page.getByLabel(app.t("plan-milestone", { number: 1 })).fill(milestone);
    await app.page.getByLabel(app.t("plan-milestone", { number: 1 })).blur();
  }

  /** Says why a need is not taken up and what happens next with it. */
  async leaveOut(need, reason, next) {
    const { app } = this;
    const article = app.page.getByRole("article").filter({ hasText: need });
    for (const [key, text] of [["plan-field-reason", reason], ["plan-field-next", next]]) {
      await article.getByLabel(app.t(key)).fill(text);
      await article.getByLabel(app.t(key)).blur();
    }
    await expect(article.getByText(app.t("plan-need-answered"))).toBeVisible();
  }

  async toPrint() {
    await this.app.link("plan-to-print").click();
  }
}
