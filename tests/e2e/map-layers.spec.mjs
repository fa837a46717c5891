// Reference layers: a file is looked at, put right and taken in; it is there after a reload, in the list and on the flat map.
// Deliberately absent: every format and every fix, which native tests hold.
// Over 20 s: the moving map is drawn by software, and the page is loaded again.

import { openExample } from "./support/example.mjs";
import { expect, mounted, test } from "./support/fixtures.mjs";

test.describe.configure({ timeout: 240_000 });

/** Opens the map of the example. */
async function openMap(page) {
  await openExample(page, "map");
  await expect(page.getByText("Opening the map…")).toHaveCount(0, { timeout: 60_000 });
}

const panel = (page) => page.getByRole("complementary", { name: "Reference layers" });
const openPanel = (page) => page.getByRole("button", { name: "Reference layers" }).click();

async function pick(page, name, text) {
  const chooser = page.waitForEvent("filechooser");
  await panel(page).getByRole("button", { name: "Add a layer from a file" }).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
}

const [X, Y] = [43.065, 36.372];

/** Latitude first, one ring open, one place without a name. */
const KML = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Placemark><name>Old well</name><Point><coordinates>${Y},${X}</coordinates></Point></Placemark>
<Placemark><name>بئر الحي</name><Point><coordinates>${Y + 0.004},${X + 0.006}</coordinates></Point></Placemark>
<Placemark><Point><coordinates>${Y - 0.004},${X + 0.003}</coordinates></Point></Placemark>
<Placemark><name>Market</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${Y},${X} ${Y},${X + 0.01} ${Y + 0.01},${X + 0.01} ${Y + 0.01},${X}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
</Document></kml>`;

const mercator = (x, y) => [(x * 20037508.342789244) / 180, (Math.log(Math.tan(((90 + y) * Math.PI) / 360)) / Math.PI) * 20037508.342789244];
const PROJECTED = JSON.stringify({
  type: "FeatureCollection",
  features: [[X - 0.01, Y], [X, Y + 0.005], [X + 0.01, Y]].map((place, at) => ({
    type: "Feature", properties: { name: `Road post ${at + 1}` }, geometry: { type: "Point", coordinates: mercator(...place) },
  })),
});

const CSV = `place;latitude;longitude;population\nAl-Noor;${Y};${X - 0.02};1200\nBaghdad Street;${Y - 0.01};${X};800\nNowhere;;;40\n`;

test("a file with swapped coordinates is put right one by one, taken in, and survives a reload", async ({ page, axe, shot }) => {
  await openMap(page);
  await openPanel(page);
  await axe();
  await pick(page, "notes.txt", "nothing of use");
  await expect(panel(page).getByRole("alert")).toContainText("no columns with latitude and longitude");

  await pick(page, "wells.kml", KML);
  const troubles = panel(page).getByRole("list", { name: "To be looked at" });
  await expect(troubles).toContainText("Latitude and longitude seem to have changed places");
  await expect(troubles).toContainText(/does not end where it began\. Rows: .4/);
  await shot("layers-preview", { fullPage: true });
  await axe();
  await troubles.getByRole("button", { name: "Swap latitude and longitude" }).click();
  await expect(troubles).not.toContainText("changed places");
  await troubles.getByRole("button", { name: "Close the areas" }).click();
  await troubles.getByRole("button", { name: "Name them by their row number" }).click();
  await expect(panel(page).getByText("Nothing in this file needs to be put right.")).toBeVisible();
  await expect(panel(page).getByText(/^.?4.? features will be taken in/)).toBeVisible();
  await panel(page).getByRole("textbox", { name: "Name of the layer" }).fill("Wells and market");
  await panel(page).getByRole("textbox", { name: "Who made the data" }).fill("Water directorate 2025");
  await panel(page).getByRole("button", { name: "Take it in" }).click();
  await expect(panel(page).getByRole("checkbox", { name: /Wells and market/ })).toBeChecked();
  await expect(page.getByText("Water directorate 2025").first()).toBeAttached();
  await panel(page).getByText("Features by name").click();
  await expect(panel(page).getByRole("list", { name: "Features by name" }).getByRole("button")).toHaveCount(4);
  await axe();

  await pick(page, "roads.geojson", PROJECTED);
  await expect(panel(page).getByText("Nothing of it can be taken in")).toBeVisible();
  await panel(page).getByRole("button", { name: "Turn metres into degrees" }).click();
  await expect(panel(page).getByText(/^.?3.? features will be taken in/)).toBeVisible();
  await panel(page).getByRole("button", { name: "Take it in" }).click();

  await pick(page, "places.csv", CSV);
  await expect(panel(page).getByText(/Left out: Rows: .?4/)).toBeVisible();
  await panel(page).getByRole("button", { name: "Take it in" }).click();
  const rows = panel(page).getByRole("list", { name: "Layers, the topmost first" }).getByRole("checkbox");
  await expect(rows).toHaveCount(3);
  await panel(page).getByRole("button", { name: /^Move .?Wells and market.? up/ }).click();
  await panel(page).getByText("Looks and name").first().click();
  await panel(page).getByRole("button", { name: /^Colour .?4/ }).first().click();
  await shot("layers-map");
  await axe();

  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await mounted(page);
  await expect(page.getByText("Opening the map…")).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByText("Water directorate 2025").first()).toBeAttached();
  await openPanel(page);
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toHaveAccessibleName(/Wells and market.*4.? features/);
  await panel(page).getByRole("button", { name: /^Remove .?Wells and market/ }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole("button", { name: /^Undo/ }).first().click();
  await expect(rows).toHaveCount(3);
});

test("without WebGL a layer lies on the flat map", async ({ page, shot }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return /webgl/.test(kind) ? null : original.call(this, kind, ...rest);
    };
  });
  await openMap(page);
  await openPanel(page);
  await pick(page, "places.csv", CSV);
  await panel(page).getByRole("button", { name: "Take it in" }).click();
  await expect(page.locator(".flat-reference-points")).toHaveAttribute("d", /M/);
  await expect(page.locator(".flat-reference-name").first()).toBeAttached();
  await shot("layers-flat");
});

for (const flat of [false, true]) {
  test(`two groups are compared by a divider that the keyboard moves${flat ? ", without WebGL" : ""}`, async ({ page, axe, shot }) => {
    if (flat) {
      await page.addInitScript(() => {
        const original = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
          return /webgl/.test(kind) ? null : original.call(this, kind, ...rest);
        };
      });
    }
    await openMap(page);
    await page.getByRole("button", { name: "What the map says" }).click();
    const says = page.getByRole("complementary", { name: "What the map says" });
    await says.getByLabel("Question").selectOption({ label: "One group against another" });
    await says.getByRole("button", { name: "Compare on the map" }).click();
    const divider = page.getByRole("slider", { name: /^Divider between/ });
    await expect(divider).toHaveAttribute("aria-valuenow", "50");
    await expect(page.locator(".swipe-sheet .flat-mark").first()).toBeAttached();
    await divider.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(divider).toHaveAttribute("aria-valuenow", "60");
    await page.keyboard.press("Home");
    await expect(page.locator("#swipe-first rect")).toHaveAttribute("width", "0.0");
    await page.keyboard.press("End");
    await expect(page.locator("#swipe-second rect")).toHaveAttribute("width", "0.0");
    const box = await divider.boundingBox();
    const stage = await page.locator(".swipe").boundingBox();
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(stage.x + stage.width * 0.4, box.y + 20, { steps: 3 });
    await page.mouse.up();
    await expect(divider).toHaveAttribute("aria-valuenow", "40");
    await expect(page.getByText(/^Marks: /).first()).toBeVisible();
    await axe();
    await shot(`swipe${flat ? "-flat" : ""}`);
    await page.getByRole("button", { name: "End the comparison" }).click();
    await expect(divider).toHaveCount(0);
  });
}
