// Every screen with the example open, in each language: it has a title, holds nothing untranslated, and axe finds nothing.
// Over 20 s: some fifty screens are opened and looked at with axe, in each language.

import { writeFile } from "node:fs/promises";
import { expect, test } from "../support/fixtures.mjs";
import { tablet } from "./run.mjs";
import { marksWithoutContents } from "../support/many.mjs";
import { MAP_PANELS, SCREENS, addressOf, assessmentOf, closeMapPanel, openFirstMark, openMapPanel } from "./screens.mjs";

// Home says whether the app is ready to be used without a network.
test.use({ serviceWorkers: "allow", contextOptions: { reducedMotion: "reduce" } });
test.describe.configure({ timeout: 300_000 });

for (const [code, locale] of [["en", "en-GB"], ["ar", "ar-IQ"], ["ckb", "ckb-IQ"]]) {
  test.describe(code, () => {
    test.use({ locale });

    test(`every screen in ${code}`, async ({ page, axe, shot }, info) => {
      const { app, home, map, priorities } = tablet(page, code);
      await app.open();
      await expect(page.locator("html")).toHaveAttribute("lang", code);
      await test.step("home", async () => {
        await axe();
        await shot(`home-${code}`);
      });
      await home.openExample();
      for (const screen of SCREENS) {
        await test.step(screen[0], async () => {
          await app.open(`./${addressOf(code, screen)}`);
          await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
          if (screen[0] === "map") await map.ready();
          await axe();
          await shot(`${screen[0]}-${code}`);
        });
      }
      await test.step("what opens over the map", async () => {
        await app.open(`./${addressOf(code, ["map", "map"])}`);
        await map.ready();
        for (const panel of MAP_PANELS) {
          await test.step(panel[0], async () => {
            await openMapPanel(page, app.t, panel);
            await axe();
            await shot(`${panel[0]}-${code}`);
            await closeMapPanel(page, app.t);
          });
        }
        await openFirstMark(page, app.t);
        await axe();
        await shot(`mark-voice-${code}`);
      });
      await test.step("the curtain and the ballot", async () => {
        await app.open(`./${addressOf(code, ["ranking", "ranking", "ranking"])}`);
        await app.button("priorities-again").click();
        await priorities.startVote();
        await expect(app.title("priorities-vote-ready")).toBeVisible();
        await axe();
        await shot(`curtain-${code}`);
        await page.getByText(app.t("group-preset-women")).click();
        await app.button("priorities-vote-begin").click();
        await page.getByRole("button", { name: app.t.within("priorities-dots-on-it", { count: 0 }) }).first().click();
        await axe();
        await shot(`ballot-${code}`);
      });
      await test.step("the language and look of this device", async () => {
        await app.open("./");
        await page.getByRole("banner").getByText(app.t("language-name")).first().click();
        await axe();
        await page.keyboard.press("Escape");
      });
      await test.step("what is missing on this device", async () => {
        const { file, project } = marksWithoutContents(30, assessmentOf(code));
        const path = info.outputPath("missing.catchment.json");
        await writeFile(path, file);
        await app.open("./");
        await home.openFile(path);
        await page.waitForURL(new RegExp(project));
        await app.open(`./#/${project}/data`);
        const missing = page.getByRole("region", { name: app.t("data-missing", { count: 45 }) });
        await missing.scrollIntoViewIfNeeded();
        await axe();
        await shot(`data-missing-${code}`);
      });
    });
  });
}
