// The frame of the app as a person uses it: places, fields, "saved". Selectors are roles and labels in the page's language.
// Deliberately absent: knowledge of one screen; each has its page object beside this one.

import { expect, mounted } from "../../support/fixtures.mjs";
import { texts } from "../texts.mjs";

/** A tablet with the app open, in one language. */
export class App {
  constructor(page, code = "en") {
    this.page = page;
    this.t = texts(code);
  }

  async open(address = "./") {
    await this.page.goto(address);
    await mounted(this.page);
  }

  /** Goes to an address within the app; what stood there before has gone when the title is there. */
  async go(address) {
    const shown = () => this.page.locator("#main").innerHTML();
    const before = await shown();
    await this.page.evaluate((hash) => (location.hash = hash), address);
    await expect.poll(shown).not.toBe(before);
    await expect(this.page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  }

  /** What the page reads as, without the marks that isolate directions. */
  button(key, args) {
    return this.page.getByRole("button", { name: this.t(key, args) });
  }

  link(key, args) {
    return this.page.getByRole("link", { name: this.t(key, args) });
  }

  heading(key, args) {
    return this.page.getByRole("heading", { name: this.t(key, args) });
  }

  /** The title of the page. */
  title(key, args) {
    return this.page.getByRole("heading", { level: 1, name: this.t(key, args) });
  }

  field(key, args) {
    return this.page.getByLabel(this.t(key, args));
  }

  /** Fills a field and leaves it, which is when it is saved. */
  async fill(key, text) {
    await this.field(key).fill(text);
    await this.field(key).blur();
  }

  async choose(key, option) {
    await this.field(key).selectOption({ label: await this.optionNamed(this.field(key), option) });
  }

  /** The exact label of the option whose text has this key. */
  async optionNamed(field, key) {
    await field.waitFor();
    const labels = await field.getByRole("option").allTextContents();
    const label = labels.find((it) => this.t(key).test(it));
    if (label === undefined) throw new Error(`${key} is not among ${labels.join(", ")}`);
    return label;
  }

  /** Taps one of a row of choices. */
  async segment(key, scope = this.page) {
    await scope.getByText(this.t(key)).first().click();
  }

  /** Chooses another language through the menu of the top strip. */
  async speak(code) {
    await this.page.getByRole("banner").getByText(this.t("language-name")).first().click();
    this.t = texts(code);
    await this.page.getByRole("button", { name: this.t("language-name") }).click();
    await expect(this.page.locator("html")).toHaveAttribute("lang", code);
    await this.page.getByRole("banner").getByText(this.t("language-name")).first().click();
  }

  /** Goes to a place of the rail (or of the bottom bar). */
  async area(name) {
    const bar = this.page.getByRole("navigation", { name: this.t("areas") });
    const link = bar.getByRole("link", { name: this.t(`area-${name}`), exact: true });
    if (!(await link.isVisible())) await bar.getByRole("button", { name: this.t("area-more") }).click();
    await link.click();
  }

  async home() {
    await this.link("area-home").click();
  }

  /** Waits until what was done is on the device. */
  async saved() {
    await expect(this.page.getByRole("status").filter({ hasText: this.t("saved") })).toBeVisible();
  }

  async undo() {
    await this.page.getByRole("button", { name: this.t.within("undo-of") }).click();
  }
}
