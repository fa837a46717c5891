// The whole browser is killed in a burst of writes. Every edit that the screen called saved is there afterwards, and none is torn.
// Deliberately absent: loss of power, which a test cannot cause; strict durability is asserted in tests/storage/faults.rs.
// Over 20 s: the browser is killed and started again, several times.

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { chromiumOptions } from "../support/chromium.mjs";
import { expect, mounted, test } from "../support/fixtures.mjs";
import { expectSaved, rows, startAssessment, titleField } from "../support/storage.mjs";

const KILLS = 6;

/** Starts Chromium as a process group of its own on a profile; `kill` ends all of it at once. */
async function launch(profile) {
  const { args, executablePath = chromium.executablePath() } = chromiumOptions();
  await rm(join(profile, "DevToolsActivePort"), { force: true });
  const flags = [...args, "--headless=new", "--no-sandbox", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
  const child = spawn(executablePath, [...flags, "about:blank"], { detached: true, stdio: "ignore" });
  const gone = new Promise((done) => child.once("exit", done));
  const port = await expect
    .poll(async () => (await readFile(join(profile, "DevToolsActivePort"), "utf8").catch(() => "")).split("\n")[0], {
      timeout: 30_000,
    })
    .toMatch(/^\d+$/)
    .then(() => readFile(join(profile, "DevToolsActivePort"), "utf8"));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port.split("\n")[0]}`);
  const kill = async () => {
    process.kill(-child.pid, "SIGKILL");
    await gone;
    await browser.close().catch(() => {});
  };
  return { page: await browser.contexts()[0].newPage(), kill };
}

/** Edits as fast as the screen says "Saved", in the page itself. */
function burst(from) {
  const field = [...document.querySelectorAll("label")].find((label) => label.textContent === "Title").control;
  const state = () => document.querySelector(".saved").textContent;
  const turn = () => new Promise((done) => setTimeout(done));
  (async () => {
    for (let number = from; ; number += 1) {
      field.value = `Round ${number}`;
      field.dispatchEvent(new Event("change", { bubbles: true }));
      await turn();
      while (state() !== "Saved") await turn();
      window.acknowledge(number);
    }
  })();
}

test("a browser killed in a burst of writes loses no saved edit", async ({ baseURL }) => {
  test.setTimeout(300_000);
  const profile = await mkdtemp(join(tmpdir(), "catchment-kill-"));
  let acknowledged = 0;
  let address = baseURL;
  try {
    for (let round = 0; round <= KILLS; round += 1) {
      const { page, kill } = await launch(profile);
      try {
        await page.goto(address);
        await mounted(page);
        if (round === 0) {
          await startAssessment(page);
          await expectSaved(page);
          address = page.url();
        }
        await expect(titleField(page)).toHaveValue(/^Round \d+$/);
        const found = Number((await titleField(page).inputValue()).split(" ")[1]);
        expect(found, `after kill ${round}`).toBeGreaterThanOrEqual(acknowledged);
        // One transaction holds the record, its journal entry and the summary: all three agree.
        const { documents, edits, projects } = await rows(page);
        const last = Object.values(edits).at(-1);
        if (found > 0) expect(last).toContain(`"Round ${found}"`);
        expect(Object.values(documents)[0]).toContain(`"Round ${found}"`);
        expect(JSON.parse(Object.values(projects)[0])).toMatchObject({ title: `Round ${found}`, unexported: found });
        if (round === KILLS) continue;
        await page.exposeFunction("acknowledge", (number) => {
          acknowledged = number;
        });
        await page.evaluate(burst, found + 1);
        await sleep(600 + 230 * round);
      } finally {
        await kill();
      }
    }
    expect(acknowledged, "edits were made at all").toBeGreaterThan(KILLS);
    test.info().annotations.push({ type: "acknowledged", description: String(acknowledged) });
    console.log(`${KILLS} kills, ${acknowledged} edits acknowledged, none lost`);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
