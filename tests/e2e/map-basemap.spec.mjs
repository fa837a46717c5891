// A basemap from a file: copied to the device, there after a restart without a network, refused with the reason when it is of no use.
// Deliberately absent: large archives, and every refusal, which native tests hold.

import { serve } from "../../scripts/serve.mjs";
import { openExample } from "./support/example.mjs";
import { expect, keptOffline, mounted, test } from "./support/fixtures.mjs";
import { townArchive } from "./support/tiles.mjs";

test.describe.configure({ timeout: 240_000 });

const FILES = "tests/fixtures/basemaps";

/** Opens the map of the example, which is on this device from the second time on. */
async function openMap(page, url) {
  await page.goto(url);
  await mounted(page);
  if (!/#\/[0-9a-f-]{36}\//.test(page.url())) {
    await page.getByRole("button", { name: "Look at the example" }).click();
    await page.waitForURL(/#\/[0-9a-f-]{36}\//);
    const id = page.url().match(/#\/([0-9a-f-]{36})/)[1];
    await page.evaluate((hash) => (location.hash = hash), `#/${id}/map`);
  }
  await expect(page.getByText("Opening the map…")).toHaveCount(0, { timeout: 60_000 });
  await page.getByRole("button", { name: "Basemap" }).click();
}

const panel = (page) => page.getByRole("complementary", { name: "Basemap" });

async function pick(page, file) {
  const chooser = page.waitForEvent("filechooser");
  await panel(page).getByRole("button", { name: "Add a PMTiles file" }).click();
  await (await chooser).setFiles(`${FILES}/${file}`);
}

test.describe("offline", () => {
  // It starts again without a network.
  test.use({ serviceWorkers: "allow" });

  test("a basemap is refused with the reason, or kept, shown, and there after an offline restart", async ({ page, watch, cutOff, axe }) => {
    const host = await serve({ port: 0 });
    watch.allow(host.url);
    watch.expectError(/ERR_INTERNET_DISCONNECTED.*sw\.js/);
    await openMap(page, host.url);
    await axe();

    await pick(page, "invalid.pmtiles");
    await expect(panel(page).getByText("This is not a PMTiles file.")).toBeVisible();

    await pick(page, "vector-fixture.pmtiles");
    const row = panel(page).getByRole("button", { name: /Shapes and names/ });
    await expect(row).toHaveAttribute("aria-pressed", "true");
    await expect(row).toContainText("zoom");
    await axe();

    await keptOffline(page);
    const address = page.url();
    await cutOff(host);
    await openMap(page, address);
    await expect(row).toHaveAttribute("aria-pressed", "true");

    await panel(page).getByRole("button", { name: "Remove from this device" }).click();
    await expect(row).toHaveCount(0);
    await expect(panel(page).getByRole("button", { name: /Built-in map/ })).toHaveAttribute("aria-pressed", "true");
  });
});

const TOWN = { kind: "locality", name: "Original", "name:en": "Al-Mansour", "name:ar": "المنصورية", "name:ckb": "مەنسووریە" };

for (const [locale, words] of Object.entries({
  "en-GB": { code: "en", basemap: "Basemap", add: "Add a PMTiles file", shapes: /Shapes and names/, name: "Al-Mansour" },
  "ar-IQ": { code: "ar", basemap: "الخريطة الأساسية", add: "إضافة ملف PMTiles", shapes: /أشكال وأسماء/, name: "المنصورية" },
  "ckb-IQ": { code: "ckb", basemap: "نەخشەی بنەڕەت", add: "فایلی PMTiles زیاد بکە", shapes: /شێوە و ناو/, name: "مەنسووریە" },
})) {
  test.describe(locale, () => {
    test.use({ locale });
    test("names on a basemap from a file follow the language of the screen", async ({ page, shot }) => {
      // What the map paints as text, which is nowhere in the page.
      await page.addInitScript(() => {
        window.painted = new Set();
        const fill = CanvasRenderingContext2D.prototype.fillText;
        CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
          window.painted.add(text);
          return fill.call(this, text, ...rest);
        };
      });
      await openExample(page, "map", words.code);
      await page.getByRole("button", { name: words.basemap }).click();
      const panel = page.getByRole("complementary", { name: words.basemap });
      const chooser = page.waitForEvent("filechooser");
      await panel.getByRole("button", { name: words.add }).click();
      const buffer = townArchive([43.13, 36.34], TOWN);
      await (await chooser).setFiles({ name: "town.pmtiles", mimeType: "application/octet-stream", buffer });
      const row = panel.getByRole("button", { name: words.shapes });
      await expect(row).toHaveAttribute("aria-pressed", "true");
      await row.click();
      const names = () => page.evaluate((all) => all.filter((name) => window.painted.has(name)), Object.values(TOWN));
      await expect.poll(names, { timeout: 60_000 }).toEqual([words.name]);
      await shot(`basemap-names-${locale}`);
    });
  });
}
