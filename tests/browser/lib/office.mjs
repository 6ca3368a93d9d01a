// A small office with a simulated past, started for the journeys and stopped after them.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");

/** Four days of a small office: what most journeys need. */
export const DAYS = { days: 4, per_day: 30 };
/** Eighty quiet days: a month and a quarter that are over, with all that is reckoned of them. */
export const MONTHS = { days: 80, per_day: 8 };

export const pictures = join(here, "..", "test-results");
mkdirSync(pictures, { recursive: true });

export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

export function program() {
  const built = [process.env.YINGDA, join(target, "debug", "yingda"), join(target, "fast", "yingda")];
  const found = built.find((path) => path && existsSync(path));
  if (!found) throw new Error("no yingda program: run `cargo build -p yingda` first");
  return found;
}

async function answers(url, child, patience = 180_000) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`yingda ended with ${child.exitCode}`);
    try {
      if ((await fetch(`${url}/health`)).ok) return;
    } catch {
      // not listening yet
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("yingda did not answer in time");
}

/** Starts an office with that past and those lines of configuration; `close` stops it and throws its data away. */
export async function openOffice(lines = {}, past = DAYS) {
  const folder = mkdtempSync(join(tmpdir(), "yingda-journey-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const words = ["demo", "--file", join(folder, "office.db"), "--listen", `127.0.0.1:${port}`];
  words.push("--days", `${past.days}`, "--per-day", `${past.per_day}`, "--seed", "7", "--still");
  const child = spawn(program(), words, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...lines } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => (said += bytes));
  try {
    await answers(url, child);
  } catch (fault) {
    child.kill("SIGKILL");
    throw new Error(`${fault.message}\n${said}`);
  }
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  const close = async () => {
    await browser.close();
    child.kill("SIGTERM");
    await new Promise((resolve) => child.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, browser, close };
}

/** A person at a screen of their own: cookies, language and size are theirs. */
export async function person(office, { width = 1440, lang = "zh-CN", dark = false, script = true } = {}) {
  const context = await office.browser.newContext({
    baseURL: office.url,
    viewport: { width, height: width < 600 ? 780 : 900 },
    locale: lang,
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  page.on("response", (response) => {
    if (response.status() >= 500) throw new Error(`${response.status()} at ${response.url()}`);
  });
  return page;
}

/** Signs a member of staff in by the sample sign-in of that role (`unit_handler`, …). */
export async function staff(office, login, looks = {}) {
  const page = await person(office, looks);
  await page.goto("/sign-in");
  const sample = page.locator(`.samples form:has(input[name=login][value="${login}"])`);
  await sample.locator("button").click();
  await page.waitForURL(/\/work/);
  return page;
}

/** Saves what the page looks like, whole. */
export async function picture(page, name) {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}
