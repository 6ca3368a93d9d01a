// A request filed the shortest way, without scripts, by somebody who leaves one way to be reached.
import { soundPage } from "./checks.mjs";
import { person } from "./office.mjs";

/** Presses a button that leads to another page, and looks at that. */
export async function goOn(page, button = "main form button") {
  await Promise.all([page.waitForNavigation(), page.locator(button).first().click()]);
  await soundPage(page);
}

/** Files a request; `reached` is the field and what stands in it: `{ email }` or `{ phone }`. Gives page and number. */
export async function files(office, reached) {
  const page = await person(office, { width: 360, script: false });
  const next = () => goOn(page, "main form .actions button");
  await page.goto("/file");
  await page.check("input[name=kind][value=help]");
  await next();
  await page.fill("#text", "小区门口的路灯不亮，已经三个晚上了。");
  await next();
  if (new URL(page.url()).pathname === "/file/about") await next();
  await next();
  await page.locator("input[name=identity]").first().check();
  await page.fill("#name", "王小明");
  for (const [field, value] of Object.entries(reached)) await page.fill(`#${field}`, value);
  await next();
  await goOn(page, "form[action='/file/send'] button");
  return { page, number: new URL(page.url()).pathname.split("/").pop() };
}
