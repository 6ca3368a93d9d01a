// What an office has after months: its account, the operator's quarters, the months of the units, bulletins, targets, and
// the boards over them. Every such page in every look; which month or quarter it is, the lists themselves tell.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { htmlFaults } from "../lib/checks.mjs";
import { LOOKS, seen, sent, told } from "../lib/looks.mjs";
import { MONTHS, openOffice, person, staff } from "../lib/office.mjs";

let office;
before(async () => (office = await openOffice({}, MONTHS)));
after(async () => await office?.close());

/** Lists, and how many pages deep to follow the first link that leads further down. */
const PUBLIC = { "/results": 1, "/results/units": 1, "/budgets": 1, "/answers": 0 };
const STAFF = {
  supervisor: { "/work/board": 0, "/work/wall": 0, "/work/month": 0, "/work/units": 0, "/work/meetings": 0 },
  handler: { "/work/unit": 0, "/work/units": 1 },
  finance: { "/work/execution": 1, "/work/contract": 1, "/work/targets": 2, "/work/indicators": 1 },
  analyst: { "/work/bulletins": 1, "/work/bulletins/new?kind=monthly": 0 },
  publisher: { "/work/bulletins": 1, "/work/answers": 0 },
  administrator: { "/work/health": 0, "/start": 0 },
};
/** A month is opened in the morning of the next one's first day, and published days after that. */
const MAY_BE_EMPTY = ["/results/units", "/work/units"];

const beneath = async (page, list) => {
  const links = await page.locator("main a").evaluateAll((all) => all.map((link) => new URL(link.href)).map((at) => at.pathname + at.search));
  return links.find((at) => at.startsWith(`${list}/`) && !/\.(csv|xlsx|json)|\/feed|\/pdf|\/new|\/from\//.test(at));
};

/** Goes through the lists and down into them; `visit` looks at each page. */
async function walk(page, lists, visit) {
  for (const [list, levels] of Object.entries(lists)) {
    let at = list;
    for (let level = 0; at && level <= levels; level += 1) {
      await visit(at);
      at = level < levels ? await beneath(page, at.split("?")[0]) : undefined;
      if (!at && level < levels) assert.ok(MAY_BE_EMPTY.includes(list), `${list} leads to nothing`);
    }
  }
}

for (const look of LOOKS) {
  test(`after months: ${told(look)}`, { timeout: 600_000 }, async () => {
    const faults = [];
    const visit = (page, by) => async (path) => {
      const answer = await seen(page, path, look, by);
      assert.equal(answer.status(), 200, path);
      if (look === LOOKS.at(-1)) faults.push(...(await htmlFaults(await sent(page, path), `${by} ${path}`)));
    };
    const citizen = await person(office, look);
    await walk(citizen, PUBLIC, visit(citizen, ""));
    await citizen.context().close();
    for (const [login, lists] of Object.entries(STAFF)) {
      const page = await staff(office, login, look);
      await walk(page, lists, visit(page, `-${login}`));
      await page.context().close();
    }
    assert.deepEqual(faults, []);
  });
}
