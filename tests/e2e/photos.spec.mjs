// Photos: on a mark, of a work before and after, of the signed plan. Added, looked at, there after a reload, away and back by undo.
// Deliberately absent: the camera, which a test has none of.

import { openExample } from "./support/example.mjs";
import { expect, mounted, test } from "./support/fixtures.mjs";

test.describe.configure({ timeout: 120_000 });

const picture = (page) =>
  page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [2400, 1200];
    const c = canvas.getContext("2d");
    c.fillStyle = "#7fa8c9";
    c.fillRect(0, 0, 2400, 1200);
    c.fillStyle = "#8a6f4d";
    c.fillRect(0, 800, 2400, 400);
    c.fillStyle = "#c9b48f";
    c.fillRect(700, 350, 900, 500);
    return canvas.toDataURL("image/png").split(",")[1];
  });

/** Chooses the picture for the photos under this title. */
async function choose(page, photos) {
  const chooser = page.waitForEvent("filechooser");
  await photos.getByRole("button", { name: "Choose a picture" }).click();
  await (await chooser).setFiles({ name: "IMG_0001.png", mimeType: "image/png", buffer: Buffer.from(await picture(page), "base64") });
}

const firstPhoto = (photos) => photos.getByRole("button", { name: /^Photo \P{L}?1\P{L}?$/u });

test("a photo on a mark is made smaller, kept, and there after a reload", async ({ page, axe, shot }) => {
  await openExample(page, "map");
  const firstMark = async () => {
    await page.getByRole("button", { name: "List", exact: true }).click();
    await page.getByRole("button", { name: /^(Need|Asset|Hazard|Idea|Service) · / }).first().click();
  };
  await firstMark();
  const photos = page.getByRole("region", { name: "Photos" });
  await choose(page, photos);
  const photo = firstPhoto(photos);
  await expect(photo).toBeVisible();
  expect(await photo.locator("img").evaluate((it) => [it.naturalWidth, it.naturalHeight])).toEqual([1600, 800]);
  await photo.scrollIntoViewIfNeeded();
  await shot("mark-photo-en");
  await axe();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await page.reload();
  await firstMark();
  await expect(photo).toBeVisible();
  await photos.getByRole("button", { name: /^Remove photo/ }).click();
  await expect(photo).toHaveCount(0);
  await page.getByRole("button", { name: /^Undo/ }).first().click();
  await expect(photo).toBeVisible();
});

test("a work has photos of before and after, and the signed plan one of each sheet", async ({ page, axe, shot }) => {
  await openExample(page, "works");
  await page.locator('a[href*="/work/"]').first().click();
  for (const side of ["Before", "During and after"]) {
    const photos = page.getByRole("region", { name: side, exact: true });
    await choose(page, photos);
    await expect(firstPhoto(photos)).toBeVisible();
  }
  await page.getByRole("region", { name: "Before", exact: true }).scrollIntoViewIfNeeded();
  await shot("work-photos-en");
  await axe();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  const after = page.getByRole("region", { name: "During and after", exact: true });
  await expect(firstPhoto(after)).toBeVisible();
  await after.getByRole("button", { name: /^Remove photo/ }).click();
  await expect(firstPhoto(after)).toHaveCount(0);

  await page.evaluate(() => (location.hash = location.hash.replace(/\/work\/.*/, "/plan-print")));
  const sheets = page.getByRole("region", { name: "Photos of the signed sheets" });
  await choose(page, sheets);
  await expect(firstPhoto(sheets)).toBeVisible();
  await axe();
});
