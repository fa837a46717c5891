// Times of @turf/turf on the data that benches/map.rs wrote: node map.mjs <data.json>
import { readFileSync } from "node:fs";
import { works } from "./turf_works.mjs";

for (const [id, work] of Object.entries(works(JSON.parse(readFileSync(process.argv[2], "utf8"))))) {
  work();
  const start = performance.now();
  const result = work();
  console.log(JSON.stringify({ id, ms: performance.now() - start, result }));
}
