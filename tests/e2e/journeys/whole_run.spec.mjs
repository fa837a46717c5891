// From a blank map to a signed plan: once in English on a tablet held wide, once in Arabic on one held upright.
// Over 20 s: the whole chain is one journey, as a facilitator walks it.

import { test } from "../support/fixtures.mjs";
import { tablet, wholeRun } from "./run.mjs";

// Software graphics draw a moving sheet over a map very slowly.
test.use({ contextOptions: { reducedMotion: "reduce" } });
test.describe.configure({ timeout: 300_000 });

test("the whole run in English at 1280×800", async ({ page }) => {
  const it = tablet(page, "en");
  await it.app.open();
  await wholeRun(test.step, it);
});

test.describe("in Arabic", () => {
  test.use({ locale: "ar-IQ", viewport: { width: 800, height: 1280 } });

  test("the whole run in Arabic at 800×1280", async ({ page }) => {
    const it = tablet(page, "ar");
    await it.app.open();
    await wholeRun(test.step, it);
  });
});
