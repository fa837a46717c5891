// The example on a device without opening it by hand: example.setup.mjs opens it once in each language and keeps what that left in the
// browser; journeys lay it onto their own device. Deliberately absent: texts in the example's languages.

import { readFileSync } from "node:fs";
import { expect, mounted } from "./fixtures.mjs";

/** Languages of the example, with a locale in which the app speaks them. */
export const LANGUAGES = { en: "en-GB", ar: "ar-IQ", ckb: "ckb-IQ" };

/** Where the device is kept on which the example was opened in a language. */
export const keptDevice = (code) => `test-results/devices/${code}.json`;

const exampleId = (code) => JSON.parse(readFileSync(`public/example/${code}.catchment.json`, "utf8")).id;

/** Lays the example onto the device of this page, in place of everything, and opens the app at a place of it. Returns its id. */
export async function openExample(page, place, code = "en") {
  await page.context().setStorageState(keptDevice(code));
  const id = exampleId(code);
  await page.goto(`./#/${id}/${place}`);
  await mounted(page);
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  return id;
}
