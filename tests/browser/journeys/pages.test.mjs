// Every page a role sees at first, in both languages, on a phone and on a desk, by day and by night.
import { after, before, test } from "node:test";
import { accessible, soundPage } from "../lib/checks.mjs";
import { openOffice, person, picture, staff } from "../lib/office.mjs";

let office;
before(async () => (office = await openOffice()));
after(async () => await office?.close());

const PUBLIC = ["/", "/file", "/track", "/qa", "/sign-in", "/verify", "/no-such-page"];
const STAFF = {
  agent: ["/work", "/work/intake", "/work/me"],
  dispatcher: ["/work"],
  handler: ["/work"],
  approver: ["/work"],
  "follow-up": ["/work"],
  supervisor: ["/work", "/work/board", "/work/indicators"],
  reviewer: ["/work"],
  administrator: ["/work/admin"],
  auditor: ["/work/audit"],
};
const LOOKS = [
  { lang: "zh-CN", width: 360, dark: false },
  { lang: "zh-CN", width: 1440, dark: true },
  { lang: "en", width: 360, dark: true },
  { lang: "en", width: 1440, dark: false },
];

const called = (path, look) =>
  `page${path.replaceAll("/", "-")}-${look.lang}-${look.width}${look.dark ? "-dark" : ""}`;

async function seen(page, path, look, by = "") {
  await page.goto(`${path}?lang=${look.lang}`);
  await soundPage(page);
  await accessible(page);
  await picture(page, `${called(path, look)}${by}`);
}

for (const look of LOOKS) {
  const name = `${look.lang}, ${look.width} px${look.dark ? ", dark" : ""}`;
  test(`public pages: ${name}`, { timeout: 120_000 }, async () => {
    const page = await person(office, look);
    for (const path of PUBLIC) await seen(page, path, look);
    await page.context().close();
  });

  test(`workbench: ${name}`, { timeout: 240_000 }, async () => {
    for (const [login, paths] of Object.entries(STAFF)) {
      const page = await staff(office, login, look);
      for (const path of paths) await seen(page, path, look, `-${login}`);
      const first = page.locator("ol.rows a.row").first();
      if (await first.count()) {
        await first.click();
        await soundPage(page);
        await accessible(page);
        await picture(page, `${called("/case", look)}-${login}`);
      }
      await page.context().close();
    }
  });
}
