// A printed sheet comes back as a photo, turned and at a slant: it places itself by its corner marks, and says how far its code stands
// off. A photo without one of the corners, and one whose code is smudged, say what to do. Deliberately absent: a camera.
// Over 20 s: photos of a sheet are made and searched, in each language.

import { openExample } from "./support/example.mjs";
import { expect, mounted, test } from "./support/fixtures.mjs";

test.describe.configure({ timeout: 180_000 });

/** The printed sheet as a picture, without the screen around it. */
async function printed(page) {
  const sheet = page.getByRole("img", { name: /^(Sheet|الورقة) / });
  await expect(sheet).toHaveCount(1, { timeout: 30_000 });
  // All of it in view, so that the bar of the screen does not lie over it.
  await page.setViewportSize({ width: 1280, height: 1500 });
  const picture = await sheet.screenshot({ scale: "device" });
  await page.setViewportSize({ width: 1280, height: 800 });
  return picture;
}

/** A photo of the paper on a table: made larger, turned by degrees, narrower at its far end; `smudge` covers the middle of the code, `cut` loses the left corners. */
const photograph = (page, paper, { degrees = 0, smudge = false, cut = false }) =>
  page.evaluate(
    async ([data, degrees, smudge, cut]) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = (width, height) => Object.assign(document.createElement("canvas"), { width, height });
      const [w, h] = [2000, Math.round((2000 * image.height) / image.width)];
      const flat = canvas(w, h);
      const c = flat.getContext("2d");
      c.imageSmoothingQuality = "high";
      c.drawImage(image, 0, 0, w, h);
      if (smudge) {
        c.fillStyle = "#777";
        c.fillRect(w * 0.9215, h * 0.872, w * 0.043, h * 0.044);
      }
      // Row by row, the upper rows narrower: a photo at a slant.
      const slanted = canvas(w, h);
      const s = slanted.getContext("2d");
      for (let y = 0; y < h; y++) {
        const share = 0.94 + (0.06 * y) / h;
        s.drawImage(flat, 0, y, w, 1, (w * (1 - share)) / 2, y, w * share, 1);
      }
      const size = Math.ceil(Math.hypot(w, h));
      const table = canvas(size, size);
      const t = table.getContext("2d");
      t.fillStyle = "#8b7a63";
      t.fillRect(0, 0, size, size);
      t.translate(size / 2 - (cut ? size * 0.16 : 0), size / 2);
      t.rotate((degrees * Math.PI) / 180);
      t.drawImage(slanted, -w / 2, -h / 2);
      return table.toDataURL("image/jpeg", 0.9).split(",")[1];
    },
    [paper.toString("base64"), degrees, smudge, cut],
  );

const WORDS = {
  "en-GB": { code: "en", title: "Pictures under the map", add: "Add a picture", placed: /This is printed sheet .*1.*corner squares say/, off: /The points are .*?([\d.]+).*? m off on average/ },
  "ar-IQ": { code: "ar", title: "صور تحت الخريطة", add: "أضف صورة", placed: /هذه هي الورقة المطبوعة .*[1١].*مربعات زواياها/, off: /تنحرف النقاط .*?([\d٠-٩.٫]+).*? م في المتوسط/ },
};

async function add(page, words, photo) {
  const panel = page.getByRole("complementary", { name: words.title });
  const chooser = page.waitForEvent("filechooser");
  await panel.getByRole("button", { name: words.add }).click();
  await (await chooser).setFiles({ name: "IMG_2.jpg", mimeType: "image/jpeg", buffer: Buffer.from(photo, "base64") });
  return panel;
}

for (const [locale, words] of Object.entries(WORDS)) {
  test.describe(locale, () => {
    test.use({ locale, deviceScaleFactor: 2 });
    test("a photo of a printed sheet, upside down and at a slant, places itself", async ({ page, axe, shot }) => {
      const id = await openExample(page, "print-sheets", words.code);
      const paper = await printed(page);
      const code = await page.locator(".sheet-code").textContent();
      const photo = await photograph(page, paper, { degrees: 187 });
      await page.evaluate((hash) => (location.hash = hash), `#/${id}/map`);
      await page.getByRole("button", { name: words.title }).click();
      const panel = await add(page, words, photo);
      await expect(panel.getByText(words.placed)).toBeVisible({ timeout: 60_000 });
      const off = panel.getByText(words.off);
      await expect(off).toBeVisible();
      const digits = (await off.textContent()).replace(/[٠-٩]/g, (it) => "٠١٢٣٤٥٦٧٨٩".indexOf(it)).replace("٫", ".");
      expect(Number(digits.match(words.off)[1])).toBeLessThan(12);
      await expect(panel.getByRole("listitem")).toHaveCount(5);
      await axe();
      await shot(`sheet-photo-${locale}`);
      await page.setViewportSize({ width: 800, height: 1280 });
      await shot(`sheet-photo-${locale}-upright`);
      if (locale !== "en-GB") return;
      await page.setViewportSize({ width: 1280, height: 800 });

      // One corner is not in the photo: the sheet is known, and what to do is said.
      await panel.getByRole("button", { name: "Done" }).click();
      await add(page, words, await photograph(page, paper, { cut: true }));
      await expect(panel.getByText(/its four corner squares are not all seen/)).toBeVisible({ timeout: 60_000 });
      await expect(page.getByRole("application", { name: "The picture, to choose spots on" })).toBeVisible();

      // The code is smudged: its signs are typed, wrong at first.
      await panel.getByRole("button", { name: "Done" }).click();
      await add(page, words, await photograph(page, paper, { degrees: 8, smudge: true }));
      await expect(panel.getByText(/its code cannot be read/)).toBeVisible({ timeout: 60_000 });
      const typed = panel.getByRole("textbox", { name: "The signs below the code" });
      await typed.fill(`${code.slice(0, -1)}?`);
      await typed.press("Tab");
      await expect(panel.getByText(/one sign is wrong/)).toBeVisible();
      await axe();
      await typed.fill(code.toLowerCase());
      await typed.press("Tab");
      await expect(panel.getByText(words.placed)).toBeVisible();
      await expect(panel.getByRole("listitem")).toHaveCount(4);
    });
  });
}
