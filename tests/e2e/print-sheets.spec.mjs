// Paper maps for marking: chosen, seen, printed to PDF in the size asked for, in English and in Arabic.
// Deliberately absent: finding a sheet in a photo again, which native tests hold.

import { openExample } from "./support/example.mjs";
import { expect, mounted, picture, test } from "./support/fixtures.mjs";

test.describe.configure({ timeout: 120_000 });

/** Pages and size of the first page of a PDF, in millimetres. */
function facts(pdf) {
  const text = pdf.toString("latin1");
  const [, width, height] = text.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/);
  const pages = text.match(/\/Type\s*\/Page\b/g).length;
  return { pages, millimetres: [width, height].map((points) => Math.round((points / 72) * 25.4)) };
}

for (const [locale, code, paper, columns] of [
  ["en-GB", "en", "Paper", "Sheets side by side"],
  ["ar-IQ", "ar", "الورق", "أوراق جنبًا إلى جنب"],
]) {
  test.describe(locale, () => {
    test.use({ locale });
    test("sheets print in the size asked for", async ({ page, axe, shot }) => {
      await openExample(page, "print-sheets", code);
      const sheets = page.getByRole("img", { name: /^(Sheet|الورقة) / });
      await expect(sheets).toHaveCount(1, { timeout: 30_000 });
      await axe();
      await shot(`print-sheets-${locale}`);
      expect(facts(await page.pdf({ path: picture(`print-sheets-${locale}.pdf`), preferCSSPageSize: true }))).toEqual({ pages: 1, millimetres: [420, 297] });

      await page.getByLabel(paper, { exact: true }).selectOption("A4");
      await page.getByLabel(columns).selectOption("2");
      await expect(sheets).toHaveCount(2);
      expect(facts(await page.pdf({ preferCSSPageSize: true }))).toEqual({ pages: 2, millimetres: [297, 210] });
    });
  });
}
