// Writes locales/languages.json, the list from which the app offers its languages. A language is one .ftl file more.
// Deliberately absent: the texts themselves. tests/tidy compares their keys.

import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Reads the three messages every language file begins with. */
export function describeLanguage(file, text) {
  const value = (key) => {
    const found = text.match(new RegExp(`^${key}\\s*=\\s*(\\S.*?)\\s*$`, "m"));
    if (!found) throw new Error(`locales/${file}: the message \`${key} = …\` is missing. Every language file begins with it.`);
    return found[1];
  };
  const direction = value("language-direction");
  if (direction !== "ltr" && direction !== "rtl") {
    throw new Error(`locales/${file}: language-direction is \`${direction}\`; it must be ltr or rtl.`);
  }
  return { code: value("language-code"), name: value("language-name"), direction, file };
}

/** Writes the list for a built folder: `[{ code, name, direction, file }]`, English first, then by code. */
export async function writeLanguages(dist) {
  const folder = join(dist, "locales");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ftl"));
  const languages = await Promise.all(
    files.map(async (file) => describeLanguage(file, await readFile(join(folder, file), "utf8"))),
  );
  if (languages.length === 0) throw new Error("public/locales holds no .ftl file, so the app would have no words.");
  const rank = ({ code }) => (code === "en" ? "" : code);
  languages.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  await writeFile(join(folder, "languages.json"), JSON.stringify(languages, null, 1) + "\n");
  return languages;
}
