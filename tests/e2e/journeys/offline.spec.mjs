// With the network off from the second start on: the whole run, and every screen after a fresh start.
// Over 20 s: the whole chain is walked, and each part of the program is started anew without a network.

import { serve } from "../../../scripts/serve.mjs";
import { expect, keptOffline, test } from "../support/fixtures.mjs";
import { tablet, wholeRun } from "./run.mjs";
import { SCREENS, addressOf } from "./screens.mjs";

test.use({ serviceWorkers: "allow", contextOptions: { reducedMotion: "reduce" } });
test.describe.configure({ timeout: 420_000 });

/** Visits once, waits until all files are on the device, then takes server and network away. */
async function prepared({ watch, cutOff, it }) {
  const host = await serve({ port: 0 });
  watch.allow(host.url);
  // The browser looks for a newer service worker at each start, and says that it cannot.
  watch.expectError(/ERR_INTERNET_DISCONNECTED.*sw\.js/);
  await it.app.open(host.url);
  await keptOffline(it.page);
  await cutOff(host);
  await it.app.open(host.url);
  return host.url;
}

test("the whole run without a network", async ({ page, watch, cutOff }) => {
  const it = tablet(page, "en");
  await prepared({ watch, cutOff, it });
  await wholeRun(test.step, it);
});

/** One screen of each part of the program (src/ui/shell/parts.rs), and one that is printed: the app starts anew on these. */
const STARTS = new Set(["map", "meetings", "ranking", "chart", "services", "works", "committee", "data", "paper"]);

test("every screen without a network, and a start on each part of the program", async ({ page, watch, cutOff }) => {
  const it = tablet(page, "en");
  const url = await prepared({ watch, cutOff, it });
  await it.home.openExample();
  for (const screen of SCREENS) {
    await test.step(screen[0], async () => {
      const address = addressOf("en", screen);
      if (STARTS.has(screen[0])) {
        await page.goto("about:blank");
        await it.app.open(url + address);
        await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
      } else {
        await it.app.go(address);
      }
      if (screen[0] === "map") await it.map.ready();
    });
  }
});
