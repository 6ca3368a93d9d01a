// Three reception desks lose the network, go on registering, are loaded anew without it, and merge without loss.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible, soundPage } from "../lib/checks.mjs";
import { openOffice, person, picture, staff } from "../lib/office.mjs";

const EACH = 12;
const SECRET = "当面口述之秘";
let office;
before(async () => (office = await openOffice()));
after(async () => await office?.close());

const choose = async (page, name) => {
  const select = page.locator(`select[name=${name}]`);
  if (await select.count()) await select.selectOption({ index: 1 });
  else await page.locator(`input[name=${name}]`).first().check();
};
const state = (page, wanted) => page.waitForSelector(`#desk-banner[data-state=${wanted}]`, { timeout: 60_000 });
const queued = (page) =>
  page.evaluate(async () => {
    const rows = await deskQueue.rows();
    return rows.map(({ slip, held, sealed, key }) => ({ slip, held, key, bytes: [...new Uint8Array(sealed)] }));
  });

async function opened(looks = {}) {
  const page = await staff(office, "agent", looks);
  page.said = [];
  page.on("console", (line) => page.said.push(line.text()));
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto("/work/desk");
  await page.waitForSelector("#main[data-offline-ready]");
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  return page;
}

async function fill(page, title) {
  await page.fill("#i-name", "王小明");
  await page.fill("#i-phone", "13900000926");
  await choose(page, "kind");
  await page.locator("#i-category").selectOption({ index: 1 });
  await page.fill("#i-title", title);
  await page.fill("#i-text", `${SECRET}：${title}`);
  await page.locator("input[name=read_back]").check();
}

async function register(page, title) {
  const before = await page.locator("#desk-slip-number").innerText().catch(() => "");
  await fill(page, title);
  await page.locator("#desk-form button.primary").click();
  await page.waitForFunction((old) => {
    const now = document.getElementById("desk-slip-number").textContent;
    return now !== "" && now !== old;
  }, before);
}

test("three desks without a network merge without loss", { timeout: 400_000 }, async () => {
  const desks = [];
  for (let n = 0; n < 3; n += 1) desks.push(await opened());
  for (const desk of desks) await desk.context().setOffline(true);
  for (const [n, desk] of desks.entries()) {
    for (let visit = 0; visit < EACH; visit += 1) {
      await register(desk, `第${n + 1}窗口第${visit + 1}件`);
      if (visit === EACH / 2) {
        await desk.reload();
        await desk.waitForSelector("#desk-form:not([hidden])");
      }
    }
    await state(desk, "offline");
    const rows = await queued(desk);
    assert.equal(rows.length, EACH, "the queue has outlived the reload");
    assert.equal(new Set(rows.map((row) => row.slip)).size, EACH);
    const secret = [...new TextEncoder().encode(SECRET)].join();
    for (const row of rows) assert.ok(!row.bytes.join().includes(secret), "the words lie open");
    assert.equal(await desk.evaluate(() => localStorage.length + sessionStorage.length), 0);
    assert.ok(!desk.url().includes("?"), desk.url());
  }
  const key = await desks[0].evaluate(
    () =>
      new Promise((done) => {
        indexedDB.open("yingda-desk").onsuccess = (event) => {
          event.target.result.transaction("keys").objectStore("keys").get("now").onsuccess = async ({ target }) => {
            done(await crypto.subtle.exportKey("raw", target.result.key).then(() => "taken out", (fault) => fault.name));
          };
        };
      }),
  );
  assert.equal(key, "InvalidAccessError", "the sealing key cannot be taken out");
  await soundPage(desks[0]);
  await picture(desks[0], "desk-offline-1440");

  await Promise.all(desks.map((desk) => desk.context().setOffline(false)));
  const places = [];
  for (const desk of desks) {
    await state(desk, "merged");
    assert.deepEqual(await queued(desk), []);
    const done = await desk.evaluate(() => deskQueue.done());
    assert.equal(done.length, EACH);
    for (const { number } of done) places.push(Number(number.split("-").at(-2)));
    const keys = () => new Promise((done) => (indexedDB.open("yingda-desk").onsuccess = (event) => (event.target.result.transaction("keys").objectStore("keys").count().onsuccess = ({ target }) => done(target.result))));
    assert.equal(await desk.evaluate(keys), 0, "the key goes with the last entry");
    assert.deepEqual(desk.said.filter((line) => line.includes(SECRET) || line.includes("王小明")), []);
  }
  places.sort((a, b) => a - b);
  assert.equal(new Set(places).size, 3 * EACH);
  assert.equal(places.at(-1) - places[0] + 1, 3 * EACH, `numbers without a gap: ${places}`);
  console.log(`3 desks × ${EACH} visits → ${places.length} numbers, ${places[0]}..${places.at(-1)}`);
  await picture(desks[0], "desk-merged-1440");
  for (const desk of desks) await desk.context().close();
});

test("a lost session and a refusal keep what was typed", { timeout: 200_000 }, async () => {
  const desk = await opened({ width: 360 });
  await desk.context().setOffline(true);
  await register(desk, "签退之后");
  await desk.context().clearCookies();
  await desk.context().setOffline(false);
  await state(desk, "signedOut");
  assert.equal((await queued(desk)).length, 1);
  await accessible(desk);
  await picture(desk, "desk-signed-out-360");
  await desk.locator("#desk-sign-in").click();
  await desk.locator('.samples form:has(input[name=login][value="agent"]) button').click();
  if (!desk.url().includes("/work/desk")) await desk.goto("/work/desk");
  await state(desk, "merged");

  await desk.evaluate(async () => {
    const account = document.getElementById("main").dataset.account;
    const fields = { channel: "visit", track: "petition", kind: "complaint", form: "single", heads: "1", title: "未宣读", text: "没有宣读的记录", name: "王小明" };
    await deskQueue.add({ key: `desk-${crypto.randomUUID()}`, account, fields, received: Date.now(), refused: "" }, Date.now());
  });
  await desk.reload();
  await desk.waitForFunction(() => document.querySelector("#desk-rows button"));
  await soundPage(desk);
  await accessible(desk);
  await picture(desk, "desk-refused-360");
  await desk.locator("#desk-rows button").first().click();
  await desk.waitForFunction(() => document.getElementById("i-text").value !== "");
  assert.equal(await desk.inputValue("#i-text"), "没有宣读的记录");
  await desk.locator("input[name=read_back]").check();
  await desk.locator("#desk-form button.primary").click();
  await state(desk, "merged");
  await desk.context().close();
});

test("another's entries wait for them, or are taken over", { timeout: 200_000 }, async () => {
  const desk = await opened();
  await desk.context().setOffline(true);
  await register(desk, "同事登记");
  await desk.context().clearCookies();
  await desk.context().setOffline(false);
  await state(desk, "signedOut");
  await desk.goto("/sign-in");
  await desk.locator('.samples form:has(input[name=login][value="dispatcher"]) button').click();
  await desk.waitForURL(/\/work/);
  await desk.goto("/work/desk");
  await desk.waitForSelector("#desk-take:not([hidden])");
  assert.equal((await queued(desk)).length, 1);
  await desk.locator("#desk-take").click();
  await state(desk, "merged");
  await desk.context().close();
});

for (const look of [{ lang: "zh-CN", width: 360 }, { lang: "zh-CN", width: 1440, dark: true }, { lang: "en", width: 360, dark: true }, { lang: "en", width: 1440 }]) {
  test(`the desk: ${look.lang}, ${look.width} px`, { timeout: 120_000 }, async () => {
    const desk = await opened(look);
    await desk.goto(`/work/desk?lang=${look.lang}`);
    await register(desk, "路灯不亮");
    await state(desk, "merged");
    await soundPage(desk);
    await accessible(desk);
    await picture(desk, `desk-${look.lang}-${look.width}${look.dark ? "-dark" : ""}`);
    await desk.emulateMedia({ media: "print" });
    await picture(desk, `desk-${look.lang}-${look.width}-slip`);
    await desk.context().close();
  });
}

test("without scripts it leads to the on-line form", { timeout: 60_000 }, async () => {
  const desk = await person(office, { script: false });
  await desk.goto("/sign-in");
  await desk.locator('.samples form:has(input[name=login][value="agent"]) button').click();
  await desk.goto("/work/desk");
  assert.ok(await desk.locator('noscript a[href="/work/intake?channel=visit"], a[href="/work/intake?channel=visit"]').first().isVisible());
  assert.ok(!(await desk.locator("#desk-form").isVisible()));
});
