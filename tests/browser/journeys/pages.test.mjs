// Every page a role sees at first, in both languages of the workbench, on a phone and on a desk, by day and by night; and
// what the public reads in every other language, on a phone. What takes months to come about is in months.test.mjs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible, htmlFaults, soundPage, weigh } from "../lib/checks.mjs";
import { LOOKS, called, seen, sent, told } from "../lib/looks.mjs";
import { openOffice, person, picture, staff } from "../lib/office.mjs";

let office;
before(async () => (office = await openOffice()));
after(async () => await office?.close());

const OPEN = [
  "/",
  "/file",
  "/track",
  "/qa",
  "/verify",
  "/topics",
  "/topics/mine",
  "/aid",
  "/hall",
  "/reception",
  "/budgets",
  `/budgets/${new Date().getFullYear()}`,
  "/results",
  "/results/units",
  "/answers",
  "/guides",
  "/guides/petition",
  "/guides/anonymity",
  "/enterprise",
  "/words",
  "/no-such-page",
];
const PUBLIC = [...OPEN, "/sign-in"];
const TONGUES = ["zh-TW", "ja", "ko", "fr", "de", "es", "pt", "ru", "vi", "ar"];
const STAFF = {
  agent: ["/work", "/work/intake", "/work/me", "/work/glossary"],
  dispatcher: ["/work"],
  handler: ["/work"],
  approver: ["/work"],
  "follow-up": ["/work"],
  supervisor: ["/work"],
  reviewer: ["/work"],
  administrator: ["/work/admin"],
  auditor: ["/work/audit"],
  rules: ["/work/rules", "/work/rules?track=hotline&kind=complaint&category=&at=2026-09-30T10:00"],
  finance: ["/work/budget", "/work/budget/1", "/work/budget/1/identities"],
};

for (const look of LOOKS) {
  test(`public pages: ${told(look)}`, { timeout: 120_000 }, async () => {
    const page = await person(office, look);
    for (const path of PUBLIC) await seen(page, path, look);
    await page.context().close();
  });

  test(`workbench: ${told(look)}`, { timeout: 240_000 }, async () => {
    for (const [login, paths] of Object.entries(STAFF)) {
      const page = await staff(office, login, look);
      for (const path of paths) await seen(page, path, look, `-${login}`);
      const first = page.locator("ol.rows a.row").first();
      if (await first.count()) {
        await first.click();
        await soundPage(page);
        await accessible(page);
        await picture(page, `${called("/case", look)}-${login}`);
      }
      await page.context().close();
    }
  });
}

for (const lang of TONGUES) {
  test(`public pages in ${lang}`, { timeout: 120_000 }, async () => {
    const look = { lang, width: 360, dark: false };
    const page = await person(office, look);
    for (const path of OPEN) await seen(page, path, look);
    await page.goto(`/file?lang=${lang}`);
    const turned = await page.evaluate(() => getComputedStyle(document.documentElement).direction);
    assert.equal(turned, lang === "ar" ? "rtl" : "ltr");
    await page.context().close();
  });
}

test("the HTML of every page is valid", { timeout: 120_000 }, async () => {
  const faults = [];
  const visitor = await person(office, { lang: "en" });
  for (const path of PUBLIC) faults.push(...(await htmlFaults(await sent(visitor, path), path)));
  await visitor.context().close();
  for (const [login, paths] of Object.entries(STAFF)) {
    const page = await staff(office, login, { lang: "en" });
    for (const path of paths) faults.push(...(await htmlFaults(await sent(page, path), `${login} ${path}`)));
    await page.context().close();
  }
  assert.deepEqual(faults, []);
});

/** What a public page may cost a phone: a document, a stylesheet, a script, a mark; what a blank page costs, so many times. */
const MOST = { bytes: 60 * 1024, requests: 5, blanks: 10 };
const BLANK = "/health";

test("public pages are light, ask nobody else, and are soon ready on a slow phone", { timeout: 240_000 }, async (t) => {
  const context = (await person(office, { width: 360, lang: "zh-CN" })).context();
  const blanks = [];
  for (let time = 0; time < 5; time += 1) blanks.push((await weigh(context, BLANK)).work);
  const blank = blanks.sort((one, other) => one - other)[2];
  const heavy = [];
  for (const path of PUBLIC) {
    const seen = await weigh(context, path);
    const { bytes, requests, paint, ready, work, script, drawing } = seen;
    t.diagnostic(
      `${path}: ${(bytes / 1024).toFixed(1)} KB in ${requests} requests, first paint ${paint} ms, ready ${ready} ms; ` +
        `${(work / blank).toFixed(1)} blank pages of work, ${script} ms scripts, ${drawing} ms drawing`,
    );
    assert.deepEqual(seen.outside, [], `${path} asks another server`);
    assert.ok(seen.waitsFor.every((one) => one.endsWith(".css")), `the first paint of ${path} waits for ${seen.waitsFor}`);
    assert.ok(seen.waitsFor.length <= 1, `${path} waits for ${seen.waitsFor.length} stylesheets`);
    if (bytes > MOST.bytes) heavy.push(`${path}: ${bytes} bytes`);
    if (requests > MOST.requests) heavy.push(`${path}: ${requests} requests`);
    if (work > MOST.blanks * blank) heavy.push(`${path}: ${work} ms of work, ${blank} ms for a blank page`);
    if (script > drawing) heavy.push(`${path}: ${script} ms for scripts, ${drawing} ms to draw it`);
  }
  assert.deepEqual(heavy, []);
  await context.close();
});

test("every part of the gallery, on a phone by night", { timeout: 240_000 }, async () => {
  const look = { lang: "zh-CN", width: 360 };
  const page = await person(office, look);
  await page.goto("/parts");
  await soundPage(page);
  await accessible(page);
  const parts = await page.locator("ul.parts a").evaluateAll((links) => links.map((link) => link.pathname));
  for (const path of parts) {
    await page.goto(`${path}?night`);
    await soundPage(page);
    await accessible(page);
    await picture(page, called(path, { ...look, dark: true }));
  }
  await page.context().close();
});
