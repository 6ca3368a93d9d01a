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
  const title = (await page.locator(".rows .title").first().innerText()).trim();
  const words = title.replace(/[^\p{Script=Han}]/gu, "").slice(0, 4);
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
