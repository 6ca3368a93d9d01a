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

/** What the page says of its own loading once nothing is left to do. */
async function loaded() {
  await new Promise((idle) => requestIdleCallback(idle));
  const [load] = performance.getEntriesByType("navigation");
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  const held = performance.getEntriesByType("resource").filter((one) => one.renderBlockingStatus === "blocking");
  return {
    paint: Math.round(paint?.startTime ?? 0),
    ready: Math.round(load.domContentLoadedEventEnd),
    waitsFor: held.map((one) => new URL(one.name).pathname),
  };
}

/**
 * Opens the page in a new tab as a slow phone meets it for the first time. Bytes as sent; times in ms of the clock; what
 * the first paint waits for; requests, to this and to other servers; and what the processor spent on the page, in ms of
 * its own time, which a busy machine does not change: all of it, running scripts, and drawing.
 */
export async function weigh(context, path) {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send("Network.enable");
  await wire.send("Performance.enable", { timeDomain: "threadTicks" });
  await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  await wire.send("Network.emulateNetworkConditions", PHONE);
  await wire.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let bytes = 0;
  const asked = [];
  wire.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
  wire.on("Network.requestWillBeSent", ({ request }) => asked.push(request.url));
  await page.goto(path, { waitUntil: "load" });
  const times = await page.evaluate(loaded);
  const { origin } = new URL(page.url());
  const { metrics } = await wire.send("Performance.getMetrics");
  const spent = (name) => Math.round(1000 * metrics.find((one) => one.name === name).value);
  await page.close();
  return {
    bytes,
    requests: asked.filter((url) => url.startsWith(origin)).length,
    outside: asked.filter((url) => !url.startsWith(origin) && !url.startsWith("data:")),
    work: spent("TaskDuration"),
    script: spent("ScriptDuration"),
    drawing: spent("LayoutDuration") + spent("RecalcStyleDuration"),
    ...times,
  };
}
