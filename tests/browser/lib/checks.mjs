// What every page is held to: no raw wording key, nothing wider than the screen, no accessibility fault.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";

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

// What stands on purpose: roles that keep a stacked table a table; language names as their speakers write them; links of
// one name to one place.
const html = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    "long-title": "off",
    "no-redundant-role": "off",
    "no-trailing-whitespace": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "tel-non-breaking": "off",
    "no-implicit-button-type": "off",
    "valid-autocomplete": "off",
    "prefer-native-element": ["error", { exclude: ["table", "cell", "row", "rowgroup", "rowheader", "columnheader", "region", "alert", "status", "note", "search", "listbox"] }],
    "no-raw-characters": ["error", { relaxed: true }],
  },
});

/** Every fault in the page's HTML as the server sent it. */
export async function htmlFaults(text, where) {
  const report = await html.validateString(text);
  const told = (m) => `${where}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`;
  return report.results.flatMap((result) => result.messages.map(told));
}

/** A 4G phone of the slow kind: 1.6 Mbit/s, 150 ms there and back, a processor of a quarter. */
const PHONE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** Opens the page as a slow phone meets it for the first time: bytes as sent, times in ms, requests to other servers. */
export async function weigh(page, path) {
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  await wire.send("Network.emulateNetworkConditions", PHONE);
  await wire.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const [outside, origin] = [[], new URL(await page.evaluate(() => location.href)).origin];
  let bytes = 0;
  wire.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
  wire.on("Network.requestWillBeSent", ({ request }) => {
    if (!request.url.startsWith(origin) && !request.url.startsWith("data:")) outside.push(request.url);
  });
  await page.goto(path, { waitUntil: "load" });
  const times = await page.evaluate(() => {
    const [load] = performance.getEntriesByType("navigation");
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    return { paint: Math.round(paint?.startTime ?? 0), ready: Math.round(load.domContentLoadedEventEnd) };
  });
  await wire.detach();
  return { bytes, outside, ...times };
}
