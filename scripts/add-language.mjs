// Adds a language to a built app, without a rebuild: node scripts/add-language.mjs dist path/to/ku.ftl
// Needs Node.js alone. Deliberately absent: judging the translation; only that no text is missing.

import { copyFile, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describeLanguage, writeLanguages } from "./hooks/languages.mjs";
import { writeServiceWorker } from "./hooks/service-worker.mjs";

const [dist, file] = process.argv.slice(2);
if (!dist || !file?.endsWith(".ftl")) {
  console.error("Usage: node scripts/add-language.mjs <folder of the built app> <language file .ftl>");
  process.exit(2);
}
try {
  const { code, name } = describeLanguage(basename(file), await readFile(file, "utf8"));
  const keys = (source) => source.match(/^[a-zA-Z][\w-]*(?=\s*=)/gm) ?? [];
  const translated = new Set(keys(await readFile(file, "utf8")));
  const missing = keys(await readFile(join(dist, "locales/en.ftl"), "utf8")).filter((key) => !translated.has(key));
  if (missing.length > 0) throw new Error(`${file} lacks ${missing.length} texts of en.ftl: ${missing.join(", ")}`);
  await copyFile(file, join(dist, "locales", basename(file)));
  await writeLanguages(dist);
  const { version } = await writeServiceWorker(dist);
  console.log(`${name} (${code}) is in. The app is now version ${version}; tablets will offer to update.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
