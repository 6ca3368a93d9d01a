// A topic from its draft to a contribution that two people let be shown, as the people involved would do it. The
// clock is real, so the period cannot be over: the page must say so. Closing and answering are played over a
// clock that can be moved in crates/site/tests/it/topics.rs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { soundPage } from "../lib/checks.mjs";
import { look, narrow } from "../lib/bench.mjs";
import { openOffice, person, picture, staff } from "../lib/office.mjs";

let office;
before(async () => (office = await openOffice()));
after(async () => await office?.close());

const day = (ahead) => new Date(Date.now() + (8 + 24 * ahead) * 3600_000).toISOString().slice(0, 10);

/** Sends the form with that address. */
async function send(page, action, fill = async () => {}) {
  const form = page.locator(`form[action$="${action}"]`);
  await fill(form);
  await Promise.all([page.waitForNavigation(), form.locator("button").first().click()]);
}

test("a topic is published, written to, and shown after two people", { timeout: 300_000 }, async () => {
  const one = await staff(office, "dispatcher");
  await one.goto("/work/topics");
  await look(one, "60-topics");
  await send(one, "/work/topics", async (form) => {
    await form.locator("[name=title]").fill("明年在哪里增设休息座椅？");
    await form.locator("[name=purpose]").fill("明年计划在公交站、河边和菜场附近增设座椅，请大家说说最需要的地方。");
    await form.locator("[name=way]").fill("在本页填写，或者拨打热线、来信。");
    await form.locator("[name=from]").fill(day(0));
    await form.locator("[name=through]").fill(day(14));
  });
  await look(one, "61-topic-draft");
  await narrow(one, "61-topic-draft");
  const base = new URL(one.url()).pathname;
  await send(one, "/publish");
  assert.equal(await one.locator("[role=alert]").count(), 0);

  const citizen = await person(office, { width: 360, script: false });
  await citizen.goto("/topics");
  await soundPage(citizen);
  await picture(citizen, "62-topics-public-360");
  await citizen.locator("ul.links a").first().click();
  await soundPage(citizen);
  await picture(citizen, "63-topic-public-360");
  await citizen.fill("#text", "请在人民路5号王小明家门口的公交站放两个带靠背的座椅。");
  await citizen.locator('form:has(#text) button').click();
  await soundPage(citizen);
  await picture(citizen, "64-topic-sent-360");
  const code = (await citizen.locator("dd.code").innerText()).trim();

  await one.goto(base);
  await look(one, "65-topic-to-screen");
  await one.locator("table.figures a").first().click();
  await look(one, "66-contribution");
  await narrow(one, "66-contribution");
  await send(one, "/clean", async (form) => await form.locator("textarea").fill("请在人民路的公交站放两个带靠背的座椅。"));
  const written = new URL(one.url()).pathname;
  assert.equal(await one.locator('form[action$="/confirm"]').count(), 0, "who proposes does not confirm");
  const two = await staff(office, "supervisor");
  await two.goto(written);
  await look(two, "67-second-person");
  await send(two, "/confirm");

  await citizen.goto("/topics/mine");
  await citizen.fill("#code", code.toLowerCase());
  await citizen.locator("main form button").click();
  await soundPage(citizen);
  await picture(citizen, "68-topic-mine-360");
  const wide = await person(office);
  await wide.goto(`/topics/${base.split("/").pop()}`);
  await look(wide, "69-topic-shown");
  const shown = await wide.locator("main").innerText();
  assert.match(shown, /人民路的公交站/);
  assert.doesNotMatch(shown, /王小明/);
  assert.match(shown, /收到1条，公布1条/);
  await one.goto(base);
  assert.equal(await one.locator('form[action$="/close"]').count(), 0, "the period is not over");
});

test("aid and duties fit a phone and a desk", { timeout: 120_000 }, async () => {
  const citizen = await person(office, { width: 360 });
  await citizen.goto("/aid");
  await look(citizen, "70-aid-360");
  assert.match(await citizen.locator("main").innerText(), /帮扶从不以放弃任何权利为条件/);
  const boss = await staff(office, "supervisor");
  await boss.goto("/work/aid");
  await look(boss, "71-work-aid");
  await narrow(boss, "71-work-aid");
  await boss.goto("/work/duties");
  await look(boss, "72-duties");
  await narrow(boss, "72-duties");
});
