// What the reliability journeys share: an assessment to write into, edits that count, and a look at what is on the disk.
// Deliberately absent: faults. Each journey makes its own.

import { expect } from "@playwright/test";
import { mounted } from "./fixtures.mjs";

/** Starts an assessment from home; ends on its details. */
export async function startAssessment(page, title = "Round 0") {
  await page.getByRole("button", { name: "New assessment" }).first().click();
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page).toHaveURL(/\/details$/);
  await expect(titleField(page)).toHaveValue(title);
}

export const titleField = (page) => page.getByLabel("Title");

/** One edit: a new title. */
export async function rename(page, title) {
  await titleField(page).fill(title);
  await titleField(page).blur();
}

/** The same in one go, so that nothing from another window can come between typing and leaving the field. */
export async function renameAtOnce(page, title) {
  await titleField(page).evaluate((field, value) => {
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, title);
}

export const saved = (page) => page.locator(".saved");

/** The edit before is on the disk, says the app. */
export async function expectSaved(page) {
  await expect(saved(page)).toHaveText("Saved");
}

/** Reloads and waits for the details. */
export async function reload(page) {
  await page.reload();
  await mounted(page);
  await expect(titleField(page)).toBeVisible();
}

/** Every row of the database, by store and key, as it lies on the disk. */
export async function rows(page) {
  return page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open("catchment");
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const stores = ["projects", "documents", "edits", "meta"];
          const transaction = database.transaction(stores);
          const all = {};
          for (const store of stores) {
            all[store] = {};
            transaction.objectStore(store).openCursor().onsuccess = ({ target: { result: cursor } }) => {
              if (!cursor) return;
              all[store][cursor.key] = cursor.value;
              cursor.continue();
            };
          }
          transaction.oncomplete = () => {
            database.close();
            done(all);
          };
        };
      }),
  );
}
