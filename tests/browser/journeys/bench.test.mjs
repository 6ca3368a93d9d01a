// Eight hours at the bench, with the keyboard: the day, a list narrowed, several at once, a draft that stays, words
// found, the palette, two people at one case. Every page is held to its rules at both widths, light and dark.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { look, narrow } from "../lib/bench.mjs";
import { openOffice, staff } from "../lib/office.mjs";

let office;
before(async () => { office = await openOffice(); });
after(async () => { await office.close(); });

const both = async (page, path, name) => {
  await page.goto(path);
  await look(page, name);
  await narrow(page, name);
};

for (const dark of [false, true]) {
  for (const lang of dark ? ["en"] : ["zh-CN"]) {
    test(`pages of the bench, ${lang}${dark ? ", dark" : ""}`, async () => {
      const page = await staff(office, "dispatcher", { lang, dark });
      const end = `${lang}${dark ? "-dark" : ""}`;
      await both(page, "/work/day", `bench-day-${end}`);
      await both(page, "/work/news", `bench-news-${end}`);
      await page.goto("/work/q/everything?due=late");
      await page.locator("details.narrow summary").click();
      await look(page, `bench-list-${end}`);
      await narrow(page, `bench-list-${end}`);
      await both(page, "/work/bulk/to-dispatch", `bench-bulk-${end}`);
      await both(page, "/work/find", `bench-find-${end}`);
    });
  }
}

test("the palette leads anywhere by keys alone", async () => {
  const page = await staff(office, "dispatcher");
  await page.goto("/work/day");
  await page.keyboard.press("Control+k");
  await page.waitForSelector("#palette[open]");
  await page.keyboard.type("消息");
  await look(page, "bench-palette");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/work\/news/);
});

test("words are found from the search box, and the address does not hold them", async () => {
  const page = await staff(office, "dispatcher");
  await page.goto("/work/q/everything");
  const titles = await page.locator(".rows .title").allInnerTexts();
  const words = titles.map((title) => title.replace(/[^\p{Script=Han}]/gu, "").slice(0, 4)).find((found) => found.length === 4);
  assert.ok(words, "no title of the first page is Chinese");
  for (let tries = 0; tries < 40; tries += 1) {
    await page.keyboard.press("Escape");
    await page.fill("#q", words);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/work\/find/);
    if (await page.locator("main .rows a.row").count()) break;
    await page.waitForTimeout(500);
  }
  assert.ok(await page.locator("main .rows a.row").count(), `nothing says ${words}`);
  assert.ok(!decodeURIComponent(page.url()).includes(words));
  await look(page, "bench-found");
  await narrow(page, "bench-found");
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/c\//);
});

test("what is half written stays, and colleagues are seen", async () => {
  const one = await staff(office, "dispatcher");
  const two = await staff(office, "supervisor");
  await one.goto("/work/q/everything");
  const href = await one.locator(".rows a.row").first().getAttribute("href");
  await two.goto(href);
  await one.goto(`${href.split("?")[0]}/remind`);
  await one.waitForSelector("form[data-keeps]");
  await one.locator("form[data-keeps] textarea").first().fill("请先核实现场情况");
  await one.waitForFunction(() => document.querySelector("[data-said]").textContent !== "");
  await look(one, "bench-draft");
  await one.goto("/work/day");
  await one.goto(`${href.split("?")[0]}/remind`);
  assert.equal(await one.locator("form[data-keeps] textarea").first().inputValue(), "请先核实现场情况");
  await look(one, "bench-draft-again");
  await narrow(one, "bench-draft-again");
  await two.reload();
  assert.ok(await two.locator(".present").isVisible());
  await look(two, "bench-present");
});

test("the palette asks the server: another queue, and a case by its number", async () => {
  const page = await staff(office, "dispatcher");
  await page.goto("/work/q/everything");
  const number = (await page.locator(".rows .num").first().innerText()).trim();
  await page.goto("/work/me");
  await page.keyboard.press("Control+k");
  await page.waitForSelector("#palette[open]");
  await page.keyboard.type(number);
  await page.waitForFunction((number) => document.querySelector("#palette-list li")?.textContent.startsWith(number), number);
  assert.equal(await page.locator("#palette input").getAttribute("aria-activedescendant"), "palette-0");
  await look(page, "bench-palette-case");
  await narrow(page, "bench-palette-case");
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`/c/${number}`));
  await page.route("**/work/palette", (route) => route.abort());
  await page.keyboard.press("Control+k");
  await page.keyboard.type("消息");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/work\/news/);
});

test("a sentence is written once and filled in by keys alone", async () => {
  const page = await staff(office, "dispatcher");
  await both(page, "/work/sentences", "bench-sentences-none");
  await page.selectOption("#act", "");
  await page.locator("main form.period button").click();
  await page.waitForURL(/sentences\/new/);
  await page.fill("#sentence_name", "催办口径");
  await page.fill("#i-text", "工单{编号}请在{期限}前办理。");
  await look(page, "bench-sentence-new");
  await narrow(page, "bench-sentence-new");
  await page.keyboard.press("Control+Enter");
  await page.waitForURL(/sentences$/);
  await page.goto("/work/sentences/new?act=remind");
  await look(page, "bench-sentence-act");
  await both(page, "/work/sentences", "bench-sentences");
  await page.goto("/work/q/everything");
  const href = (await page.locator(".rows a.row").first().getAttribute("href")).split("?")[0];
  const number = href.split("/").pop();
  await page.goto(`${href}/remind`);
  const box = page.locator("#i-note");
  await box.focus();
  await page.keyboard.type("先写的。");
  await page.keyboard.press("Control+/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "p-note");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "i-note");
  const value = await box.inputValue();
  assert.ok(value.startsWith("先写的。工单") && value.includes(number), value);
  await look(page, "bench-sentence-filled");
  await narrow(page, "bench-sentence-filled");
});

test("without scripts a sentence comes back filled in, and what was typed stays", async () => {
  const page = await staff(office, "dispatcher", { script: false });
  await page.goto("/work/q/everything");
  const href = (await page.locator(".rows a.row").nth(1).getAttribute("href")).split("?")[0];
  await page.goto(`${href}/remind`);
  await page.fill("#i-note", "先写的。");
  await page.selectOption("#p-note", { label: "催办口径" });
  await page.locator("button[name=fill][value=note]").click();
  const value = await page.inputValue("#i-note");
  assert.ok(value.startsWith("先写的。") && value.includes(href.split("/").pop()), value);
});
