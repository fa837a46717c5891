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

/** The database of this device, opened once more, as a handle of the page. The caller closes it. */
const database = (page) =>
  page.evaluateHandle(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open("catchment");
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => done(opening.result);
      }),
  );

/** Every row of the database, by store and key, as it lies on the disk. */
export async function rows(page) {
  return page.evaluate(
    (database) =>
      new Promise((done) => {
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
      }),
    await database(page),
  );
}

/** Lays further assessments on the disk, like the one that is there but for their ids and what `changes` says of each. */
export async function putLikeIt(page, changes) {
  await page.evaluate(
    ([database, changes]) =>
      new Promise((done, fail) => {
        const transaction = database.transaction("projects", "readwrite");
        const store = transaction.objectStore("projects");
        store.getAll().onsuccess = ({ target }) => {
          const summary = JSON.parse(target.result[0]);
          changes.forEach((change, at) => {
            const id = summary.id.slice(0, -2) + String(at + 10);
            store.put(JSON.stringify({ ...summary, ...change, id }), id);
          });
        };
        transaction.onerror = () => fail(transaction.error);
        transaction.oncomplete = () => {
          database.close();
          done();
        };
      }),
    [await database(page), changes],
  );
}
