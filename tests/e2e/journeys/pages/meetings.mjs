// Meetings: starting one, counting who is there, reading out, giving the word, ending with a summary.

import { expect } from "../../support/fixtures.mjs";

export class MeetingsPage {
  constructor(app) {
    this.app = app;
  }

  /** From the list: kind, who speaks first, go. */
  async start(kind, group) {
    const { app } = this;
    await app.area("meetings");
    await app.choose("meeting-kind", `meeting-kind-${kind}`);
    await app.choose("meeting-who-speaks", `group-preset-${group}`);
    await app.button("meeting-start").click();
    await expect(app.title(`meeting-kind-${kind}`)).toBeVisible();
  }

  /** Presses the big plus of one cell so many times, in the group that stands open. */
  async count(sex, age, times) {
    const { app } = this;
    const cell = new RegExp(`${app.t.text(`sex-${sex}`)}, ${app.t.text(`age-band-${age}`)}`);
    const more = app.page.getByRole("button", { name: app.t.within("stepper-more") }).and(app.page.getByRole("button", { name: cell }));
    for (let pressed = 0; pressed < times; pressed += 1) await more.click();
  }

  async status(status) {
    await this.app.page.getByRole("group", { name: this.app.t("headcount-status") }).getByText(this.app.t.within(`status-${status}`)).click();
  }

  async expectPeople(count) {
    await expect(this.app.page.getByText(this.app.t("headcount-total", { count }))).toBeVisible();
  }

  async addGroup(preset) {
    const { app } = this;
    await app.button("group-add").click();
    await app.choose("group-kind", `group-preset-${preset}`);
  }

  /** Reads out both texts and ticks them. */
  async readOut() {
    for (const key of ["meeting-consent-tick", "meeting-expectations-tick"]) await this.app.field(key).check();
  }

  /** Changes who speaks through the top strip. */
  async giveWord(preset) {
    const { app } = this;
    await app.page.getByRole("button", { name: app.t.within("speaking-now") }).click();
    await app.page.getByRole("dialog").getByRole("button", { name: app.t(`group-preset-${preset}`) }).click();
    await this.expectSpeaking(preset);
  }

  async expectSpeaking(preset) {
    const { app } = this;
    await expect(app.page.getByRole("button", { name: app.t.within(`group-preset-${preset}`) }).first()).toBeVisible();
  }

  async end(summary) {
    const { app } = this;
    await app.fill("meeting-summary-label", summary);
    await app.button("meeting-end").click();
    await expect(app.page.getByText(app.t("meeting-ended"))).toBeVisible();
  }
}
