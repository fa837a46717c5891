// What is printed may be in another language than the screen: every printed page says the same, letter for letter, as it does when
// the screen itself is in that language, and the screen stays as it is.
// Deliberately absent: the content of each page, which the journeys of its area check.
// Over 20 s: each printed page is opened twice, in two languages of the screen.

import { expect, picture, test } from "./support/fixtures.mjs";
import { exampleOnSunday } from "./journeys/run.mjs";
import { addressOf, SCREENS } from "./journeys/screens.mjs";

/** The printed pages, by name in `SCREENS`. */
const PAGES = [
  "directory", "poster", "pathways", "referral-slip", "you-said", "results-print", "activities-print", "committee-print",
  "paper", "plan-poster", "minutes", "print-sheets",
];

test.use({ timezoneId: "Asia/Baghdad", locale: "en-GB" });

async function open(page) {
  const it = await exampleOnSunday(page, "directory");
  it.print = async (name) => {
    const address = addressOf("en", SCREENS.find(([known]) => known === name));
    await page.evaluate((hash) => (location.hash = hash), address);
    await expect(page.locator(".printed")).not.toBeEmpty();
    // The governorates join the maps when they have come.
    if (["paper", "plan-poster", "print-sheets"].includes(name)) {
      await expect(page.locator(".printed :is(.paper-map-land, .sheet-land)").first()).toBeAttached();
    }
  };
  it.said = () => page.locator(".printed").evaluate((it) => it.textContent);
  return it;
}

test("every page prints in another language than the screen's", async ({ page, axe }) => {
  test.setTimeout(90_000);
  const it = await open(page);
  const printed = {};
  for (const name of PAGES) {
    await it.print(name);
    const english = await it.said();
    for (const code of ["ar", "ckb"]) {
      await it.app.field("print-language").selectOption(code);
      await expect(page.locator(".printed")).toHaveAttribute("lang", code);
      await expect(page.locator(".printed")).toHaveAttribute("dir", "rtl");
      await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
      if (["paper", "plan-poster", "print-sheets"].includes(name)) {
        await expect(page.locator(".printed :is(.paper-map-land, .sheet-land)").first()).toBeAttached();
      }
      printed[`${name}-${code}`] = await it.said();
      expect(printed[`${name}-${code}`]).not.toBe(english);
      // The bar speaks as the screen does.
      await expect(it.app.button("plan-print")).toBeVisible();
      if (["directory", "paper", "poster", "plan-poster"].includes(name)) {
        if (name === "directory") await axe();
        const pdf = await page.pdf({ path: picture(`english-screen-${name}-${code}.pdf`), preferCSSPageSize: true });
        const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
        if (name === "poster") expect(pages.length, `${name} in ${code}`).toBe(1);
      }
    }
    await it.app.field("print-language").selectOption("en");
    await expect(page.locator(".printed")).toHaveAttribute("lang", "en");
  }
  for (const code of ["ar", "ckb"]) {
    await page.evaluate((hash) => (location.hash = hash), addressOf("en", ["today", "today"]));
    await it.app.speak(code);
    for (const name of PAGES) {
      await it.print(name);
      await expect(page.locator(".printed")).toHaveAttribute("lang", code);
      expect(await it.said(), `${name} in ${code}`).toBe(printed[`${name}-${code}`]);
    }
  }
});

test("leaving the page leaves its language, and an Arabic screen prints in English", async ({ page, shot }) => {
  const it = await open(page);
  await it.print("directory");
  await it.app.field("print-language").selectOption("ar");
  await expect(page.locator(".printed")).toHaveAttribute("lang", "ar");
  await shot("print-language-en-ar");
  await it.app.link("print-to-services").click();
  await expect(it.app.title("services-title")).toBeVisible();
  await it.print("directory");
  await expect(page.locator(".printed")).toHaveAttribute("lang", "en");
  await page.evaluate((hash) => (location.hash = hash), addressOf("en", ["today", "today"]));
  await it.app.speak("ar");
  await it.print("paper");
  await it.app.field("print-language").selectOption("en");
  await expect(page.locator(".printed")).toHaveAttribute("dir", "ltr");
  expect(await page.locator(".paper").evaluate((it) => getComputedStyle(it).direction)).toBe("ltr");
  await expect(page.locator(".paper-kind")).toHaveText(/Community Action Plan/);
  await shot("print-language-ar-en");
});
