// What every page is held to: no raw wording key, nothing wider than the screen, no accessibility fault.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function soundPage(page) {
  const where = page.url();
  const text = await page.locator("body").innerText();
  assert.ok(!text.includes("⟦"), `raw wording key at ${where}: ${text.match(/⟦[^⟧]*⟧/)?.[0]}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 1, `${where} is ${wide} px wider than the screen`);
}

/** Runs axe; needs scripts, which the site itself does not. */
export async function accessible(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }),
  );
  const told = found.violations.map((v) => `${v.id}: ${v.help}\n  ${v.nodes.map((n) => n.html).slice(0, 3).join("\n  ")}`);
  assert.deepEqual(told, [], `axe at ${page.url()}`);
}
