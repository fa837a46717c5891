// Voice notes and photos: recorded, heard, handed over only by choice, listed as missing on the other tablet, and filled in there.
// Deliberately absent: a real microphone.
// Over 20 s: a voice note takes as long as it is spoken, and another tablet takes part.

import { readFileSync } from "node:fs";
import { openExample } from "./support/example.mjs";
import { expect, mounted, test } from "./support/fixtures.mjs";

test.describe.configure({ timeout: 180_000 });

/** A microphone that hums, so that nothing is asked of the machine. */
const hum = (page) =>
  page.addInitScript(() => {
    const devices = Object.create(MediaDevices.prototype);
    devices.getUserMedia = async () => {
      if (window.refuseMicrophone) throw new DOMException("no", "NotAllowedError");
      const audio = new AudioContext();
      const tone = audio.createOscillator();
      const out = audio.createMediaStreamDestination();
      tone.connect(out);
      tone.start();
      return out.stream;
    };
    Object.defineProperty(navigator, "mediaDevices", { get: () => devices });
  });

async function firstMark(page) {
  await page.getByRole("button", { name: "List", exact: true }).click();
  await page.getByRole("button", { name: /^(Need|Asset|Hazard|Idea|Service) · / }).first().click();
}

test("a voice note is recorded, heard, handed over by choice and filled in on another tablet", async ({ page, browser, axe, shot }) => {
  await hum(page);
  const id = await openExample(page, "map");
  await firstMark(page);
  const voices = page.getByRole("region", { name: "Voice notes" });
  await expect(voices.getByText(/Ask first/)).toBeVisible();

  await page.evaluate(() => (window.refuseMicrophone = true));
  await voices.getByRole("button", { name: "Record" }).click();
  await expect(voices.getByText(/The microphone was refused/)).toBeVisible();
  await page.evaluate(() => (window.refuseMicrophone = false));

  await voices.getByRole("button", { name: "Record" }).click();
  await expect(voices.getByText(/Recording: \P{L}?1\P{L}? of/u)).toBeVisible();
  await voices.scrollIntoViewIfNeeded();
  await shot("voice-recording-en");
  await axe();
  await voices.getByRole("button", { name: "Stop and keep" }).click();
  const play = voices.getByRole("button", { name: /^Play voice note/ });
  await expect(play).toBeVisible();
  await play.click();
  await expect(voices.getByRole("button", { name: /^Stop voice note/ })).toBeVisible();
  await expect(play).toBeVisible({ timeout: 15_000 });
  await shot("voice-note-en");
  await axe();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  // Handed over without, and with.
  await page.evaluate((hash) => (location.hash = hash), `#/${id}/data`);
  const handOver = page.getByRole("region", { name: "Hand over" });
  const taken = async () => {
    const download = page.waitForEvent("download");
    await handOver.getByRole("button", { name: "Download the file" }).click();
    const file = await download;
    return { name: file.suggestedFilename(), buffer: readFileSync(await file.path()) };
  };
  const without = await taken();
  expect(without.name).toMatch(/\.catchment\.json$/);
  await handOver.getByRole("checkbox", { name: /voice note/ }).check();
  await axe();
  await shot("data-with-voices-en");
  const whole = await taken();
  expect(whole.name).toMatch(/\.catchment\.zip$/);
  expect(whole.buffer.subarray(0, 2).toString()).toBe("PK");

  // Another tablet takes in the file without: it knows what is missing and where it belongs.
  const other = await browser.newContext({ baseURL: page.url().split("#")[0] });
  const tablet = await other.newPage();
  await tablet.goto("./");
  await mounted(tablet);
  const give = async (button, file) => {
    const chooser = tablet.waitForEvent("filechooser");
    await button.click();
    await (await chooser).setFiles({ name: file.name, mimeType: "application/octet-stream", buffer: file.buffer });
  };
  await give(tablet.getByRole("button", { name: "Open a file" }).first(), without);
  await tablet.waitForURL(/#\/[0-9a-f-]{36}\//);
  await tablet.evaluate((hash) => (location.hash = hash), `#/${id}/data`);
  const missing = tablet.getByRole("region", { name: /missing on this device/ });
  await expect(missing.getByRole("link", { name: /^Voice note · / })).toBeVisible();
  await missing.scrollIntoViewIfNeeded();
  await shot("data-missing-en", { on: tablet });
  await give(missing.getByRole("button", { name: "Fill in from a file" }), without);
  await expect(missing.getByText(/This is no Catchment file with photos/)).toBeVisible();
  await give(missing.getByRole("button", { name: "Fill in from a file" }), whole);
  await expect(missing).toHaveCount(0);
  await tablet.evaluate((hash) => (location.hash = hash), `#/${id}/map`);
  await firstMark(tablet);
  await expect(tablet.getByRole("region", { name: "Voice notes" }).getByRole("button", { name: /^Play voice note/ })).toBeVisible();
  await other.close();

  // And a tablet that opens the whole file has everything at once.
  const third = await browser.newContext({ baseURL: page.url().split("#")[0] });
  const fresh = await third.newPage();
  await fresh.goto("./");
  await mounted(fresh);
  const chooser = fresh.waitForEvent("filechooser");
  await fresh.getByRole("button", { name: "Open a file" }).first().click();
  await (await chooser).setFiles({ name: whole.name, mimeType: "application/zip", buffer: whole.buffer });
  await fresh.waitForURL(/#\/[0-9a-f-]{36}\//);
  await firstMark(fresh);
  await expect(fresh.getByRole("region", { name: "Voice notes" }).getByRole("button", { name: /^Play voice note/ })).toBeVisible();
  await third.close();
});
