// Brings the map engine into public/vendor/map/: MapLibre as it is published (its worker is found beside it through
// import.meta.url, so the names stay unhashed), the drawing tools as one bundle, and PMTiles with what keeps imported basemaps.
// Called by Trunk's pre_build hook. Deliberately absent: choosing versions.
import { build } from "esbuild";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";

const root = new URL("../../", import.meta.url);
const modules = new URL("node_modules/", root);
const target = new URL("public/vendor/map/", root);

const COPIED = [
  "maplibre-gl/dist/maplibre-gl.mjs",
  "maplibre-gl/dist/maplibre-gl-worker.mjs",
  "maplibre-gl/dist/maplibre-gl.css",
];

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

// Development source maps are not shipped, so the line that points to them would only make the browser ask in vain.
const withoutSourceMap = (text) => text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
for (const path of COPIED) {
  const text = await readFile(new URL(path, modules), "utf8");
  await writeFile(new URL(path.split("/").at(-1), target), withoutSourceMap(text));
}
for (const name of ["drawing.mjs", "frames.mjs", "basemaps.mjs", "basemap-writer.mjs"]) {
  await build({
    entryPoints: [new URL(name, import.meta.url).pathname],
    outfile: new URL(name, target).pathname,
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
  });
}
await copyFile(new URL("maplibre-gl/LICENSE.txt", modules), new URL("LICENSE-maplibre-gl.txt", target));
await writeFile(
  new URL("LICENSE-terra-draw.txt", target),
  `terra-draw and terra-draw-maplibre-gl-adapter\nThe MIT License\nCopyright (c) James Milner and contributors\n\n${MIT}`,
);
await writeFile(
  new URL("LICENSE-pmtiles.txt", target),
  `${await readFile(new URL("BSD-3-Clause.txt", import.meta.url), "utf8")}\nfflate, inside it:\n\n${await readFile(new URL("fflate/LICENSE", modules), "utf8")}`,
);
