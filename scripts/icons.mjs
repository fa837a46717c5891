// Makes the PNG icons from public/icons/icon.svg. Run after changing it: node scripts/icons.mjs
// Deliberately absent: drawing. The SVG is the drawing.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { chromiumOptions } from "../tests/e2e/support/chromium.mjs";

const folder = fileURLToPath(new URL("../public/icons/", import.meta.url));
const svg = await readFile(folder + "icon.svg", "utf8");

// Android cuts its own shape out of a maskable icon: the ground fills it, the mark keeps to the middle. iOS likewise.
const square = svg.replace(' rx="112"', "");
const maskable = square.replace('<g id="mark">', '<g id="mark" transform="translate(256 256) scale(0.78) translate(-256 -256)">');

const icons = [
  ["icon-192.png", 192, svg],
  ["icon-512.png", 512, svg],
  ["icon-180.png", 180, square],
  ["maskable-192.png", 192, maskable],
  ["maskable-512.png", 512, maskable],
];

const browser = await chromium.launch(chromiumOptions());
const page = await browser.newPage();
for (const [name, size, source] of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`);
  await page.screenshot({ path: folder + name, omitBackground: true });
  console.log(name);
}
await browser.close();
