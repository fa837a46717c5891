// Asks whether anything that we build on is known to be unsafe: RustSec through cargo-deny, npm through `npm audit`.
// Ends with 0: nothing known; 1: there are advisories; 3: none found, but not everything could be asked.
// Deliberately absent: a part in `make test`, which must not change its mind with the weather of the network, and repairs.

import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.env.PATH = `${fileURLToPath(new URL("../.tools/bin", import.meta.url))}:${process.env.PATH}`;

const CLEAN = "nothing known";
const FOUND = "ADVISORIES, see above";
const UNASKED = "COULD NOT BE CHECKED, see above";

const heading = (words) => console.log(`\n== ${words}`);
const shown = (command, ...args) => spawnSync(command, args, { stdio: "inherit" }).status;

/** cargo-deny ends in the same way when it finds something and when it has no data: fetching comes first, by itself. */
function crates() {
  heading("Crates, in the advisories of RustSec");
  if (shown(process.execPath, "scripts/setup.mjs", "audit") !== 0) {
    console.log("cargo-deny could not be installed.");
    return UNASKED;
  }
  if (shown("cargo", "deny", "fetch", "db") !== 0) {
    console.log("The advisories of RustSec could not be fetched: see above.");
    return UNASKED;
  }
  return shown("cargo", "deny", "--offline", "check", "advisories") === 0 ? CLEAN : FOUND;
}

function packages() {
  heading("npm packages, in the advisories of the npm registry");
  const { stdout, stderr, error } = spawnSync("npm", ["audit", "--json"], { encoding: "utf8" });
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {
    report = { message: error?.message ?? stderr };
  }
  if (!report.metadata?.vulnerabilities) {
    console.log(`The advisories of the npm registry cannot be reached from here: ${report.message ?? report.error?.summary ?? stderr}`);
    return UNASKED;
  }
  for (const { name, severity, range, via } of Object.values(report.vulnerabilities)) {
    const why = via.map((it) => (typeof it === "string" ? `through ${it}` : `${it.title} ${it.url}`));
    console.log(`${name} ${range} (${severity}): ${why.join("; ")}`);
  }
  return report.metadata.vulnerabilities.total === 0 ? CLEAN : FOUND;
}

const answers = { crates: crates(), "npm packages": packages() };
console.log();
for (const [what, answer] of Object.entries(answers)) console.log(`${what.padEnd(14)}${answer}`);
const all = Object.values(answers);
process.exitCode = all.includes(FOUND) ? 1 : all.includes(UNASKED) ? 3 : 0;
