// Text messages through a real gateway: a receipt comes to a telephone, and so does what a subscriber asked to be told.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { files, goOn } from "../lib/filing.mjs";
import { openMail } from "../lib/mail.mjs";
import { openOffice, person, picture } from "../lib/office.mjs";
import { openGateway } from "../lib/texts.mjs";

let mail;
let gateway;
let office;
before(async () => {
  [mail, gateway] = [await openMail(), await openGateway()];
  office = await openOffice({ ...mail.lines, ...gateway.lines });
});
after(async () => {
  await office?.close();
  await gateway?.close();
  await mail?.close();
});

test("a receipt comes to a telephone, and a subscription is agreed to by it", { timeout: 240_000 }, async () => {
  const { page: filer, number } = await files(office, { phone: "13900000926" });
  const receipt = await gateway.text("13900000926");
  assert.match(receipt, /^【示例热线】/);
  assert.ok(receipt.includes(number), receipt);

  await filer.goto(`/track/${number}`);
  const page = await person(office, { width: 360, script: false });
  await page.goto(await filer.locator("a[href^='/follow/']").first().getAttribute("href"));
  await page.locator("a[href*='/subscribe']").first().click();
  await goOn(page);
  assert.match(await page.locator("main").innerText(), /手机/);
  await page.fill("#contact", "139 0000 0927");
  await goOn(page);
  await goOn(page);
  const first = await gateway.text("13900000927");
  assert.match(first, /\/subscription\/\S+/);
  assert.ok(!(await page.locator("main").innerText()).includes("邮件"), "nobody looks for a text message among mail");
  await page.fill("#code", first.match(/\d{6}/)[0]);
  await goOn(page);
  await picture(page, "99-subscribed-by-text-360");
  assert.equal(await page.locator(".fault").count(), 0);
});
