// A picture under the map: added, placed by four control points, a mark put on it, there after a reload; by keys as well, and on the
// flat map. Deliberately absent: how well the placement fits, which native tests hold.

import { openExample } from "./support/example.mjs";
import { expect, mounted, test } from "./support/fixtures.mjs";

test.describe.configure({ timeout: 120_000 });

/** A sketch as a photo of it might look: streets, a river, turned a little. */
const sketch = (page) =>
  page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [900, 700];
    const c = canvas.getContext("2d");
    c.fillStyle = "#e9dfc6";
    c.fillRect(0, 0, 900, 700);
    c.strokeStyle = "#5b4a2f";
    c.lineWidth = 10;
    for (let at = 100; at < 900; at += 160) {
      c.beginPath();
      c.moveTo(at, 0);
      c.lineTo(at + 40, 700);
      c.moveTo(0, at);
      c.lineTo(900, at - 40);
      c.stroke();
    }
    c.strokeStyle = "#3f7fb5";
    c.lineWidth = 40;
    c.beginPath();
    c.moveTo(0, 620);
    c.bezierCurveTo(300, 480, 600, 700, 900, 540);
    c.stroke();
    return canvas.toDataURL("image/png").split(",")[1];
  });

async function openMap(page) {
  await openExample(page, "map");
  await expect(page.getByText("Opening the map…")).toHaveCount(0, { timeout: 60_000 });
}

const panel = (page) => page.getByRole("complementary", { name: "Pictures under the map" });
const board = (page) => page.getByRole("application", { name: "The picture, to choose spots on" });
const map = (page) => page.getByRole("application", { name: /^Map/ });

async function add(page) {
  await page.getByRole("button", { name: "Pictures under the map" }).click();
  const chooser = page.waitForEvent("filechooser");
  await panel(page).getByRole("button", { name: "Add a picture" }).click();
  await (await chooser).setFiles({ name: "sketch.png", mimeType: "image/png", buffer: Buffer.from(await sketch(page), "base64") });
  await expect(board(page)).toBeVisible();
}

/** Taps shares of width and height of an element. */
async function tap(page, element, [x, y]) {
  const box = await element.boundingBox();
  await page.mouse.click(box.x + x * box.width, box.y + y * box.height);
}

// Not under the zoom buttons of the picture.
const SPOTS = [[0.15, 0.3], [0.65, 0.3], [0.75, 0.75], [0.15, 0.75]];
const PLACES = [[0.25, 0.3], [0.55, 0.25], [0.6, 0.6], [0.22, 0.62]];

test("a picture is placed by four control points, marked on, and there after a reload", async ({ page, axe, shot }) => {
  await openMap(page);
  await add(page);
  await axe();
  for (const [at, spot] of SPOTS.entries()) {
    await tap(page, board(page), spot);
    await expect(panel(page).getByText("Now tap the same place on the map.")).toBeVisible();
    await tap(page, map(page), PLACES[at]);
    await expect(panel(page).getByRole("button", { name: new RegExp(`^Remove point \\P{L}?${at + 1}\\P{L}?$`, "u") })).toBeVisible();
  }
  await expect(panel(page).getByText(/^Placed\. The points just suffice/)).toBeVisible();
  await shot("underlay-placing-en");
  await axe();
  await panel(page).getByRole("button", { name: "Done" }).click();
  await panel(page).getByRole("slider", { name: /How much of it is seen/ }).fill("60");
  await axe();
  await shot("underlay-list-en");
  await panel(page).getByRole("button", { name: "Close" }).click();

  // A mark on it.
  await page.getByRole("toolbar").getByRole("button", { name: "Need" }).click();
  await page.getByRole("group", { name: "What is it about?" }).getByRole("button", { name: "Water" }).click();
  await tap(page, map(page), [0.4, 0.42]);
  await expect(page.getByRole("complementary", { name: "Need · Water" })).toBeVisible();
  await shot("underlay-mark-en");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await page.reload();
  await expect(page.getByText("Opening the map…")).toHaveCount(0, { timeout: 60_000 });
  await page.getByRole("button", { name: "Pictures under the map" }).click();
  await expect(panel(page).getByRole("textbox", { name: "Name of the picture" })).toHaveValue(/^Picture \P{L}?1\P{L}?$/u);
  await expect(panel(page).getByRole("button", { name: "Show it" })).toBeVisible();
  await expect(panel(page).getByRole("slider")).toHaveValue("60");

  // Away, and back by undo.
  await panel(page).getByRole("button", { name: "Remove", exact: true }).click();
  await expect(panel(page).getByRole("slider")).toHaveCount(0);
  await page.getByRole("button", { name: /^Undo/ }).first().click();
  await expect(panel(page).getByRole("slider")).toHaveValue("60");
});
