// What a page says at a moment of a journey, as a screen reader is told it: roles, names and order, kept as text beside
// the journeys. Fonts and machines do not change it; a heading lost, a button renamed or a field without a label do.
// `UPDATE_MOMENTS=1` writes what is found: read the difference before you commit it.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "moments");

/** Long lists say no more than their first lines. */
const SHOWN = 3;

/** What differs from day to day and from run to run, and what is kept of it. */
const PASSING = [
  [/^ *- paragraph:\n *- status: 同时在看.*\n/gm, ""],
  [/- status: 已存草稿/g, "- status"],
  [/( - group: [^·\n]*) · .*怎么算的/g, "$1 … 怎么算的"],
  [/\/follow\/[0-9a-f]+/g, "/follow/○"],
  [/\d+年(?=\d+月)/g, ""],
  [/周[一二三四五六日]/g, "周○"],
  [/(?<!\[level=)\d+(?:[.,:]\d+)*/g, "0"],
];

function settled(text, own) {
  let told = text;
  for (const [words, name] of own) told = told.replaceAll(words, name);
  for (const [pattern, kept] of PASSING) told = told.replace(pattern, kept);
  const lines = [];
  let [same, before] = [0, ""];
  for (const line of told.split("\n")) {
    const kind = line.match(/^\s*- option/)?.[0] ?? "";
    same = kind && kind === before ? same + 1 : 0;
    before = kind;
    if (same === SHOWN) lines.push(line.replace(/- .*/, "- …"));
    if (same < SHOWN) lines.push(line);
  }
  return `${lines.join("\n")}\n`;
}

/** Holds what the page says to what is kept under that name; `own` are pairs of this run's words and a name for them. */
export async function moment(page, name, own = [], part = "main") {
  const found = settled(await page.locator(part).ariaSnapshot(), own);
  const path = join(folder, `${name}.yaml`);
  if (process.env.UPDATE_MOMENTS) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, found);
    return;
  }
  const kept = existsSync(path) ? readFileSync(path, "utf8") : "";
  assert.equal(found, kept, `${name} says something else than it did; if that is meant, run with UPDATE_MOMENTS=1`);
}
