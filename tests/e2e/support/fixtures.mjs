// What every journey uses instead of Playwright's own `test`: it fails when a request leaves the origin, and on any
// error in the console, any uncaught exception and any breach of the Content-Security-Policy.
// Deliberately absent: knowledge of screens. Page objects are beside the journeys.

import axeCore from "axe-core";
import { expect, test as base } from "@playwright/test";

/** Collects what must not happen in a browser context. */
class Watch {
  /** Every request, as `METHOD url`. */
  requests = [];
  offOrigin = [];
  errors = [];
  #origins = new Set();
  #expected = [];

  constructor(baseURL) {
    this.allow(baseURL);
  }

  /** Counts the origin of this address as our own, for journeys that start a server themselves. */
  allow(url) {
    this.#origins.add(new URL(url).origin);
  }

  /** An error whose text matches is part of this journey. */
  expectError(pattern) {
    this.#expected.push(pattern);
  }

  #error(text) {
    this.errors.push(text);
  }

  async attach(context) {
    context.on("request", (request) => {
      const url = request.url();
      this.requests.push(`${request.method()} ${url}`);
      if (/^(data|blob|about):/.test(url)) return;
      if (!this.#origins.has(new URL(url).origin)) this.offOrigin.push(url);
    });
    context.on("console", (message) => {
      if (message.type() === "error") this.#error(`console: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (event) => this.#error(`uncaught: ${event.error().stack ?? event.error()}`));
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        console.error(`CSP ${event.effectiveDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
      });
    });
  }

  check() {
    expect(this.offOrigin, "requests that left the origin").toEqual([]);
    const unexpected = this.errors.filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
    expect(unexpected, "errors on the page").toEqual([]);
  }
}

/** Pictures take time and prove nothing: people look at them, and ask for them with SHOTS=1. */
export const PICTURES = Boolean(process.env.SHOTS);
/** Where a picture or a paper is kept, or nothing when none is asked for. */
export const picture = (name) => (PICTURES ? `test-results/shots/${name}` : undefined);

const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Runs in the page and gives only what is wrong: carrying all that is right out of the page takes longer than looking. */
async function lookWithAxe(tags) {
  const quiet = { resultTypes: ["violations"] };
  const look = async (options) => (await globalThis.axe.run(document, { ...quiet, ...options })).violations;
  const bars = [...document.querySelectorAll(".form-bar")];
  const violations = await look({ runOnly: tags, rules: { "target-size": { enabled: bars.length === 0 } } });
  if (bars.length > 0) {
    bars.forEach((bar) => (bar.style.position = "static"));
    violations.push(...(await look({ runOnly: { type: "rule", values: ["target-size"] } })));
    bars.forEach((bar) => (bar.style.position = ""));
  }
  return violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((it) => it.target.join(" ")).join(", ")}`);
}

export const test = base.extend({
  /** What happened in this journey; checked when it ends, in every context that `newDevice` or the test opened. */
  watch: [
    async ({ baseURL, context }, use) => {
      const watch = new Watch(baseURL);
      await watch.attach(context);
      await use(watch);
      watch.check();
    },
    { auto: true },
  ],

  /** Opens a further tablet: an own profile with an own page, watched like the first. */
  newDevice: async ({ browser, contextOptions, watch }, use) => {
    const contexts = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...contextOptions, ...options });
      contexts.push(context);
      await watch.attach(context);
      return { context, page: await context.newPage() };
    });
    await Promise.all(contexts.map((context) => context.close()));
  },

  /** `await goOffline()` cuts the network, `await goOffline(false)` brings it back. */
  goOffline: async ({ context }, use) => {
    await use((off = true) => context.setOffline(off));
  },

  /** `await cutOff(host)` leaves the page, then takes server and network away: what a quiet page fetches ahead would break off. */
  cutOff: async ({ page, goOffline }, use) => {
    await use(async (host) => {
      await page.goto("about:blank");
      await host?.close();
      await goOffline();
    });
  },

  /** `await shot("map-en")` keeps a picture, when pictures are asked for. `on` is another page than the first. */
  shot: async ({ page }, use) => {
    await use(async (name, { on = page, ...options } = {}) => {
      if (PICTURES) await on.screenshot({ path: picture(`${name}.png`), ...options });
    });
  },

  /** `await axe()` fails on any breach of WCAG 2.2 A and AA that axe can see. */
  axe: async ({ page }, use) => {
    await use(async () => {
      // A button that has just been enabled is still on the way to its colour, or about to set out.
      await page.evaluate(async () => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const moving = () =>
          document.getAnimations().some((it) => it.playState === "running" && it.effect?.getComputedTiming().endTime !== Infinity);
        const patience = performance.now() + 3000;
        for (let calm = 0; calm < 4 && performance.now() < patience; calm = moving() ? 0 : calm + 1) await frame();
      });
      // A sticky bar covers the content scrolled beneath it. A half-covered box is no small target, for it scrolls on:
      // sizes alone are looked at with the bar where the form ends, everything else as it stands.
      if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeCore.source);
      const named = await page.evaluate(lookWithAxe, AXE_TAGS);
      expect(named, "axe").toEqual([]);
    });
  },
});

/** Waits until the app has mounted, that is, until the static start screen is gone. */
export async function mounted(page) {
  await expect(page.locator("#app > *").first()).toBeAttached({ timeout: 30_000 });
  await expect(page.locator("#boot")).toHaveCount(0);
}

/** Waits until every file is on the device. */
export async function keptOffline(page) {
  await expect(page.locator("html")).toHaveAttribute("data-offline", "ready", { timeout: 30_000 });
}

export { expect };
