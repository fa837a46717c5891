// How the journeys run: the release build (or the one in DIST), served as any static host would, in one Chromium, one after the other.
// Deliberately absent: retries. A journey that fails sometimes is a defect.

import { createHash } from "node:crypto";
import { defineConfig } from "@playwright/test";
import { ON_PROCESSOR, chromiumOptions } from "./tests/e2e/support/chromium.mjs";

// Each copy of the project has its own port, so that two of them can test at the same time.
const port = 20000 + (createHash("sha256").update(import.meta.dirname).digest().readUInt16BE() % 20000);
const url = `http://localhost:${port}/`;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.mjs",
  outputDir: "test-results",
  retries: 0,
  workers: 1,
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
    // A trace is a film of every journey, thrown away when it passes: a seventh of the time. TRACE=1 makes it, for the one that fails.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: chromiumOptions([ON_PROCESSOR]),
  },
  webServer: { command: `node scripts/serve.mjs --port ${port} --root ${process.env.DIST ?? "dist"}`, url, reuseExistingServer: false },
});
