// How the journeys run: the release build (or the one in DIST), served as any static host would, in Chromium, as many at a time as there
// are cores and at most two. Deliberately absent: retries. A journey that fails sometimes is a defect.

import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { ON_PROCESSOR, chromiumOptions } from "./tests/e2e/support/chromium.mjs";

// Each copy of the project has its own port, so that two of them can test at the same time.
const port = 20000 + (createHash("sha256").update(import.meta.dirname).digest().readUInt16BE() % 20000);
const url = `http://localhost:${port}/`;

/** What measures time, or needs all of the machine. `make e2e` runs it after the others, one by one. */
const ALONE = "alone/*.spec.mjs";
/** Each project has a folder of its own for what failed: a run empties those of its own projects. */
const project = (name, more) => ({ name, outputDir: `test-results/${name}`, ...more });

export default defineConfig({
  testDir: "tests/e2e",
  retries: 0,
  workers: Math.min(2, availableParallelism()),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: url,
    browserName: "chromium",
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    hasTouch: true,
    // A service worker takes the whole build onto each new device. Journeys that are about it allow it.
    serviceWorkers: "block",
    // A trace is a film of every journey, thrown away when it passes: a seventh of the time. TRACE=1 makes it, for the one that fails.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: chromiumOptions([ON_PROCESSOR]),
  },
  projects: [
    project("example", { testMatch: "support/example.setup.mjs" }),
    project("journeys", { testMatch: "**/*.spec.mjs", testIgnore: ALONE, dependencies: ["example"] }),
    project("alone", { testMatch: ALONE, workers: 1, dependencies: ["example"] }),
  ],
  webServer: { command: `node scripts/serve.mjs --port ${port}`, url, reuseExistingServer: false },
});
