// Letters through a real mail server, with a certificate of its own authority, a user and a password: a citizen subscribes, says
// yes in the letter, hears when the office goes on with the matter they follow, and their mail program ends it with one click. A
// receipt of a request arrives, too, and one that cannot arrive says so to whoever waits for it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { act, choose, open } from "../lib/bench.mjs";
import { files, goOn } from "../lib/filing.mjs";
import { openMail } from "../lib/mail.mjs";
import { openOffice, person, picture, program, staff } from "../lib/office.mjs";

let mail;
let office;
before(async () => {
  mail = await openMail();
  office = await openOffice(mail.lines);
});
after(async () => {
  await office?.close();
  await mail?.close();
});

/** What every letter of this office is like. */
function sound(letter, language) {
  assert.ok(letter.session.secure && letter.session.user === "hotline", "in secret, and signed in");
  assert.equal(letter.from.address, mail.SENDER);
  assert.match(letter.from.name, /\S/);
  assert.ok(letter.subject.startsWith(letter.from.name), letter.subject);
  assert.equal(letter.head("auto-submitted"), "auto-generated");
  assert.equal(letter.head("content-language"), language);
  assert.match(letter.messageId, /^<[0-9a-f]{32}@office\.example>$/);
  assert.ok(Math.abs(Date.now() - new Date(letter.date)) < 120_000, letter.date);
}

/** The office goes on with a request: it gives it to a unit. */
async function dispatches(number) {
  const handler = await staff(office, "handler");
  const unit = (await handler.locator(".brand small").innerText()).split("·").pop().trim();
  const dispatcher = await staff(office, "dispatcher");
  await open(dispatcher, number);
  await act(dispatcher, "precheck", async () => await dispatcher.locator("#i-category").selectOption({ index: 12 }));
  await act(dispatcher, "dispatch", async () => {
    await dispatcher.fill("#i-lead", unit);
    await choose(dispatcher, "basis", "catalogue");
  });
}

test("a subscription from the first letter to the click that ends it", { timeout: 300_000 }, async () => {
  const { page: filer, number } = await files(office, { email: "filer@example.org" });
  await filer.goto(`/track/${number}`);
  const followed = await filer.locator("a[href^='/follow/']").first().getAttribute("href");
  const page = await person(office, { width: 360, script: false });
  await page.goto(followed);
  await page.getByRole("link", { name: "用邮件接收消息" }).click();
  await goOn(page);
  assert.ok(!(await page.locator("main").innerText()).includes("手机"), "nobody is offered what will not come");
  await picture(page, "98-where-mail-360");
  await page.fill("#contact", "13900000927");
  await goOn(page);
  await picture(page, "98-where-mail-odd-360");
  await page.fill("#contact", "eva@example.org");
  await goOn(page);
  await goOn(page);
  const first = await mail.letter("eva@example.org");
  sound(first, "zh-CN");
  const link = first.text.match(/http\S+\/subscription\/\S+/)[0];
  assert.equal(first.head("list-unsubscribe"), `<${link}>`);
  const reader = await person(office, { width: 360 });
  await reader.goto(link);
  await goOn(reader);

  await dispatches(number);
  const news = await mail.letter("eva@example.org", 120_000);
  sound(news, "zh-CN");
  assert.ok(news.text.includes(followed) && !news.text.includes(number), news.text);
  assert.notEqual(news.messageId, first.messageId);
  assert.equal(news.head("list-unsubscribe-post"), "List-Unsubscribe=One-Click");
  const leave = news.head("list-unsubscribe").slice(1, -1);
  const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  const ended = await fetch(leave, { method: "POST", body, redirect: "manual" });
  assert.equal(ended.status, 200);
  await reader.goto(link);
  assert.equal(await reader.locator("main form").count(), 0, "nothing is left to end");
});

test("a receipt arrives, and one that cannot arrive says so", { timeout: 240_000 }, async () => {
  const { number } = await files(office, { email: "wang@example.org" });
  const receipt = await mail.letter("wang@example.org");
  sound(receipt, "zh-CN");
  assert.ok(receipt.text.includes(number) && !receipt.subject.includes(number), receipt.subject);
  assert.equal(receipt.head("list-unsubscribe"), undefined, "a receipt is nothing one leaves");

  mail.refuse("nobody@example.org");
  const { page, number: second } = await files(office, { email: "nobody@example.org" });
  const notices = page.locator("details", { hasText: "给您发的通知" });
  for (const end = Date.now() + 60_000; ; ) {
    await page.goto(`/track/${second}`);
    if ((await notices.textContent()).includes("没有送达")) break;
    assert.ok(Date.now() < end, "it never said so");
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await notices.locator("summary").click();
  await picture(page, "99-not-delivered-360");
});

test("a server that rests a while loses nothing", { timeout: 240_000 }, async () => {
  mail.rest(true);
  await files(office, { email: "li@example.org" });
  await assert.rejects(mail.letter("li@example.org", 8_000));
  mail.rest(false);
  sound(await mail.letter("li@example.org", 120_000), "zh-CN");
});

/** Runs the program beside the mail server, which lives in this process. */
async function tries(words, lines) {
  const env = { ...process.env, ...lines };
  const run = promisify(execFile)(program(), ["--lang", "en", ...words], { env, cwd: tmpdir(), timeout: 60_000 });
  return await run.then(({ stdout }) => stdout, ({ stdout, stderr }) => stdout + stderr);
}

test("whoever sets it up tries it first", { timeout: 120_000 }, async () => {
  const starting = await openMail({ security: "starttls" });
  const words = ["outbound", "test", "--to", "operator@example.org"];
  for (const server of [mail, starting]) {
    assert.match(await tries(words, server.lines), /has taken a test message for operator@example\.org/);
    assert.equal((await server.letter("operator@example.org")).head("content-language"), "en");
  }
  assert.match(await tries(words, { ...starting.lines, YINGDA_SMTP_USER: "somebody" }), /does not accept user and password: 535/);
  assert.match(await tries(words, { ...starting.lines, YINGDA_SMTP_CA_FILE: "" }), /No secret connection.*ca_file/s);
  assert.match(await tries(words, { ...mail.lines, YINGDA_SMTP_SECURITY: "starttls" }), /does not answer: no word in time.*465 with "tls"/s);
  assert.match(await tries(words, { ...starting.lines, YINGDA_SMTP_SECURITY: "tls" }), /No secret connection.*587/s);
  assert.match(await tries(["doctor"], mail.lines), /✓ Letters can leave by localhost:\d+/);
  await starting.close();
});
