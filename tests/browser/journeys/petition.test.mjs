// One letter through the petition office: registered, routed, noticed, admitted, opined on, served and reviewed, each
// step by whoever does it, on a desk screen and on a phone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as bench from "../lib/bench.mjs";
import { openOffice, staff } from "../lib/office.mjs";

let office;
before(async () => (office = await openOffice()));
after(async () => await office?.close());

const TEXT = "我村机动地承包期满未公示就续包，去年向镇里反映没有答复。请求公开承包合同，重新公开发包。";

const { choose, open } = bench;
const look = (page, name) => bench.look(page, `petition-${name}`);
const act = (page, code, fill) => bench.act(page, code, fill, `petition-form-${code}`);

/** Now in the office, as a field of date and time wants it. */
const localNow = () => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 16);

async function writesDown(page, then) {
  await page.goto("/work/intake");
  await page.locator("details:has(#i-channel) > summary").click();
  await page.locator("details:has(input[name=track]) > summary").click();
  await choose(page, "kind", "complaint");
  await page.fill("#i-title", "村机动地续包未公示");
  await page.fill("#i-text", TEXT);
  await page.fill("#i-name", "陈秀兰");
  await page.fill("#i-phone", "13700000518");
  const channel = page.locator("#i-channel");
  if (await channel.count()) await channel.selectOption("letter");
  else await choose(page, "channel", "letter");
  await choose(page, "track", "petition");
  await page.locator(`button[name=then][value="${then}"]`).last().click();
  await page.waitForLoadState();
}

async function opines(handler, approver, number, verdict) {
  await open(handler, number);
  await act(handler, "draft_opinion", async () => {
    await choose(handler, "verdict", verdict);
    await handler.fill("#i-facts_found", "经查，该机动地续包未经村民代表会议讨论，也未公示。");
    await handler.fill("#i-reasons", "续包程序不合规定，请求成立。");
    await handler.fill("#i-basis_law", "《农村土地承包法》第五十二条");
    await handler.fill("#i-opinion", "由镇政府督促村委会公开合同，三十日内重新公开发包。");
  });
  await open(approver, number);
  await look(approver, `to-approve-${verdict}`);
  await act(approver, "approve_reply");
  await act(approver, "issue_opinion");
  await open(handler, number);
  await act(handler, "serve", async () => {
    await choose(handler, "service", "direct");
    await handler.fill("#i-served_at", await handler.inputValue("#i-served_at") || localNow());
  });
}

test("a letter goes from the counter to a reviewed opinion", { timeout: 400_000 }, async () => {
  const agent = await staff(office, "agent");
  await writesDown(agent, "screen");
  await look(agent, "screened");
  await writesDown(agent, "register");
  await agent.waitForURL(/\/c\//);
  const number = agent.url().match(/\/c\/([^/?]+)/)[1];
  await look(agent, "registered");

  const handler = await staff(office, "handler");
  const unit = (await handler.locator(".brand small").innerText()).split("·").pop().trim();
  const approver = await staff(office, "approver");
  const dispatcher = await staff(office, "dispatcher");
  await open(dispatcher, number);
  await look(dispatcher, "to-route");
  await act(dispatcher, "precheck", async () => await dispatcher.locator("#i-category").selectOption({ index: 12 }));
  await act(dispatcher, "route", async () => {
    await choose(dispatcher, "way", "assign");
    await dispatcher.fill("#i-lead", unit);
    await dispatcher.fill("#i-report_days", "30");
  });
  await look(dispatcher, "routed");

  await open(handler, number);
  await act(handler, "accept");
  await act(handler, "notify", async () => {
    await handler.fill("#i-wording", "您的来信收悉，由本单位办理。");
    await choose(handler, "method", "letter");
  });
  await act(handler, "admit", async () => await choose(handler, "procedure", "ordinary"));
  await look(handler, "admitted");
  await opines(handler, approver, number, "support");
  await look(handler, "served");

  const phone = await staff(office, "handler", { width: 360 });
  await open(phone, number);
  await look(phone, "served-360");
  await phone.goto(`${phone.url().split("?")[0]}/execute`);
  await look(phone, "execute-360");

  await open(agent, number);
  await act(agent, "request_review", async () => await agent.fill("#i-request", "没有说明过去的承包费去向，请求复查。"));
  await look(agent, "review-asked");
});

test("a measure is proposed, signed by another, and only then read by the unit", { timeout: 300_000 }, async () => {
  const agent = await staff(office, "agent");
  await writesDown(agent, "screen");
  const number = (await agent.locator(".likely li .num").first().innerText()).trim();
  const supervisor = await staff(office, "supervisor");
  await open(supervisor, number);
  await act(supervisor, "take_measure", async () => {
    await choose(supervisor, "measure", "circular");
    await supervisor.fill("#i-unit", await supervisor.locator("#units option").first().getAttribute("value"));
    await supervisor.fill("#i-note", "两次拖延，拟予通报。");
  });
  await look(supervisor, "proposed");
  const signer = await staff(office, "signer", { width: 360 });
  await signer.goto("/work/q/to-sign");
  await look(signer, "to-sign-360");
  await open(signer, number);
  assert.match(await signer.locator(".acts .primary").first().innerText(), /签批/);
  await look(signer, "proposal-360");
  await act(signer, "sign_off");
  await look(signer, "signed-360");
  assert.match(await signer.locator("main").innerText(), /通报/);
});

test("who writes again about the same is led to it", { timeout: 200_000 }, async () => {
  const agent = await staff(office, "agent");
  await writesDown(agent, "screen");
  const likely = agent.locator(".likely li").first();
  assert.match(await likely.innerText(), /同一事项/);
  await look(agent, "likely");
  await likely.locator("button").click();
  await agent.waitForURL(/\/c\/.*done=join/);
  await look(agent, "joined");

  const phone = await staff(office, "agent", { width: 360, lang: "en" });
  await writesDown(phone, "screen");
  assert.match(await phone.locator(".likely").innerText(), /The same matter/);
  await look(phone, "likely-en-360");
});
