// Screenshots of every screen, and of what opens over the map, of the release build (or the one in DIST), in every language and size, into docs/screenshots.
//   node scripts/shots.mjs [part of a name]
// Deliberately absent: judging them. A person looks at them before they are committed.

import { mkdir } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { MAP_PANELS, SCREENS, addressOf, closeMapPanel, openFirstMark, openMapPanel } from "../tests/e2e/journeys/screens.mjs";
import { texts } from "../tests/e2e/journeys/texts.mjs";
import { chromiumOptions } from "../tests/e2e/support/chromium.mjs";
import { serve } from "./serve.mjs";

/** The app takes the browser's language on its first start. */
const LANGUAGES = { en: "en-GB", ar: "ar-IQ", ckb: "ckb-IQ" };

const SIZES = { landscape: { width: 1280, height: 800 }, portrait: { width: 800, height: 1280 } };

/** Maps and fonts have come to rest. */
async function settle(page) {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(page.url().includes("/map") ? 9000 : 500);
}

/** The button is found by its word in the language's own file, as a person finds it. */
async function openExample(page, t) {
  await page.getByRole("button", { name: t("home-example") }).first().click();
  await page.waitForURL(/#\/[0-9a-f-]{36}\//);
}

const MAP = ["map", "map"];

/** What lies over the map is opened on it, looked at, and closed again. */
const OVER_MAP = [...MAP_PANELS, ["mark-voice"]].map((panel) => ({
  screen: MAP,
  panel,
  open: (page, t) => (panel[0] === "mark-voice" ? openFirstMark(page, t) : openMapPanel(page, t, panel)),
  close: closeMapPanel,
}));

const wanted = process.argv[2] ?? "";
const folder = "docs/screenshots";
await mkdir(folder, { recursive: true });
const host = await serve({ port: 0, root: process.env.DIST ?? "dist" });
const browser = await chromium.launch(chromiumOptions());
let failed = 0;
try {
  for (const [language, locale] of Object.entries(LANGUAGES)) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      const t = texts(language);
      const pictures = [...[["home"], ...SCREENS].map((screen) => ({ screen })), ...OVER_MAP];
      const named = pictures.map((it) => ({ ...it, name: `${(it.panel ?? it.screen)[0]}-${language}-${size}` }));
      const chosen = named.filter(({ name }) => name.includes(wanted));
      if (chosen.length === 0) continue;
      const context = await browser.newContext({ viewport, locale, hasTouch: true, reducedMotion: "reduce", serviceWorkers: "block" });
      const page = await context.newPage();
      await page.goto(host.url);
      await page.locator("#app > *").first().waitFor();
      let opened = false;
      for (const { name, screen, open, close } of chosen) {
        try {
          if (screen[0] !== "home" && !opened) {
            await openExample(page, t);
            opened = true;
          }
          await page.goto(`${host.url}${screen[0] === "home" ? "#/" : addressOf(language, screen)}`);
          await settle(page);
          await open?.(page, t);
          await page.screenshot({ path: `${folder}/${name}.png` });
          await close?.(page, t);
          console.log(`${folder}/${name}.png`);
        } catch (error) {
          failed += 1;
          console.error(`${name}: ${error.message.split("\n")[0]}`);
        }
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await host.close();
}
process.exitCode = failed > 0 ? 1 : 0;
