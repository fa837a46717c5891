// No map of the place exists: a photo of a whiteboard is the map. Marks are put on it by finger and by keys, are listed, become a need,
// leave in tables without coordinates, and go to the ground when the picture is placed at last.
// Deliberately absent: how well a placement fits, which native tests hold.
// Over 20 s: the moving map is drawn by software, and a picture is laid flat under it.

import { readFile } from "node:fs/promises";
import { tablet } from "./journeys/run.mjs";
import { expect, test } from "./support/fixtures.mjs";

test.describe.configure({ timeout: 180_000 });

/** A whiteboard as a photo of it might look: a river, two streets, a square. */
const whiteboard = (page) =>
  page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [1200, 800];
    const c = canvas.getContext("2d");
    c.fillStyle = "#f7f7f2";
    c.fillRect(0, 0, 1200, 800);
    const stroke = (colour, width, ...points) => {
      [c.strokeStyle, c.lineWidth] = [colour, width];
      c.beginPath();
      for (const [x, y] of points) c.lineTo(x, y);
      c.stroke();
    };
    stroke("#2f6fb0", 26, [0, 640], [300, 560], [700, 690], [1200, 600]);
    stroke("#333333", 7, [150, 0], [240, 800]);
    stroke("#333333", 7, [0, 220], [1200, 160]);
    stroke("#333333", 7, [820, 0], [780, 800]);
    stroke("#b3261e", 6, [420, 300], [640, 290], [650, 450], [430, 460], [420, 300]);
    return canvas.toDataURL("image/png").split(",")[1];
  });

async function addPicture({ app, page }) {
  await app.button("underlay-title").click();
  const chooser = page.waitForEvent("filechooser");
  await app.button("underlay-add").click();
  await (await chooser).setFiles({ name: "board.png", mimeType: "image/png", buffer: Buffer.from(await whiteboard(page), "base64") });
  await expect(page.getByRole("application", { name: app.t("underlay-board") })).toBeVisible();
}

const sheet = ({ app, page }) => page.getByRole("application", { name: app.t("picture-map") });

/** Where on the screen a share of the picture is now. */
async function spot(it, [x, y]) {
  const box = await sheet(it).locator(".picture-ground").boundingBox();
  return [box.x + x * box.width, box.y + y * box.height];
}

async function tap(it, share) {
  await it.page.mouse.click(...(await spot(it, share)));
}

async function take({ app, page, map }, kind, sector, shape) {
  await map.toolBar.getByRole("button", { name: app.t(`mark-kind-${kind}`) }).click();
  await page.getByRole("group", { name: app.t("map-choose-sector") }).getByRole("button", { name: app.t(`sector-${sector}`) }).click();
  if (shape) await app.button(`map-shape-${shape}`).click();
}

const serious = ({ app, page }) =>
  page.getByRole("group", { name: app.t("map-how-serious") }).getByRole("button", { name: app.t.within("severity-4") });

async function download({ app, page }, format) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: app.t("data-download-as", { what: app.t.text("data-table-marks"), format }) }).click();
  return readFile(await (await coming).path(), "utf8");
}

test("the photo of a whiteboard is the map, without coordinates, until it is placed", async ({ page, context, axe, shot }) => {
  const it = tablet(page, "en");
  const { app, home, map, data, priorities } = it;
  const { t } = app;
  await app.open();
  await home.make("No map of this place", "Al-Nahr");
  await map.open();
  await addPicture(it);

  await test.step("the picture takes the map's place", async () => {
    await expect(page.getByText(t("picture-use-help"))).toBeVisible();
    await axe();
    await app.button("picture-use").click();
    await expect(sheet(it)).toBeVisible();
    await expect(page.getByText(t("picture-no-coordinates"))).toBeVisible();
    await expect(sheet(it).locator("image")).toBeVisible();
    // What is about the ground is not offered.
    for (const gone of ["says-title", "area-services", "here-title"]) await expect(app.button(gone)).toHaveCount(0);
    await expect(map.toolBar.getByRole("button", { name: t("map-catchment") })).toHaveCount(0);
    await axe();
  });

  await test.step("a point, a line and an area are put on it", async () => {
    await take(it, "need", "water");
    await tap(it, [0.3, 0.25]);
    await serious(it).click();
    await take(it, "need", "roads", "line");
    await expect(app.button("map-shape-circle")).toHaveCount(0);
    await tap(it, [0.13, 0.1]);
    await tap(it, [0.16, 0.5]);
    await expect(page.locator(".hint-figures")).toHaveCount(0);
    await app.button("map-done").click();
    await serious(it).click();
    await take(it, "need", "health", "area");
    await app.button("map-way-freely").click();
    const touch = await context.newCDPSession(page);
    const send = (type, at) => touch.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] });
    const stroke = [[0.36, 0.38], [0.52, 0.37], [0.53, 0.55], [0.37, 0.56]];
    await send("touchStart", await spot(it, stroke[0]));
    for (const share of stroke.slice(1)) await send("touchMove", await spot(it, share));
    await send("touchEnd");
    await app.button("map-done").click();
    await serious(it).click();
    await expect(sheet(it).locator(".flat-mark")).toHaveCount(3);
    await shot("picture-map-en");
    await axe();
  });

  await test.step("two fingers zoom, one drags, and what is tapped is what was meant", async () => {
    const touch = await context.newCDPSession(page);
    const fingers = (type, ...points) => touch.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    const before = await sheet(it).locator(".picture-ground").boundingBox();
    const [x, y] = await spot(it, [0.5, 0.5]);
    await fingers("touchStart", [x - 40, y], [x + 40, y]);
    await fingers("touchMove", [x - 70, y], [x + 70, y]);
    await fingers("touchMove", [x - 100, y], [x + 100, y]);
    await fingers("touchEnd");
    const closer = await sheet(it).locator(".picture-ground").boundingBox();
    expect(closer.width / before.width).toBeCloseTo(2.5, 1);
    const held = await spot(it, [0.5, 0.5]);
    expect(Math.hypot(held[0] - x, held[1] - y)).toBeLessThan(3);
    await fingers("touchStart", [x, y]);
    await fingers("touchMove", [x + 30, y + 20]);
    await fingers("touchMove", [x + 60, y + 40]);
    await fingers("touchEnd");
    const moved = await spot(it, [0.5, 0.5]);
    expect(Math.hypot(moved[0] - x - 60, moved[1] - y - 40)).toBeLessThan(3);
    await app.button("map-show-all").click();
  });

  await test.step("it is listed with its picture, put by keyboard, and there after a reload", async () => {
    await app.saved();
    await page.reload();
    await expect(sheet(it)).toBeVisible({ timeout: 60_000 });
    await expect(sheet(it).locator(".flat-mark")).toHaveCount(3);
    await map.asList();
    await expect(page.locator(".map-row-picture")).toHaveCount(3);
    await app.button("map-add-mark").click();
    await app.field("map-place").fill("60, 20");
    await app.button("map-add-now").click();
    await expect(page.locator(".map-row-picture")).toHaveCount(4);
    await axe();
    await shot("picture-list-en");
    await map.closeSheet();
    await map.asMap();
    // The crosshair: Enter puts a mark in the middle.
    await take(it, "asset", "education");
    await sheet(it).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(sheet(it).locator(".flat-mark")).toHaveCount(5);
    await app.undo();
    await expect(sheet(it).locator(".flat-mark")).toHaveCount(4);
  });

  await test.step("it becomes a need", async () => {
    await priorities.openNeeds();
    await priorities.makeNeed("water", "Clean water by the river");
  });

  await test.step("tables claim no coordinates", async () => {
    await data.open();
    const csv = (await download(it, "CSV")).replace(/^\uFEFF/, "").trim().split("\r\n");
    const columns = csv[0].split(",");
    const cell = (row, name) => row.split(",")[columns.indexOf(name)];
    expect(csv.length).toBe(5);
    for (const row of csv.slice(1)) {
      expect(cell(row, "longitude")).toBe("");
      expect(cell(row, "latitude")).toBe("");
      expect(cell(row, "on_picture")).toMatch(/Picture/);
    }
    expect(Number(cell(csv[1], "share_of_width"))).toBeCloseTo(0.3, 2);
    expect(Number(cell(csv[1], "share_of_height"))).toBeCloseTo(0.25, 2);
    const layer = JSON.parse(await download(it, "GeoJSON"));
    expect(layer.bbox).toBeUndefined();
    expect(layer.features.map((feature) => feature.geometry)).toEqual([null, null, null, null]);
    expect(layer.features[0].properties.share_of_width).toBeCloseTo(0.3, 2);
  });

  await test.step("answers about the ground say what they leave out", async () => {
    await app.area("map");
    await app.button("picture-back").click();
    await expect(sheet(it)).toHaveCount(0);
    await app.button("says-title").click();
    await expect(page.getByText(t("says-on-pictures", { count: 4 }))).toBeVisible();
    await axe();
    await app.button("says-title").click();
  });

  await test.step("the picture is placed, and its marks go to the ground by one act that can be taken back", async () => {
    await app.button("underlay-title").click();
    const panel = page.getByRole("complementary", { name: t("underlay-title") });
    // It cannot be removed from under its marks.
    await expect(panel.getByRole("button", { name: t("underlay-remove") })).toHaveAttribute("aria-disabled", "true");
    await panel.getByRole("button", { name: t("underlay-remove") }).click({ force: true });
    await expect(panel.getByText(t("picture-has-marks", { count: 4 }))).toBeVisible();
    await panel.getByRole("button", { name: t("underlay-place") }).click();
    const board = page.getByRole("application", { name: t("underlay-board") });
    const at = async (element, [x, y]) => {
      const box = await element.boundingBox();
      await page.mouse.click(box.x + x * box.width, box.y + y * box.height);
    };
    const spots = [[0.15, 0.35], [0.65, 0.35], [0.7, 0.65], [0.15, 0.65]];
    const places = [[0.25, 0.3], [0.5, 0.3], [0.52, 0.55], [0.25, 0.55]];
    for (const [n, share] of spots.entries()) {
      await at(board, share);
      await expect(panel.getByText(t("underlay-tap-map"))).toBeVisible();
      await at(map.canvas, places[n]);
      await expect(panel.getByRole("button", { name: t("underlay-drop-point", { number: n + 1 }) })).toBeVisible();
    }
    await expect(panel.getByRole("button", { name: t("picture-place-marks") })).toBeVisible();
    await axe();
    await shot("picture-place-marks-en");
    await panel.getByRole("button", { name: t("picture-place-marks") }).click();
    await expect(page.getByText(t("picture-marks-placed", { count: 4 }))).toBeVisible();
    await expect(panel.getByText(t("picture-has-marks", { count: 4 }))).toHaveCount(0);
    await app.undo();
    await expect(panel.getByText(t("picture-has-marks", { count: 4 }))).toBeVisible();
    await page.getByRole("button", { name: t.within("redo-of") }).click();
    await expect(panel.getByText(t("picture-has-marks", { count: 4 }))).toHaveCount(0);
    await panel.getByRole("button", { name: t("close") }).click();
    await shot("picture-marks-placed-en");
  });

  await test.step("now the tables have coordinates", async () => {
    await data.open();
    const layer = JSON.parse(await download(it, "GeoJSON"));
    expect(layer.features.map((feature) => feature.geometry.type)).toEqual(["Point", "LineString", "Polygon", "Point"]);
    for (const feature of layer.features) expect(feature.properties.on_picture).toBeNull();
    await app.saved();
  });
});

for (const code of ["ar", "ckb"]) {
  test(`the picture as the map in ${code}`, async ({ page, axe, shot }) => {
    const it = tablet(page, "en");
    await it.app.open();
    await it.app.speak(code);
    await it.home.make("خريطة", "النهر");
    await it.map.open();
    await addPicture(it);
    await it.app.button("picture-use").click();
    await take(it, "need", "water");
    await tap(it, [0.3, 0.25]);
    await serious(it).click();
    // Left stays left: a picture is not mirrored with the page.
    await it.map.asList();
    await it.page.locator(".map-row").filter({ has: page.locator(".map-row-picture") }).first().click();
    await page.locator("details.mark-more > summary").last().click();
    const typed = await it.app.field("map-place").inputValue();
    expect(Number(typed.split(",")[0])).toBeGreaterThan(28);
    expect(Number(typed.split(",")[0])).toBeLessThan(32);
    await axe();
    await it.app.button("mark-show-on-picture").click();
    await expect(sheet(it).locator(".flat-mark")).toHaveCount(1);
    await axe();
    await shot(`picture-map-${code}`);
  });
}
