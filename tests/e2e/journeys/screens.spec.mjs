// Every screen with the example open, in each language: it has a title, holds nothing untranslated, and axe finds nothing.

import { expect, test } from "../support/fixtures.mjs";
import { tablet } from "./run.mjs";
import { SCREENS, addressOf } from "./screens.mjs";

test.use({ contextOptions: { reducedMotion: "reduce" } });
test.describe.configure({ timeout: 300_000 });

for (const [code, locale] of [["en", "en-GB"], ["ar", "ar-IQ"], ["ckb", "ckb-IQ"]]) {
  test.describe(code, () => {
    test.use({ locale });

    test(`every screen in ${code}`, async ({ page, axe, shot }) => {
      const { app, home, map } = tablet(page, code);
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
    });
  });
}
