// The app's own texts as patterns, so that selectors follow the language: `texts("ar")("home-new")` matches what a person
// sees there. Reads the subset of Fluent that public/locales uses.
// Deliberately absent: plural rules. A pattern matches every variant of a text, which is enough to find it.

import { readFileSync } from "node:fs";

const FOLDER = new URL("../../../public/locales/", import.meta.url);
/** The invisible characters that Fluent puts around arguments, and that a right-to-left page may add. */
const UNSEEN = "[\\u200e\\u200f\\u2066-\\u2069]*";
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Message name → its text, as in the file. */
function messages(source) {
  const found = new Map();
  let name = null;
  for (const line of source.split("\n")) {
    const start = /^([a-z][\w-]*) *= ?(.*)$/.exec(line);
    if (start) {
      name = start[1];
      found.set(name, start[2]);
    } else if (name && (/^\s+\S/.test(line) || line.trim() === "" || line.startsWith("}"))) {
      found.set(name, `${found.get(name)}\n${line}`);
    } else {
      name = null;
    }
  }
  return found;
}

/** Where the brace that opens at `open` closes. */
function closing(text, open) {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a brace stays open: ${text}`);
}

/** The source of a regular expression for one text. */
function pattern(text, all, args) {
  let source = "";
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("{", at);
    source += escape(text.slice(at, open < 0 ? undefined : open)).replace(/\s+/g, "\\s+");
    if (open < 0) break;
    const close = closing(text, open);
    source += placeable(text.slice(open + 1, close).trim(), all, args);
    at = close + 1;
  }
  return source;
}

function placeable(inner, all, args) {
  const literal = /^"([^"]*)"$/.exec(inner);
  if (literal) return escape(literal[1]);
  const select = /^\$?[\w-]+(?:\([^)]*\))?\s*->/.exec(inner);
  if (select) {
    const variants = inner.slice(select[0].length).split(/\n?\s*\*?\[[^\]]+\] ?/).slice(1);
    return `(?:${variants.map((it) => pattern(it.trim(), all, args)).join("|")})`;
  }
  const argument = /^\$([\w-]+)/.exec(inner)?.[1] ?? /\(\s*\$([\w-]+)/.exec(inner)?.[1];
  if (argument) return UNSEEN + (argument in args ? escape(String(args[argument])) : "[^]*?") + UNSEEN;
  if (all.has(inner)) return pattern(all.get(inner).trim(), all, args);
  throw new Error(`not understood: {${inner}}`);
}

/** A whole number in the digits of the language. */
function written(value, digits) {
  const zero = { latn: 0x30, arab: 0x660, arabext: 0x6f0 }[digits];
  const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, digits === "latn" ? "," : "٬");
  return grouped.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/**
 * The texts of a language. `t(key, args?)` is the whole text as a pattern; `t.within(key, args?)` finds it inside more.
 * Arguments that are not given match anything.
 */
export function texts(code) {
  const all = messages(readFileSync(new URL(`${code}.ftl`, FOLDER), "utf8"));
  const number = (value) => written(value, all.get("language-digits"));
  const source = (key, args = {}) => {
    if (!all.has(key)) throw new Error(`${code}.ftl has no ${key}`);
    const shown = Object.entries(args).map(([name, value]) => [name, typeof value === "number" ? number(value) : value]);
    return pattern(all.get(key).trim(), all, Object.fromEntries(shown));
  };
  const t = (key, args) => new RegExp(`^\\s*${source(key, args)}\\s*$`);
  t.within = (key, args) => new RegExp(source(key, args));
  /** The source of the pattern, to be put together with others. */
  t.text = source;
  t.number = number;
  t.has = (key) => all.has(key);
  t.code = code;
  return t;
}
