// How pages are gone through: both languages of the workbench, a phone and a desk, by day and by night.
import { accessible, soundPage } from "./checks.mjs";
import { picture } from "./office.mjs";

export const LOOKS = [
  { lang: "zh-CN", width: 360, dark: false },
  { lang: "zh-CN", width: 1440, dark: true },
  { lang: "en", width: 360, dark: true },
  { lang: "en", width: 1440, dark: false },
];

export const told = (look) => `${look.lang}, ${look.width} px${look.dark ? ", dark" : ""}`;

/** The name under which the picture of a page is saved. */
export const called = (path, look) =>
  `page${path.replaceAll(/[/?=]/g, "-")}-${look.lang}-${look.width}${look.dark ? "-dark" : ""}`;

/** Opens the page in that look, holds it to its rules and keeps a picture. */
export async function seen(page, path, look, by = "") {
  const answer = await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=${look.lang}`);
  await soundPage(page);
  await accessible(page);
  await picture(page, `${called(path, look)}${by}`);
  return answer;
}

/** The HTML as the server sends it to whoever has that page open. */
export const sent = async (page, path) =>
  (await page.context().request.get(`${path}${path.includes("?") ? "&" : "?"}lang=en`)).text();
