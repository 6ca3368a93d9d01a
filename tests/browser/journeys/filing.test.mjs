// Filing as somebody does it who has never done it: how many screens, how long, without scripts, without a mouse, in a
// language that runs from right to left; and what filing offers beside its questions.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { look } from "../lib/bench.mjs";
import { soundPage } from "../lib/checks.mjs";
import { Newcomer } from "../lib/newcomer.mjs";
import { openOffice, person, picture } from "../lib/office.mjs";

let office;
before(async () => (office = await openOffice()));
after(async () => await office?.close());

const MOST_SCREENS = 6;
const MOST_SECONDS = 120;
const LAMP = "小区门口的路灯不亮，已经三个晚上了，老人出门看不清路。";

/** The first street of the list. */
const street = (page) => page.locator("#area option").nth(2).getAttribute("value");

async function filesForTheFirstTime(page, { lang, text, seen = async () => {} }) {
  await page.goto(`/?lang=${lang}`);
  const newcomer = new Newcomer(page);
  await newcomer.goesOn("main .doors a.button");
  await newcomer.reads();
  await seen("kind");
  await newcomer.checks("input[name=kind][value=help]");
  await newcomer.goesOn();
  await newcomer.reads();
  await seen("matter");
  await newcomer.types("#text", text);
  await newcomer.goesOn();
  if (new URL(page.url()).pathname === "/file/about") {
    await newcomer.reads();
    await seen("about");
    await newcomer.checks("input[name=category]");
    await newcomer.goesOn();
  }
  await newcomer.reads();
  await seen("place");
  await newcomer.chooses("#area", await street(page));
  await newcomer.goesOn();
  await newcomer.reads();
  await seen("you");
  await newcomer.checks("input[name=identity][value=named]");
  await newcomer.types("#phone", "13900000926");
  await newcomer.goesOn();
  await newcomer.reads();
  await seen("check");
  await newcomer.goesOn("form[action='/file/send'] button");
  await page.waitForURL(/\/receipt\//);
  return newcomer;
}

function inTime(newcomer, name) {
  console.log(`# ${name}: ${newcomer.screens} screens, ${Math.round(newcomer.seconds)} s`);
  assert.ok(newcomer.screens <= MOST_SCREENS, `${newcomer.screens} screens`);
  assert.ok(newcomer.seconds <= MOST_SECONDS, `${newcomer.seconds} s`);
}

test("a first request takes six screens and two minutes", { timeout: 120_000 }, async () => {
  const page = await person(office, { width: 360 });
  const seen = (name) => look(page, `filing-${name}`);
  inTime(await filesForTheFirstTime(page, { lang: "zh-CN", text: LAMP }), "first request");
  await look(page, "filing-receipt");
  await page.context().clearCookies();
  await filesForTheFirstTime(page, { lang: "zh-CN", text: LAMP, seen });
});

test("the same without scripts, in English", { timeout: 60_000 }, async () => {
  const page = await person(office, { width: 360, lang: "en", script: false });
  const text = "The street lamp at the gate has been dark for three nights.";
  inTime(await filesForTheFirstTime(page, { lang: "en", text }), "without scripts");
  await soundPage(page);
});

test("the same in Arabic", { timeout: 60_000 }, async () => {
  const page = await person(office, { width: 360, lang: "ar" });
  const seen = (name) => look(page, `filing-${name}-ar`);
  const text = "عمود الإنارة عند المدخل مطفأ منذ ثلاث ليال.";
  inTime(await filesForTheFirstTime(page, { lang: "ar", text, seen }), "in Arabic");
  assert.equal(await page.locator("html").getAttribute("lang"), "ar");
  await look(page, "filing-receipt-ar");
});

test("filing with the keyboard alone", { timeout: 60_000 }, async () => {
  const page = await person(office, { width: 1440 });
  await page.goto("/file");
  const to = async (target) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement.matches(wanted), target)) return;
    }
    assert.fail(`${target} cannot be reached at ${page.url()}`);
  };
  const on = async () => {
    await to("main form .actions button");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  };
  await to("input[name=kind]");
  await page.keyboard.press("Space");
  await on();
  await to("#text");
  await page.keyboard.type("路灯不亮，报修没有人来。");
  await on();
  await to("input[name=category]");
  await on();
  await on();
  await to("input[name=identity]");
  await page.keyboard.press("Space");
  await to("#phone");
  await page.keyboard.type("13900000926");
  await on();
  await to("form[action='/file/send'] button");
  await Promise.all([page.waitForURL(/\/receipt\//), page.keyboard.press("Enter")]);
});

test("files go up with their progress, and again after the line broke", { timeout: 60_000 }, async () => {
  const page = await person(office, { width: 360 });
  await page.goto("/file");
  await page.locator("input[name=kind][value=help]").check();
  await page.locator("main form .actions button").click();
  await page.goto("/file/files");
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");
  await page.route("**/file/files", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await page.setInputFiles("#files", { name: "lamp.png", mimeType: "image/png", buffer: png });
  const again = page.locator(".papers button[type=button]");
  await again.waitFor();
  await look(page, "filing-files-broken");
  await page.unroute("**/file/files");
  await Promise.all([page.waitForURL(/\/file\/files/), again.click()]);
  await page.locator("form[action='/file/files/drop']").waitFor();
  assert.match(await page.locator("main").innerText(), /lamp\.png/);
  await look(page, "filing-files-kept");
  await page.setInputFiles("#files", { name: "notes.png", mimeType: "image/png", buffer: Buffer.from("just text") });
  await page.locator("[data-upload] .papers li", { hasText: "notes.png" }).waitFor();
  await page.locator("form[action='/file/files/drop'] button").click();
  await page.waitForLoadState();
  assert.equal(await page.locator("form[action='/file/files/drop']").count(), 0);
});

test("what is added later goes up in one piece, and again after the line broke", { timeout: 60_000 }, async () => {
  const page = await person(office, { width: 360 });
  await filesForTheFirstTime(page, { lang: "zh-CN", text: "楼前两盏路灯不亮，晚上看不清台阶。" });
  const number = new URL(page.url()).pathname.split("/").pop();
  await page.goto(`/track/${number}/add-material`);
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");
  await page.fill("#note", "这是西侧那一盏");
  await page.route("**/add-material", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await page.setInputFiles("#files", { name: "west.png", mimeType: "image/png", buffer: png });
  await page.locator("form .actions button").click();
  const again = page.locator("form .papers button[type=button]");
  await again.waitFor();
  assert.equal(await page.inputValue("#note"), "这是西侧那一盏");
  await look(page, "track-add-broken");
  await page.unroute("**/add-material");
  await Promise.all([page.waitForURL(/done=add_material/), again.click()]);
  const words = await page.locator("main").innerText();
  assert.equal(words.match(/这是西侧那一盏/g).length, 1);
  assert.equal(await page.locator("a[href*='/file/']", { hasText: "west.png" }).count(), 1);
});

test("the own place is written only when asked for", { timeout: 60_000 }, async () => {
  const page = await person(office, { width: 360 });
  await page.context().grantPermissions(["geolocation"], { origin: office.url });
  await page.context().setGeolocation({ latitude: 31.03, longitude: 121.22, accuracy: 20 });
  await page.goto("/file/place");
  assert.equal(await page.inputValue("#place"), "");
  await page.locator("[data-locate] button").click();
  await page.waitForFunction(() => document.querySelector("#place").value.includes("31.03000, 121.22000"));
  await look(page, "filing-located");
});

test("who passes the same lamp may follow instead, and reads nobody's words", { timeout: 60_000 }, async () => {
  const first = await person(office, { width: 360 });
  await filesForTheFirstTime(first, { lang: "zh-CN", text: `${LAMP}我家住在三号。` });
  const second = await person(office, { width: 360 });
  await filesForTheFirstTime(second, { lang: "zh-CN", text: LAMP, seen: async (name) => name === "check" && offered(second) });
  const link = await second.context().newPage();
  await link.goto(followed);
  await look(link, "follow");
  const words = await link.locator("main").innerText();
  assert.match(words, /路灯不亮/);
  assert.doesNotMatch(words, /三号|XF\d|老人/);
  const feed = await link.request.get(`${followed}/feed`);
  assert.match(feed.headers()["content-type"], /atom/);
});

let followed;
async function offered(page) {
  await picture(page, "filing-others");
  followed = await page.locator("main a[href^='/follow/']").first().getAttribute("href");
}

test("public pages weigh less than sixty kilobytes and ask no other server", { timeout: 60_000 }, async () => {
  const page = await person(office, { width: 360 });
  const heaviest = { path: "", bytes: 0 };
  for (const path of ["/", "/file", "/file/place", "/file/files", "/guides", "/guides/petition", "/enterprise", "/results", "/track"]) {
    let bytes = 0;
    const weigh = async (response) => (bytes += gzipSync(await response.body()).length);
    const waiting = [];
    const listen = (response) => {
      assert.ok(response.url().startsWith(office.url), response.url());
      waiting.push(weigh(response));
    };
    page.on("response", listen);
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    await Promise.all(waiting);
    page.off("response", listen);
    if (bytes > heaviest.bytes) Object.assign(heaviest, { path, bytes });
    assert.ok(bytes <= 60_000, `${path}: ${bytes} bytes`);
  }
  console.log(`# heaviest: ${heaviest.path}, ${heaviest.bytes} bytes`);
});
