// When storing fails: nothing acknowledged is lost, the screen reports the failure, and work goes on.
// Deliberately absent: killing the browser (alone/kill.spec.mjs).

import { readFile } from "node:fs/promises";
import { openExample } from "./support/example.mjs";
import { expect, mounted, test } from "./support/fixtures.mjs";
import { expectSaved, reload, rename, renameAtOnce, rows, saved, startAssessment, titleField } from "./support/storage.mjs";

test("a reload keeps every edit and the way back", async ({ page }) => {
  await page.goto("./");
  await mounted(page);
  await startAssessment(page);
  for (const title of ["Round 1", "Round 2", "Round 3"]) await rename(page, title);
  await expectSaved(page);
  await reload(page);
  await expect(titleField(page)).toHaveValue("Round 3");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(titleField(page)).toHaveValue("Round 2");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(titleField(page)).toHaveValue("Round 1");
  await expectSaved(page);
  await reload(page);
  await page.getByRole("button", { name: /^Redo/ }).click();
  await expect(titleField(page)).toHaveValue("Round 2");
});

test("text is kept while it is typed, when its screen goes, and is one step of undo", async ({ page }) => {
  await page.goto("./");
  await mounted(page);
  await startAssessment(page);
  await rename(page, "Round 1");
  await titleField(page).press("End");
  await titleField(page).pressSequentially(" in the");
  await expect(page.getByText("typing…")).toBeVisible();
  await expectSaved(page);
  await titleField(page).pressSequentially(" hall");
  await expectSaved(page);
  // The field was never left.
  await reload(page);
  await expect(titleField(page)).toHaveValue("Round 1 in the hall");
  // Typed and gone at once, by an address and by the way back.
  const address = page.url();
  await titleField(page).fill("By address");
  await page.evaluate(() => (location.hash = "#/"));
  await page.evaluate((hash) => (location.hash = hash), new URL(address).hash);
  await expect(titleField(page)).toHaveValue("By address");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(titleField(page)).toHaveValue("Round 1 in the hall");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(titleField(page)).toHaveValue("Round 1");
});

test("a program that stops says what is saved, gives the records out, and starts again", async ({ page, watch, axe, shot }) => {
  watch.expectError(/unreachable executed/);
  await page.goto("./");
  await mounted(page);
  await startAssessment(page);
  await rename(page, "Kept");
  await expectSaved(page);
  await page.evaluate(() => setTimeout(() => { throw new WebAssembly.RuntimeError("unreachable executed"); }));
  for (const words of ["Catchment has stopped.", "توقّف Catchment عن العمل.", "Catchment لە کار وەستا."]) {
    await expect(page.getByText(words)).toBeVisible();
  }
  await expect(page.getByRole("listitem").filter({ hasText: "Kept" })).toBeVisible();
  await shot("program-stopped");
  await axe();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: /Save a copy of the records/ }).click();
  const copy = JSON.parse(await readFile(await (await downloading).path(), "utf8"));
  expect(copy.stores.documents.map(([, text]) => text).join()).toContain("Kept");
  await expect(page.getByText(/The copy has been handed to the browser/)).toBeVisible();
  await page.getByRole("link", { name: /Start again/ }).click();
  await mounted(page);
  await page.getByRole("link", { name: "Kept" }).click();
  await expect(titleField(page)).toHaveValue("Kept");
});

// Chromium's override of the quota (Storage.overrideQuotaForOrigin) is not felt by every write once a service worker runs, so the
// store itself refuses here, with the browser's own error.
test("a full device: not saved, said in red, and saved again when there is room", async ({ page, axe }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if (window.deviceIsFull) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      return put.apply(this, args);
    };
  });
  await page.goto("./");
  await mounted(page);
  await startAssessment(page);
  await rename(page, "Before");
  await expectSaved(page);

  await page.evaluate(() => {
    window.deviceIsFull = true;
  });
  await renameAtOnce(page, "Meanwhile");
  await rename(page, "After");
  await expect(saved(page)).toHaveText("Not saved: export now");
  await expect(page.getByRole("alert").filter({ hasText: "this device is full" })).toBeVisible();
  await axe();
  // Nothing of it is half on the disk, and the last good state is.
  const full = await rows(page);
  expect(Object.values(full.edits).length).toBe(1);
  expect(Object.values(full.documents).join()).toContain("Before");
  // Everything is still there for the export, and the message leads to it.
  await expect(titleField(page)).toHaveValue("After");
  await expect(page.getByRole("link", { name: "Export now", exact: true })).toHaveAttribute("href", /\/data$/);
  // Closing the window now asks first.
  const question = page.waitForEvent("dialog");
  const closing = page.evaluate(() => location.reload()).catch(() => {});
  const dialog = await question;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await closing;

  await page.evaluate(() => {
    window.deviceIsFull = false;
  });
  await page.getByRole("button", { name: "Try again" }).click();
  await expectSaved(page);
  await reload(page);
  await expect(titleField(page)).toHaveValue("After");
  expect(Object.values((await rows(page)).edits).length).toBe(3);
});

const FAULTS = {
  "refuses to open": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "InvalidStateError");
    };
  },
  "never answers": () => {
    IDBFactory.prototype.open = () => new EventTarget();
  },
  "fails later": () => {
    IDBFactory.prototype.open = function () {
      const request = IDBFactory.prototype.deleteDatabase.call(this, "nothing");
      Object.defineProperty(request, "error", { value: new DOMException("no", "UnknownError") });
      request.addEventListener("success", (event) => {
        event.stopImmediatePropagation();
        request.dispatchEvent(new Event("error"));
      });
      return request;
    };
  },
};

for (const [how, fault] of Object.entries(FAULTS)) {
  test(`a browser whose store ${how} still works, in memory, and says so`, async ({ page }) => {
    await page.addInitScript(fault);
    await page.goto("./");
    await mounted(page);
    await expect(page.getByRole("alert").filter({ hasText: "keeps nothing here" })).toBeVisible({ timeout: 8_000 });
    await startAssessment(page);
    await rename(page, "In memory");
    await expect(saved(page)).toHaveText("Not saved: export now");
    await page.getByRole("link", { name: "All assessments" }).click();
    await page.getByRole("link", { name: "In memory" }).click();
    await expect(titleField(page)).toHaveValue("In memory");
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect(titleField(page)).toHaveValue("Round 0");
  });
}

test("two windows on one assessment end with the same, and nothing is lost", async ({ page, context }) => {
  await page.goto("./");
  await mounted(page);
  await startAssessment(page);
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await mounted(other);
  await expect(titleField(other)).toHaveValue("Round 0");
  for (let round = 1; round <= 25; round += 1) {
    await Promise.all([renameAtOnce(page, `Here ${round}`), renameAtOnce(other, `There ${round}`)]);
    if (round % 3 === 0) {
      await other.getByLabel("District", { exact: true }).fill(`District ${round}`);
      await other.getByLabel("District", { exact: true }).blur();
    }
  }
  await expectSaved(page);
  await expectSaved(other);
  await expect.poll(async () => (await titleField(page).inputValue()) === (await titleField(other).inputValue())).toBe(true);
  await expect(titleField(page)).toHaveValue(/^(Here|There) 25$/);
  // Every edit of both windows is in the journal, in one order.
  const journal = Object.values((await rows(page)).edits).join();
  for (let round = 1; round <= 25; round += 1) {
    expect(journal).toContain(`"Here ${round}"`);
    expect(journal).toContain(`"There ${round}"`);
  }
  const shown = await titleField(page).inputValue();
  await reload(page);
  await reload(other);
  await expect(titleField(page)).toHaveValue(shown);
  await expect(titleField(other)).toHaveValue(shown);
});

test("a store deleted under the app is written again, whole", async ({ page }) => {
  await openExample(page, "details");
  await expect(titleField(page)).not.toHaveValue("");
  await rename(page, "Before");
  await expectSaved(page);
  const before = Object.keys((await rows(page)).documents);
  await page.evaluate(
    () => new Promise((done) => {
      indexedDB.deleteDatabase("catchment").onsuccess = done;
    }),
  );
  await rename(page, "After");
  await expectSaved(page);
  expect(Object.keys((await rows(page)).documents)).toEqual(before);
  await reload(page);
  await expect(titleField(page)).toHaveValue("After");
});

test("a record that cannot be read is kept, said, and can be saved as it is", async ({ page }) => {
  await openExample(page, "details");
  const key = await page.evaluate(
    () => new Promise((done) => {
      const opening = indexedDB.open("catchment");
      opening.onsuccess = () => {
        const transaction = opening.result.transaction("documents", "readwrite");
        const store = transaction.objectStore("documents");
        let spoiled;
        store.openCursor().onsuccess = ({ target: { result: cursor } }) => {
          if (!cursor.value.includes('"mark"')) return cursor.continue();
          spoiled = cursor.key;
          store.put("{spoiled", spoiled);
        };
        transaction.oncomplete = () => {
          opening.result.close();
          done(spoiled);
        };
      };
    }),
  );
  await reload(page);
  const notice = page.getByRole("alert").filter({ hasText: "1 record could not be read" });
  await expect(notice).toBeVisible();
  const download = page.waitForEvent("download");
  await notice.getByRole("button", { name: "Save them as a file" }).click();
  const file = JSON.parse(await readFile(await (await download).path(), "utf8"));
  expect(file).toEqual({ [key]: "{spoiled" });
  await rename(page, "Goes on");
  await expectSaved(page);
  expect((await rows(page)).documents[key]).toBe("{spoiled");
});

test("deleting asks first, says what would be lost, and leaves nothing", async ({ page, axe }) => {
  await page.goto("./");
  await mounted(page);
  await startAssessment(page, "Doomed");
  await expectSaved(page);
  await page.getByRole("link", { name: "All assessments" }).click();
  await axe();
  await page.getByRole("button", { name: /^Delete .*Doomed/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("cannot be undone");
  await expect(dialog).toContainText("Not everything has been exported");
  await axe();
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("link", { name: "Doomed" })).toBeVisible();
  await page.getByRole("button", { name: /^Delete .*Doomed/ }).click();
  await dialog.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByRole("heading", { name: "From a blank map to a signed plan" })).toBeVisible();
  const { projects, documents, edits } = await rows(page);
  expect({ projects, documents, edits }).toEqual({ projects: {}, documents: {}, edits: {} });
  await axe();
});
