// Every role of the access table without a mouse: signing in, and the one thing this role is there for, until the next
// person sees it. A call from its ring to the unit is in call.test.mjs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { look } from "../lib/bench.mjs";
import { Keyboard } from "../lib/keys.mjs";
import { moment } from "../lib/moments.mjs";
import { openOffice } from "../lib/office.mjs";

let office;
before(async () => (office = await openOffice()));
after(async () => await office?.close());

/** Whose rail depends on which unit is theirs. */
const OF_UNITS = ["handler", "approver"];

async function at(login) {
  const hands = await Keyboard.sits(office);
  await hands.signsIn(login);
  if (!OF_UNITS.includes(login)) await moment(hands.page, `rail-${login}`, [], "nav.rail");
  return hands;
}

const words = (hands) => hands.page.locator("main").innerText();

/** Somebody at the telephone registers what they were told; gives its number. */
async function registers(agent, title, fill = async () => {}) {
  await agent.goes("新来电登记");
  await agent.skips();
  await fill();
  await agent.fills("[name=title]", title);
  await agent.fills("[name=text]", `${title}，已经三天，请处理。`);
  await agent.leaves(() => agent.press("Control+Enter"));
}

const numberOf = (hands) => hands.page.url().match(/\/c\/([^/?]+)/)[1];

/** Files the shortest way; gives number and query code. */
async function files(citizen) {
  const on = () => citizen.follows("main form .actions button");
  await citizen.page.goto("/file");
  await citizen.chooses("kind", "suggestion");
  await on();
  await citizen.fills("#text", "请在公园门口增设休息座椅。");
  await on();
  while (!citizen.page.url().includes("/file/you")) await on();
  await citizen.chooses("identity", "anonymous");
  await on();
  await citizen.follows("form[action='/file/send'] button");
  const keys = citizen.page.locator("dl.keys");
  return [await keys.locator("dd").first().innerText(), await keys.locator("dd.code").innerText()].map((one) => one.trim());
}

test("a requester files, follows and adds, and the desk reads it", { timeout: 120_000 }, async () => {
  const citizen = await Keyboard.sits(office);
  const [number, code] = await files(citizen);
  await citizen.rises("requester filing", 80);
  const later = await Keyboard.sits(office, { width: 360 });
  await later.page.goto("/track");
  await later.fills("#n", number);
  await later.fills("#c", code);
  await later.leaves(() => later.press("Enter"));
  await later.follows('main a[href$="/add-material"]');
  await later.fills("#note", "最好带靠背，老人坐着方便。");
  await later.follows("form:has(#note) .actions button");
  assert.match(await words(later), /带靠背/);
  await later.rises("requester adding", 60);
  const dispatcher = await at("dispatcher");
  await dispatcher.finds(number);
  assert.match(await words(dispatcher), /带靠背/);
  await dispatcher.rises("dispatcher reading", 25);
});

test("agent, dispatcher, handler, approver and follow-up hand a case on", { timeout: 300_000 }, async () => {
  const agent = await at("agent");
  await registers(agent, "路口窨井盖缺失", async () => await agent.chooses("kind", "help"));
  const number = numberOf(agent);
  await agent.rises("agent", 40);

  const handler = await at("handler");
  const unit = (await handler.page.locator(".brand small").innerText()).split("·").pop().trim();

  const dispatcher = await at("dispatcher");
  await dispatcher.finds(number);
  await dispatcher.acts("precheck", async () => {
    await dispatcher.to("#i-category");
    await dispatcher.press("ArrowDown", "ArrowDown", "ArrowDown");
  });
  await dispatcher.acts("dispatch", async () => {
    await dispatcher.fills("#i-lead", unit);
    await dispatcher.chooses("basis", "catalogue");
  });
  await dispatcher.rises("dispatcher", 45);

  await handler.goes("待签收");
  await handler.finds(number);
  await handler.acts("accept");
  await handler.acts("record_contact", async () => {
    await handler.chooses("reached", "true");
    await handler.chooses("method", "phone");
  });
  await handler.acts("draft_reply", async () => {
    await handler.fills("#i-reply", "已补装井盖并设置警示。");
    await handler.chooses("outcome", "solved");
    await handler.chooses("finding", "true");
  });
  await handler.rises("handler", 50);

  const approver = await at("approver");
  await approver.finds(number);
  assert.match(await words(approver), /已补装井盖/);
  await approver.acts("approve_reply");
  await approver.acts("issue_reply", async () => await approver.chooses("method", "phone"));
  await approver.rises("approver", 30);

  const caller = await at("follow-up");
  await caller.finds(number);
  await caller.acts("record_follow_up", async () => {
    await caller.chooses("answered", "true");
    await caller.chooses("solved", "true");
    await caller.chooses("satisfied", "satisfied");
  });
  await caller.acts("close", async () => {});
  await look(caller.page, "keyboard-closed");
  assert.match(await words(caller), /已结案/);
  await caller.rises("follow-up", 40);
});

test("a supervisor asks, the unit answers, the supervisor reads it", { timeout: 120_000 }, async () => {
  const agent = await at("dispatcher");
  await registers(agent, "小区二次供水发黄", async () => await agent.chooses("kind", "complaint"));
  const number = numberOf(agent);
  const handler = await at("handler");
  const unit = (await handler.page.locator(".brand small").innerText()).split("·").pop().trim();
  await agent.acts("precheck", async () => {
    await agent.to("#i-category");
    await agent.press("ArrowDown", "ArrowDown");
  });
  await agent.acts("dispatch", async () => {
    await agent.fills("#i-lead", unit);
    await agent.chooses("basis", "catalogue");
  });
  const supervisor = await at("supervisor");
  await supervisor.finds(number);
  await supervisor.acts("supervise", async () => await supervisor.fills("#i-note", "请说明何时到场。"));
  await handler.finds(number);
  await handler.acts("accept");
  await handler.acts("answer_supervision", async () => await handler.fills("#i-note", "今日下午到场取样。"));
  await handler.rises("handler, supervised", 30);
  await supervisor.goes("督办件");
  await supervisor.finds(number);
  assert.match(await words(supervisor), /今日下午到场取样/);
  await supervisor.acts("conclude_supervision", async () => await supervisor.fills("#i-note", "已到场。"));
  await supervisor.rises("supervisor", 45);
});

test("what weighs on a unit is proposed by one supervisor and signed by another", { timeout: 120_000 }, async () => {
  const supervisor = await at("supervisor");
  await supervisor.goes("信访事项");
  await supervisor.press("j");
  await supervisor.leaves(() => supervisor.press("Enter"));
  const number = numberOf(supervisor);
  await supervisor.acts("take_measure", async () => {
    await supervisor.chooses("measure", "circular");
    await supervisor.fills("#i-unit", await supervisor.page.locator("#units option").first().getAttribute("value"));
    await supervisor.fills("#i-note", "两次拖延，拟予通报。");
  });
  await supervisor.rises("supervisor proposing", 40);
  const signer = await at("signer");
  await signer.goes("待签批");
  await signer.press("j");
  await signer.leaves(() => signer.press("Enter"));
  assert.equal(numberOf(signer), number);
  await signer.acts("sign_off");
  assert.match(await words(signer), /通报/);
  await signer.rises("signer", 25);
});

test("a complaint about the hotline is seen by the reviewer alone", { timeout: 120_000 }, async () => {
  const agent = await at("agent");
  await registers(agent, "热线总是占线", async () => {
    await agent.chooses("kind", "suggestion");
    await agent.to("details:has([name=about_hotline]) > summary");
    await agent.press("Enter");
    await agent.chooses("about_hotline", "true");
  });
  const number = (await agent.page.locator(".said .num").innerText()).trim();
  const reviewer = await at("reviewer");
  await reviewer.goes("反映热线自身");
  await reviewer.press("j");
  await reviewer.leaves(() => reviewer.press("Enter"));
  assert.equal(numberOf(reviewer), number);
  await reviewer.acts("answer_directly", async () => await reviewer.fills("#i-reply", "已增加晚间席位，感谢提醒。"));
  assert.match(await words(reviewer), /已增加晚间席位/);
  await reviewer.rises("reviewer", 35);
});

const today = () => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);

test("finance binds money, and the auditor finds the voucher", { timeout: 120_000 }, async () => {
  const finance = await at("finance");
  await finance.goes("预算执行");
  await finance.skips();
  await finance.follows('main a[href^="/work/execution/2"]');
  await finance.steps("commit", async (field) => {
    await finance.to(field("line"));
    await finance.press("ArrowDown", "ArrowDown", "ArrowDown");
    await finance.chooses("purpose", "contract");
    await finance.fills(field("reference"), "场地保洁合同");
    await finance.fills(field("voucher"), "HT-KEYS");
    await finance.dates(field("voucher_day"), today());
    await finance.fills(field("amount"), "12,000.00");
  });
  await finance.rises("finance", 80);
  const auditor = await at("auditor");
  await auditor.goes("预算执行");
  await auditor.skips();
  await auditor.follows('main a[href^="/work/execution/2"]');
  assert.match(await words(auditor), /HT-KEYS/);
  await auditor.rises("auditor reading the account", 25);
});

test("an auditor finds who looked at a telephone number, and for what", { timeout: 120_000 }, async () => {
  const agent = await at("agent");
  await registers(agent, "公交站牌看不清", async () => {
    await agent.chooses("kind", "help");
    await agent.fills("[name=phone]", "13900000926");
  });
  const number = numberOf(agent);
  const dispatcher = await at("dispatcher");
  await dispatcher.finds(number);
  await dispatcher.to("#purpose");
  await dispatcher.press("ArrowDown");
  await dispatcher.follows("#reveal button");
  assert.match(await words(dispatcher), /13900000926|139 0000 0926/);
  await dispatcher.rises("dispatcher revealing", 65);
  const auditor = await at("auditor");
  await auditor.skips();
  await auditor.fills("[name=case]", number);
  await auditor.leaves(() => auditor.press("Enter"));
  assert.match(await words(auditor), /示例派单员/);
  await auditor.rises("auditor", 35);
});

test("an analyst writes the bulletin, a publisher releases it, the office reads it", { timeout: 120_000 }, async () => {
  const analyst = await at("analyst");
  await analyst.goes("简报");
  await analyst.skips();
  await analyst.follows('form:has(input[name=kind][value="daily"]) button');
  await analyst.steps("write", async (field) => await analyst.fills(field("words"), "昨日诉求平稳，噪声类居首。"));
  await analyst.steps("send");
  await analyst.rises("analyst", 45);
  const publisher = await at("publisher");
  await publisher.goes("简报");
  await publisher.skips();
  await publisher.follows('main table a[href^="/work/bulletins/"]');
  assert.match(await words(publisher), /昨日诉求平稳/);
  await publisher.steps("release");
  await publisher.rises("publisher", 35);
  const finance = await at("finance");
  await finance.goes("简报");
  await finance.skips();
  await finance.follows('main table a[href^="/work/bulletins/"]');
  assert.match(await words(finance), /昨日诉求平稳/);
  await finance.rises("finance reading", 25);
});

test("an administrator lets somebody in, who sets a password of their own", { timeout: 120_000 }, async () => {
  const keeper = await at("administrator");
  await keeper.goes("账号与系统");
  await keeper.skips();
  await keeper.fills("#i-login", "packs");
  await keeper.fills("#i-name", "规则管理员");
  await keeper.chooses("#i-role", "pack_administrator");
  await keeper.follows("form:has(#i-login) button");
  const link = (await keeper.page.locator(".said.ok b").innerText()).trim();
  await keeper.rises("administrator", 45);
  const newcomer = await Keyboard.sits(office);
  await newcomer.page.goto(new URL(link).pathname);
  await newcomer.fills("#password", "six-lamps-by-the-river");
  await newcomer.fills("#again", "six-lamps-by-the-river");
  await newcomer.leaves(() => newcomer.press("Enter"));
  await look(newcomer.page, "keyboard-newcomer");
  assert.match(newcomer.page.url(), /\/work/);
  assert.match(await newcomer.page.locator(".who").innerText(), /规则管理员/);
  await newcomer.goes("现行规则");
  await newcomer.skips();
  await newcomer.follows("form.period button");
  await look(newcomer.page, "keyboard-rules");
  assert.match(await words(newcomer), /答复时限[\s\S]*怎么算的/);
  await newcomer.rises("pack administrator", 30);
});
