// From a choice in "Find a service" to the answer on the screen, with two thousand services of the one sector that is asked for: the first
// answer, then what each further thing known of the person changes. At full speed and on a processor four times slower. Prints the median
// and the slowest, and fails when a median misses the bar.
//   make build && node benches/finder.mjs [rounds]     (DIST=folder for another build)
// Deliberately absent: how long finding itself takes; benches/wasm.mjs knows.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ON_PROCESSOR } from "../tests/e2e/support/chromium.mjs";
import { manyServices } from "../tests/e2e/support/many.mjs";
import { exampleAssessment, judge, openApp } from "./app.mjs";

const SERVICES = 2_000;
const BAR = 100;
const rounds = Number(process.argv[2] ?? 5);
const sorted = (list) => [...list].sort((a, b) => a - b);
const median = (list) => sorted(list)[list.length >> 1];

/** Each third is for men alone, each fourth asks for papers, each fifth is for the host community; all have a place and hours. */
const more = (at) => ({
  sector: "health",
  places: [{ type: "Point", coordinates: [43.1 + ((at % 50) + 0.5) / 1000, 36.3 + (Math.floor(at / 50) + 0.5) / 1000].map((it) => Number(it.toFixed(6))) }],
  eligibility: { statuses: at % 5 === 0 ? ["host"] : [], sexes: at % 3 === 0 ? ["male"] : [], ages: [], documents: at % 4 === 0 ? ["national-id"] : [], words: "Who lives here" },
  hours: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"].map((weekday) => ({ weekday, from: "08:00", until: "14:00", women_only: false })),
});

const { page, context, folder, url, close } = await openApp([ON_PROCESSOR]);

/** Opens the finder anew. */
async function finder(id) {
  await page.evaluate((hash) => (location.hash = hash), `#/${id}/services`);
  await page.locator(".long-list li").first().waitFor();
  await page.evaluate((hash) => (location.hash = hash), `#/${id}/find-service`);
  await page.locator(".finder-question select").first().waitFor();
}

/** Milliseconds from what `act` does (a function of the page) to the frame that shows what came of it. */
const drawn = (act) =>
  page.evaluate(async (text) => {
    const answer = document.querySelector(".finder-answer");
    const changed = new Promise((resolve) => new MutationObserver((_, watch) => (watch.disconnect(), resolve())).observe(answer, { subtree: true, childList: true, characterData: true }));
    const start = performance.now();
    (0, eval)(`(${text})`)();
    await changed;
    // The frame after the next one begins when the answer has been laid out and painted.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - start;
  }, String(act));

const need = () => {
  const select = [...document.querySelectorAll(".finder-question select")].find((it) => [...it.options].some((option) => option.value === "health"));
  select.value = "health";
  select.dispatchEvent(new Event("change", { bubbles: true }));
};
const ways = {
  sex: () => document.querySelector(".finder-question input[type=radio][value=female]").click(),
  status: () => document.querySelector(".finder-question input[type=radio][value=returnee]").click(),
  documents: () => document.querySelector(".finder-question input[type=checkbox]").click(),
};

let missed = 0;
try {
  const path = join(folder, "finder.catchment.json");
  await writeFile(path, manyServices(SERVICES, await exampleAssessment(), (at) => `Service ${String(at).padStart(5, "0")}`, more));
  await page.goto(url);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a file" }).click();
  await (await chooser).setFiles(path);
  await page.waitForURL(/#\/[0-9a-f-]{36}/, { timeout: 300_000 });
  const id = page.url().match(/#\/([0-9a-f-]{36})/)[1];
  const session = await context.newCDPSession(page);
  for (const rate of [1, 4]) {
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    const times = { need: [] };
    for (let round = 0; round < rounds; round += 1) {
      await finder(id);
      times.need.push(await drawn(need));
      for (const [name, act] of Object.entries(ways)) (times[name] ??= []).push(await drawn(act));
    }
    const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
    for (const [name, list] of Object.entries(times)) {
      // What is slower on a slower processor is told; the bar is for this one.
      const told = `slowest ${sorted(list).at(-1).toFixed(0)} ms, ${nodes} nodes`;
      if (rate === 1) missed += judge(`finder: ${name}`, median(list), BAR, "ms", told);
      else console.log(`     finder: ${name}, ${rate} times slower: ${median(list).toFixed(0)} ms, ${told}`);
    }
  }
} finally {
  await close();
}
process.exit(missed ? 1 : 0);
