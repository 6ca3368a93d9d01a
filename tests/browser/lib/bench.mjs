// What people do at the bench, and how a page is looked at: held to its rules, and kept as a picture.
import assert from "node:assert/strict";
import { accessible, soundPage } from "./checks.mjs";
import { picture } from "./office.mjs";

export async function look(page, name) {
  await soundPage(page);
  await accessible(page);
  await picture(page, name);
}

/** Looks at a page that is open on a desk as a phone shows it. */
export async function narrow(page, name) {
  await page.setViewportSize({ width: 360, height: 780 });
  await look(page, `${name}-360`);
  await page.setViewportSize({ width: 1440, height: 900 });
}

export const choose = (page, name, value) => page.locator(`input[name=${name}][value="${value}"]`).check();

/** Opens the case of that number. */
export async function open(page, number) {
  await page.goto("/work");
  await page.fill("#q", number);
  await page.locator("form.find").evaluate((form) => form.requestSubmit());
  await page.waitForURL(new RegExp(`/c/${number}`));
}

/** Does one act on the case that is open, by its form; `name`d, the filled form is looked at first. */
export async function act(page, code, fill = async () => {}, name = "") {
  const base = page.url().split("?")[0].replace(/(\/c\/[^/]+).*/, "$1");
  const atOnce = page.locator(`form[action^="${new URL(base).pathname}/${code}"] button`);
  if (await atOnce.count()) {
    await atOnce.first().click();
  } else {
    await page.goto(`${base}/${code}`);
    await soundPage(page);
    await fill();
    if (name) await look(page, name);
    await page.locator("main form button.primary").click();
  }
  await page.waitForLoadState();
  const refused = page.locator(".said.late, .fault");
  assert.equal(await refused.count(), 0, `${code}: ${await refused.allInnerTexts()}`);
}
