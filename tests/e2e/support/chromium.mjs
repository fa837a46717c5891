// Which Chromium the tests, the screenshots and the icons use.
// Deliberately absent: installing it. scripts/setup.mjs does.

import { existsSync } from "node:fs";

const SYSTEM = "/usr/bin/chromium";

const CHROMIUM_FLAGS = [
  "--no-sandbox", // Containers of CI have no user namespace for it.
  "--use-angle=swiftshader", // The map needs WebGL; machines that test have no graphics card.
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Puts the page together on the processor: without a graphics card that takes two thirds of the time. Only the map needs WebGL. */
export const ON_PROCESSOR = "--disable-gpu-compositing";

/** Launch options of Playwright with `more` switches: the system's Chromium when there is one, else Playwright's own. */
export function chromiumOptions(more = []) {
  return { args: [...CHROMIUM_FLAGS, ...more], ...(existsSync(SYSTEM) ? { executablePath: SYSTEM } : {}) };
}
