// Subscribing without scripts, on a phone: the letter is read where a gateway would take it, the address says yes, the
// matter goes on, a message comes, and the link in it ends everything. The same by text message with its six digits.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { look } from "../lib/bench.mjs";
import { accessible, soundPage } from "../lib/checks.mjs";
import { goOn } from "../lib/filing.mjs";
import { openOffice, person, picture } from "../lib/office.mjs";

const folder = mkdtempSync(join(tmpdir(), "yingda-letters-"));
let office;
before(async () => {
  office = await openOffice({ YINGDA_WORK_OUTBOUND: "folder", YINGDA_WORK_OUTBOUND_FOLDER: folder });
});
after(async () => {
  await office?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The next letter of that kind to that address, as a gateway takes it. */
async function letter(kind, address) {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(`-${kind}.json`)) : [];
    for (const name of names) {
      const path = join(folder, name);
      const one = JSON.parse(readFileSync(path, "utf8"));
      if (one.email !== address && one.phone !== address) continue;
      rmSync(path);
      return one;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`no ${kind} for ${address}`);
}

const NEXT = "main form .actions button";

/** From the page of the topic to the one after the letter was asked for. */
async function ask(page, contact, name) {
  await goOn(page);
  await page.fill("#contact", contact);
  await picture(page, `${name}-where-360`);
  await goOn(page);
  await picture(page, `${name}-check-360`);
  await goOn(page);
  await picture(page, `${name}-sent-360`);
}

/** Files a request and gives its number and the address to follow it. */
async function filed(page) {
  await page.goto("/file");
  await page.check("input[name=kind][value=help]");
  await goOn(page, NEXT);
  await page.fill("#text", "小区门口的路灯不亮，已经三个晚上了。");
  await goOn(page, NEXT);
  if (new URL(page.url()).pathname === "/file/about") await goOn(page, NEXT);
  await goOn(page, NEXT);
  await page.check("input[name=identity][value=anonymous]");
  await goOn(page, NEXT);
  await goOn(page, "form[action='/file/send'] button");
  const number = new URL(page.url()).pathname.split("/").pop();
  await page.goto(`/track/${number}`);
  return [number, await page.locator("a[href^='/follow/']").first().getAttribute("href")];
}

test("a followed matter is told of by e-mail until it ends", { timeout: 240_000 }, async () => {
  const page = await person(office, { width: 360, script: false });
  const [number, followed] = await filed(page);
  const passer = await person(office, { width: 360, script: false });
  await passer.goto(followed);
  await picture(passer, "90-follow-360");
  await passer.locator("a[href^='/subscribe']").click();
  await soundPage(passer);
  await picture(passer, "90-subscribe-360");
  await ask(passer, "eva@example.org", "91-mail");
  const first = await letter("subscription_confirm", "eva@example.org");
  assert.ok(first.leave.startsWith(`${office.url}/subscription/`), first.leave);
  const reader = await person(office, { width: 360 });
  await reader.goto(first.leave);
  await look(reader, "92-confirm");
  await accessible(reader);
  await goOn(reader);
  await look(reader, "93-done");

  await page.goto(`/track/${number}/withdraw`);
  await page.locator("main textarea").fill("已经修好了。");
  await goOn(page);
  const last = await letter("subscription_last", "eva@example.org");
  assert.ok(!last.text.includes(number), last.text);
  await reader.goto(last.leave);
  await look(reader, "94-ended");
});

test("figures are subscribed to with six digits, and ended by one press", { timeout: 120_000 }, async () => {
  const page = await person(office, { width: 360, lang: "en", script: false });
  await page.goto("/results");
  await page.locator("a[href^='/subscribe']").click();
  await ask(page, "13900000927", "95-text");
  const first = await letter("subscription_confirm", "13900000927");
  assert.equal(first.language, "en");
  await page.fill("#code", "1");
  await goOn(page);
  await picture(page, "96-code-wrong-360");
  await page.fill("#code", first.text.match(/\b\d{6}\b/)[0]);
  await goOn(page);
  await page.goto(first.leave);
  await picture(page, "97-end-360");
  const wide = await person(office, { lang: "ar", dark: true });
  await wide.goto(first.leave);
  await soundPage(wide);
  await picture(wide, "97-end-dark-ar");
  await goOn(page);
  assert.equal(await page.locator("main form").count(), 0, "nothing is left to end");
});
