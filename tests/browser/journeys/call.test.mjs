// A call from its ringing to the unit, with the keyboard alone, counted key by key.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { look, narrow } from "../lib/bench.mjs";
import { openOffice, staff } from "../lib/office.mjs";

/** Key presses an agent may need besides the text itself. */
const PRESSES = 25;

let office;
before(async () => (office = await openOffice()));
after(async () => await office?.close());

test("from the ring to a dispatched case in at most 25 key presses", { timeout: 300_000 }, async () => {
  const agent = await staff(office, "agent", { lang: "en" });
  let presses = 0;
  const press = async (...keys) => {
    for (const key of keys) {
      presses += key.split("+").length;
      await agent.keyboard.press(key);
    }
  };
  const write = (text) => agent.keyboard.insertText(text);
  await agent.goto("/work/intake");
  await look(agent, "call-off");
  await agent.keyboard.press("y");
  await agent.waitForSelector(".telephone .tag.ready, .telephone .tag.ringing");
  await agent.waitForSelector(".telephone .tag.ringing", { timeout: 120_000 });
  await look(agent, "call-ringing");

  await press("a");
  await agent.waitForSelector(".telephone .tag.speaking");
  await press("Space", "Tab");
  const chosen = () => agent.evaluate(() => document.activeElement.name);
  assert.equal(await chosen(), "category");
  const suggested = agent.waitForResponse(/intake\/units/);
  await press("n", "o", "i", "Tab");
  await suggested;
  assert.equal(await chosen(), "area");
  await press("ArrowDown", "Tab");
  await write("East gate of the market");
  await press("Tab", "Tab");
  assert.equal(await chosen(), "title");
  await write("Noise at night");
  await press("Tab");
  await write("Music at full volume every night after eleven; the neighbours cannot sleep.");
  await agent.waitForSelector("[data-fill] .suggested :checked");
  await look(agent, "call-written");
  await press("Control+Shift+Enter");
  await agent.waitForEvent("load");
  const refused = agent.locator(".said.late:visible, .fault:visible");
  assert.equal(await refused.count(), 0, `${await refused.evaluateAll((all) => all.map((one) => one.closest("[id]").id + one.parentElement.outerHTML))}`);
  await agent.waitForURL(/\/work\/q\/found\/c\//);
  await look(agent, "call-dispatched");
  const said = await agent.locator("main").innerText();
  assert.match(said, /Noise at night/);
  assert.ok(presses <= PRESSES, `${presses} key presses`);
  console.log(`from the ring to the unit: ${presses} key presses besides the text`);

  await agent.goto("/work/intake");
  await agent.keyboard.press("Escape");
  await agent.keyboard.press("h");
  await agent.waitForSelector(".telephone .tag.writing");
  await narrow(agent, "call-writing");
});
