// Screenshots of every screen of the release build (or the one in DIST), in every language and size, into docs/screenshots.
//   node scripts/shots.mjs [part of a name]
// Deliberately absent: judging them. A person looks at them before they are committed.

import { mkdir, readFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { SCREENS, addressOf } from "../tests/e2e/journeys/screens.mjs";
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
async function openExample(page, language) {
  const texts = await readFile(`public/locales/${language}.ftl`, "utf8");
  const word = texts.match(/^home-example = (.*)$/m)[1];
  await page.getByRole("button", { name: word }).first().click();
  await page.waitForURL(/#\/[0-9a-f-]{36}\//);
}

const wanted = process.argv[2] ?? "";
const folder = "docs/screenshots";
await mkdir(folder, { recursive: true });
const host = await serve({ port: 0, root: process.env.DIST ?? "dist" });
const browser = await chromium.launch(chromiumOptions());
let failed = 0;
try {
  for (const [language, locale] of Object.entries(LANGUAGES)) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      const screens = [["home"], ...SCREENS].map((screen) => ({ name: `${screen[0]}-${language}-${size}`, screen }));
      const chosen = screens.filter(({ name }) => name.includes(wanted));
      if (chosen.length === 0) continue;
      const context = await browser.newContext({ viewport, locale, hasTouch: true, reducedMotion: "reduce", serviceWorkers: "block" });
      const page = await context.newPage();
      await page.goto(host.url);
      await page.locator("#app > *").first().waitFor();
      let opened = false;
      for (const { name, screen } of chosen) {
        try {
          if (screen[0] !== "home" && !opened) {
            await openExample(page, language);
            opened = true;
          }
          await page.goto(`${host.url}${screen[0] === "home" ? "#/" : addressOf(language, screen)}`);
          await settle(page);
          await page.screenshot({ path: `${folder}/${name}.png` });
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
