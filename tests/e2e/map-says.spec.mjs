// What the map says, on the example: the answers in words beside the map, in the list view, and on the flat map.
// Deliberately absent: the numbers, which native tests hold.

import { openExample } from "./support/example.mjs";
import { expect, mounted, test } from "./support/fixtures.mjs";

test.describe.configure({ timeout: 240_000 });

/** Opens the map of the example. */
async function openMap(page) {
  await openExample(page, "map");
  await expect(page.getByText("Opening the map…")).toHaveCount(0, { timeout: 60_000 });
}

const panel = (page) => page.getByRole("complementary", { name: "What the map says" });

/** Asks and waits for the answer. */
async function ask(page, question) {
  await panel(page).getByLabel("Question").selectOption({ label: question });
  await expect(panel(page).getByText("Working it out…")).toHaveCount(0, { timeout: 30_000 });
}

async function openPanel(page) {
  await page.getByRole("button", { name: "What the map says" }).click();
  await expect(panel(page).getByRole("status").filter({ hasText: /groups agree|same place|area yet/ })).toBeVisible({ timeout: 30_000 });
}

test("the agreement of groups is read out in the list view, and small groups are hidden for the public", async ({ page, axe }) => {
  await openMap(page);
  await page.getByRole("button", { name: "List", exact: true }).click();
  await openPanel(page);
  const legend = panel(page).getByRole("list", { name: "Legend" });
  await expect(legend.getByRole("listitem").filter({ hasText: /groups? drew here/ }).first()).toContainText("km²");
  await expect(panel(page).getByText(/^Counted: .*areas.* of .*groups/)).toBeVisible();
  await axe();
  await panel(page).getByRole("combobox", { name: "Groups of" }).selectOption({ label: "Women and girls" });
  await expect(panel(page).getByText(/^Counted: /)).toBeVisible();
  await panel(page).getByRole("checkbox", { name: /For the public/ }).check();
  await expect(panel(page).getByText(/^Counted: /)).toBeVisible();
  await panel(page).getByRole("checkbox", { name: /For the public/ }).uncheck();
  await ask(page, "One group against another");
  await expect(panel(page).getByText("Both", { exact: true })).toBeVisible();
});

test("coverage lists the gaps of a sector, and a candidate becomes a need by one tap", async ({ page, axe }) => {
  await openMap(page);
  await openPanel(page);
  await ask(page, "Who is left without a service");
  await expect(panel(page).getByText(/In a straight line/)).toBeVisible();
  await panel(page).getByRole("radio", { name: "500 m" }).check({ force: true });
  const gaps = panel(page).getByRole("list", { name: "Needs that no service reaches" });
  await expect(gaps.getByRole("button").first()).toContainText(/Nearest service|There is no service/);
  await expect(panel(page).getByText(/Not covered: .* km²/).first()).toBeVisible();
  await axe();
  await gaps.getByRole("button").first().click();

  await ask(page, "Marks that may be one need");
  await panel(page).getByRole("radio", { name: "500 m" }).check({ force: true });
  const make = panel(page).getByRole("button", { name: "Make a need" });
  await expect(make.first()).toBeVisible({ timeout: 30_000 });
  const before = await make.count();
  await make.first().click();
  await expect(make).toHaveCount(before - 1);

  await ask(page, "Check of the catchment areas");
  await expect(panel(page).getByRole("heading", { name: /Needs outside every catchment area/ })).toBeVisible();
  await ask(page, "Where marks are dense");
  await expect(panel(page).getByText("The most marks close together")).toBeVisible();
  await axe();
});

test("without WebGL the answer lies on the flat map", async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return /webgl/.test(kind) ? null : original.call(this, kind, ...rest);
    };
  });
  await openMap(page);
  await expect(page.locator(".flat-map")).toBeVisible();
  await openPanel(page);
  await expect(page.locator(".flat-finding").first()).toBeAttached();
});
