// Opens the example in each language as a person does, and keeps the device for the journeys (example.mjs).

import { test } from "./fixtures.mjs";
import { LANGUAGES, keptDevice } from "./example.mjs";
import { tablet } from "../journeys/run.mjs";

for (const [code, locale] of Object.entries(LANGUAGES)) {
  test.describe(code, () => {
    test.use({ locale });

    test(`the example is opened in ${code}`, async ({ page, context }) => {
      const { app, home, map } = tablet(page, code);
      await app.open();
      await home.openExample();
      await map.ready();
      await app.saved();
      // Without the page, which holds the database open.
      await page.goto("about:blank");
      await context.storageState({ path: keptDevice(code), indexedDB: true });
    });
  });
}
