// Brings the map engine into public/vendor/map/: MapLibre as it is published (its worker is found beside it through
// import.meta.url, so the names stay unhashed), the drawing tools as one bundle, and PMTiles with the storage of imported basemaps.
// Called by Trunk's pre_build hook. Deliberately absent: choosing versions, and licences (scripts/hooks/licences.mjs).
import { build } from "esbuild";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";

const root = new URL("../../", import.meta.url);
const modules = new URL("node_modules/", root);
const target = new URL("public/vendor/map/", root);

const COPIED = [
  "maplibre-gl/dist/maplibre-gl.mjs",
  "maplibre-gl/dist/maplibre-gl-worker.mjs",
  "maplibre-gl/dist/maplibre-gl.css",
];

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
