// A leader's reception from its publication to the answer, and a visitor's number in the hall, as the people
// involved would do it. Clocks are real: the reception begins a moment after it was booked.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { look, narrow } from "../lib/bench.mjs";
import { openOffice, person, picture, staff } from "../lib/office.mjs";

let office;
before(async () => (office = await openOffice()));
after(async () => await office?.close());

/** Minutes between planning and the beginning: enough to file, publish and book. */
const AHEAD = 3;

const step = (page, code) => page.locator(`form:has(input[name=step][value="${code}"])`);

async function take(page, code, fill = async () => {}) {
  const form = step(page, code);
  await fill(form);
  await Promise.all([page.waitForNavigation(), form.locator("button").click()]);
  assert.equal(await page.locator("[role=alert]").count(), 0, await page.locator("main").innerText());
}

/** Files the shortest way; gives number and query code. */
async function files(page) {
  const next = () => page.locator("main form .actions button").first().click();
  await page.goto("/file");
  await page.locator('input[name=kind][value="complaint"]').check();
  await next();
  await page.fill("#text", "小区门口的路灯坏了三个月，报修两次没有人来，老人晚上出门摔倒过。");
  await next();
  await next();
  await page.fill("#place", "人民路五号");
  await next();
  await page.locator("input[name=identity]").first().check();
  await page.fill("#name", "王小明");
  await page.fill("#phone", "13900000926");
  await next();
  await page.waitForURL(/\/file\/check/);
  await page.locator("form[action='/file/send'] button").click();
  await page.waitForURL(/\/receipt\//);
  return (await page.locator("dl.keys dd").nth(0).innerText()).trim();
}

const local = (minutes) => new Date(Date.now() + 8 * 3600_000 + minutes * 60_000).toISOString();

test("a reception is published, booked, heard, assigned and answered", { timeout: 400_000 }, async (t) => {
  if (local(0).slice(0, 10) !== local(60).slice(0, 10)) return t.skip("the day is nearly over");
  const citizen = await person(office, { width: 360 });
  const number = await files(citizen);

  const boss = await staff(office, "supervisor");
  await boss.goto("/work/reception");
  await look(boss, "40-reception-days");
  await take(boss, "plan", async (form) => {
    await form.locator("[name=day]").fill(local(0).slice(0, 10));
    await form.locator("[name=from]").fill(local(AHEAD).slice(11, 16));
    await form.locator("[name=to]").fill(local(AHEAD + 40).slice(11, 16));
    await form.locator("[name=slots]").fill("4");
    await form.locator("[name=place]").fill("群众服务大厅一楼接待室");
    await form.locator("[name=post]").fill("分管副市长");
    await form.locator("[name=topics]").fill("城市管理、住房");
    await form.locator('[name=help][value="sign_language"]').check();
  });
  await look(boss, "41-reception-planned");
  await take(boss, "publish");
  const day = boss.url();

  await citizen.goto("/reception");
  await look(citizen, "42-reception-public-360");
  await citizen.goto(`/track/${number}`);
  await citizen.locator(`a[href="/track/${number}/reception"]`).click();
  await look(citizen, "43-reception-book-360");
  await citizen.locator("select[name=slot]").selectOption("1");
  await citizen.locator("form:has(select[name=slot]) button").click();
  await citizen.waitForURL(/done=booked/);
  await look(citizen, "44-reception-booked-360");

  await boss.goto(day);
  await look(boss, "45-reception-day");
  await narrow(boss, "45-reception-day");
  await boss.locator("table.figures th a").first().click();
  await take(boss, "pre_read");
  await look(boss, "46-slot-read");
  await boss.waitForTimeout(Math.max(0, AHEAD * 60_000));
  await take(boss, "receive", async (form) => {
    await form.locator("textarea").fill("路灯坏了三个月，报修两次没有人来。要求七天内修好。");
    await form.locator("[name=read_back]").check();
  });
  await look(boss, "47-slot-received");
  await take(boss, "assign", async (form) => {
    await form.locator("select[name=unit]").selectOption({ index: 1 });
    await form.locator("[name=due]").fill(local(7 * 24 * 60).slice(0, 10));
  });
  await take(boss, "answer", async (form) => await form.locator("textarea").fill("已责成维修，七天内修好。"));
  await look(boss, "48-slot-answered");
  await narrow(boss, "48-slot-answered");

  await citizen.goto(`/track/${number}/reception`);
  assert.match(await citizen.locator("main").innerText(), /已责成维修，七天内修好/);
  await look(citizen, "49-reception-answered-360");
});

test("a number is given at the desk, called to a window and served", { timeout: 120_000 }, async () => {
  const citizen = await person(office, { width: 360 });
  const number = await files(citizen);
  const desk = await staff(office, "agent");
  await desk.goto("/work/hall");
  await take(desk, "open");
  await take(desk, "take", async (form) => {
    await form.locator('[name=class][value="general"]').check();
    await form.locator("[name=case]").fill(number);
  });
  await take(desk, "take", async (form) => await form.locator('[name=class][value="priority"]').check());
  await take(desk, "call", async (form) => await form.locator("[name=window]").fill("3"));
  await look(desk, "50-hall-desk");
  await narrow(desk, "50-hall-desk");
  const screen = await person(office, { script: false });
  await screen.goto("/hall?auto=1");
  assert.match(await screen.locator("main").innerText(), /B001/);
  assert.ok(!(await screen.locator("body").innerText()).includes(number));
  await picture(screen, "51-hall-screen");
  const phone = await person(office, { width: 360 });
  await phone.goto("/hall");
  await look(phone, "51-hall-screen-360");
  await desk.goto("/work/hall/slip/A001");
  await look(desk, "52-hall-slip");
  await desk.goto("/work/hall");
  await desk.locator('form[action="/work/hall/serve"] button').first().click();
  assert.match(await desk.locator("main").innerText(), /已接待 1 人次/);
});

test("a meeting is convened, held, and closed when everything is proven", { timeout: 120_000 }, async () => {
  const citizen = await person(office, { width: 360 });
  const number = await files(citizen);
  const boss = await staff(office, "supervisor");
  await boss.goto("/work/meetings");
  await take(boss, "convene", async (form) => {
    await form.locator('[name=table][value="coordination"]').check();
    await form.locator("[name=day]").fill(local(0).slice(0, 10));
    await form.locator("[name=from]").fill("09:00");
    await form.locator("[name=place]").fill("三楼会议室");
    await form.locator("[name=chair]").fill("局长");
    await form.locator("fieldset summary").click();
    await form.locator("[name=units]").nth(0).check();
    await form.locator("[name=units]").nth(1).check();
  });
  await take(boss, "list", async (form) => await form.locator("[name=case]").fill(number));
  await look(boss, "60-meeting-convened");
  await take(boss, "hold", async (form) => await form.locator("textarea").fill("各单位说明情况，议定由一家牵头维修。"));
  await take(boss, "resolve", async (form) => {
    await form.locator("select[name=case]").selectOption({ index: 1 });
    await form.locator("select[name=unit]").selectOption({ index: 1 });
    await form.locator("textarea").fill("七天内修好路灯。");
    await form.locator("[name=days]").fill("7");
  });
  await look(boss, "61-meeting-held");
  await narrow(boss, "61-meeting-held");
  await take(boss, "prove", async (form) => {
    await form.locator("select[name=nth]").selectOption("1");
    await form.locator("textarea").fill("已修好，现场照片存卷。");
  });
  await take(boss, "close");
  await boss.goto("/work/meetings");
  await look(boss, "62-meetings");
});
