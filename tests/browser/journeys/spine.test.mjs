// One request from a phone to a rated answer, as the people involved would do it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as bench from "../lib/bench.mjs";
import { soundPage } from "../lib/checks.mjs";
import { moment } from "../lib/moments.mjs";
import { openOffice, person, picture, staff } from "../lib/office.mjs";

let office;
before(async () => (office = await openOffice()));
after(async () => await office?.close());

const { act, choose, open } = bench;

/** Looks at the page, and holds what it says, or what that part of it does, to what it said. */
async function look(page, name, own, part) {
  await bench.look(page, name);
  await moment(page, name, own, part);
}

const next = (page) => page.locator("main form .actions button").first().click();

/** Files a complaint on a small phone; gives number and query code. */
async function files(page) {
  await page.goto("/");
  await look(page, "01-home");
  await page.goto("/file");
  await look(page, "03-file-kind");
  await choose(page, "kind", "complaint");
  await next(page);
  await page.fill("#text", "工地连续三晚零点后浇筑混凝土，噪声很大，老人孩子无法入睡。要求停止夜间施工，并告知有没有夜间施工许可。");
  await look(page, "04-file-matter");
  await next(page);
  await look(page, "04b-file-about");
  await next(page);
  await page.fill("#place", "人民路口东侧工地");
  await look(page, "05-file-place");
  await next(page);
  await page.locator("input[name=identity]").first().check();
  await page.fill("#name", "王小明");
  await page.fill("#phone", "13900000926");
  await look(page, "06-file-you");
  await next(page);
  await page.waitForURL(/\/file\/check/);
  await look(page, "07-file-check");
  await page.locator("form[action='/file/send'] button").click();
  await page.waitForURL(/\/receipt\//);
  const number = (await page.locator("dl.keys dd").nth(0).innerText()).trim();
  const code = (await page.locator("dl.keys dd.code").innerText()).trim();
  await look(page, "08-receipt", [[code, "（查询码）"]]);
  return { number, code };
}

test("a complaint goes from a phone to a rated answer", { timeout: 300_000 }, async () => {
  const citizen = await person(office, { width: 360 });
  const { number, code } = await files(citizen);
  assert.match(number, /^[A-Z]{2}\d{6}-\d{8}-\d{5,}-\d$/);

  const handler = await staff(office, "handler");
  const unit = (await handler.locator(".brand small").innerText()).split("·").pop().trim();
  const own = [[unit, "（承办单位）"]];

  const dispatcher = await staff(office, "dispatcher");
  await open(dispatcher, number);
  await look(dispatcher, "10-dispatcher-case");
  await act(dispatcher, "precheck", async () => {
    await dispatcher.locator("#i-category").selectOption({ index: 12 });
    await look(dispatcher, "11-precheck");
  });
  await act(dispatcher, "dispatch", async () => {
    await dispatcher.fill("#i-lead", unit);
    await choose(dispatcher, "basis", "catalogue");
    await picture(dispatcher, "12-dispatch");
  });

  await open(handler, number);
  await look(handler, "13-unit-case", own);
  await act(handler, "accept");
  await act(handler, "record_contact", async () => {
    await choose(handler, "reached", "true");
    await choose(handler, "method", "phone");
  });
  await act(handler, "draft_reply", async () => {
    await handler.fill("#i-reply", "已到现场检查，该工地未取得夜间施工许可，已责令停止夜间施工。");
    await choose(handler, "outcome", "solved");
    await choose(handler, "finding", "true");
    await look(handler, "14-draft", own);
  });

  const approver = await staff(office, "approver");
  await open(approver, number);
  await act(approver, "approve_reply");
  await act(approver, "issue_reply", async () => await choose(approver, "method", "phone"));

  const caller = await staff(office, "follow-up");
  await open(caller, number);
  await act(caller, "record_follow_up", async () => {
    await look(caller, "15-follow-up", own);
    await choose(caller, "answered", "true");
    await choose(caller, "solved", "true");
    await choose(caller, "satisfied", "satisfied");
  });
  await act(caller, "close");
  await look(caller, "16-closed", own);

  const later = await person(office, { width: 360 });
  await later.goto("/track");
  await look(later, "20-track-ask");
  await later.fill("#n", number.toLowerCase().replaceAll("-", " "));
  await later.fill("#c", code.toLowerCase());
  await next(later);
  await later.waitForURL(/\/track\/[A-Z]/);
  await look(later, "21-track", own);
  assert.match(await later.locator("main").innerText(), /责令停止夜间施工/);
  await later.goto(`/track/${number}/ask-why`);
  await look(later, "21b-ask-why", own);
  await later.fill("#note", "夜间施工许可是向谁查的，以后还会不会批准");
  await next(later);
  await later.waitForURL(/done=ask_why/);
  await look(later, "21c-asked-why", own);
  await handler.goto("/work/day");
  await look(handler, "21d-day-asked", own, ".pile.asked");
  await handler.locator(`.pile.asked a[href$="/c/${number}/explain"]`).click();
  await handler.fill("#i-explanation", "向区建设管理部门查询，工程不属于必须连续施工的情形，因此不会批准。");
  await look(handler, "21e-explain", own);
  await handler.locator("main form button.primary").click();
  await handler.waitForURL(/done=explain/);
  await later.goto(`/track/${number}`);
  await look(later, "21f-explained", own);
  assert.match(await later.locator("main").innerText(), /不属于必须连续施工的情形/);
  await later.goto(`/track/${number}/rate`);
  await look(later, "22-rate", own);
  await choose(later, "solved", "yes");
  await choose(later, "satisfied", "satisfied");
  await next(later);
  await later.waitForURL((url) => !url.pathname.endsWith("/rate"));
  await look(later, "23-rated", own);
});

test("filing works without scripts and in English", { timeout: 120_000 }, async () => {
  const page = await person(office, { width: 360, lang: "en", script: false });
  await page.goto("/file?lang=en");
  await choose(page, "kind", "suggestion");
  await next(page);
  await page.fill("#text", "Please add a bench at the bus stop.");
  await next(page);
  await next(page);
  await next(page);
  await page.locator("input[name=identity]").last().check();
  await next(page);
  await page.locator("form[action='/file/send'] button").click();
  await page.waitForURL(/\/receipt\//);
  await soundPage(page);
  await picture(page, "30-receipt-en-no-script");
});
