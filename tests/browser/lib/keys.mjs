// Somebody without a mouse. They find their way by where the focus is, which they must see at every step; whoever
// touches the mouse in their name fails. Presses are counted, text apart from them.
import assert from "node:assert/strict";
import { soundPage } from "./checks.mjs";
import { person } from "./office.mjs";

/** What every sample sign-in of the demonstration types. */
const PASSWORD = "demo-12345";
/** Nobody presses Tab more often than this to reach one thing. */
const PATIENCE = 60;

/** What is wrong with how the focus shows itself, or nothing. */
function unseenFocus() {
  const at = document.activeElement;
  if (!at || at === document.body) return "";
  const marked = [at, at.closest(".choice"), at.closest("label")].filter(Boolean);
  const outlined = marked.some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
  });
  const name = at.outerHTML.slice(0, 160);
  if (!outlined) return `no mark of the focus on ${name}`;
  const seen = marked.some((one) => {
    const box = one.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 1 || bottom - top < 1) return false;
    const across = [0.5, 0.02, 0.98].map((part) => left + (right - left) * part);
    const down = [0.5, 0.1, 0.9].map((part) => top + (bottom - top) * part);
    return across.some((x) => down.some((y) => {
      const above = document.elementFromPoint(x, y);
      return above && (one.contains(above) || above.contains(one));
    }));
  });
  return seen ? "" : `the focus is out of sight or covered on ${name}`;
}

/** The key that leads towards the first visible one of those, as whoever looks at the page knows; none if the focus is there. */
function wayTo(target) {
  const at = document.activeElement;
  if (at.matches(target)) return "";
  const there = [...document.querySelectorAll(target)].find((one) => one.checkVisibility());
  const behind = there && at !== document.body && at.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_PRECEDING;
  return behind ? "Shift+Tab" : "Tab";
}

export class Keyboard {
  /** A person at a screen of their own whose mouse is taken away. */
  static async sits(office, looks = {}) {
    const page = await person(office, looks);
    const hands = new Keyboard(page);
    await page.exposeFunction("mouseWasTouched", () => (hands.touched += 1));
    await page.addInitScript(() => addEventListener("pointerdown", () => globalThis.mouseWasTouched(), true));
    return hands;
  }

  constructor(page) {
    Object.assign(this, { page, presses: 0, letters: 0, touched: 0 });
  }

  /** Presses those keys one after the other; a chord counts each of its keys. */
  async press(...keys) {
    for (const key of keys) {
      this.presses += key.split("+").length;
      await this.page.keyboard.press(key);
    }
  }

  async writes(text) {
    this.letters += [...text].length;
    await this.page.keyboard.insertText(text);
  }

  /** Goes from stop to stop, the shorter way, until the focus is at what fits the selector. */
  async to(target) {
    for (let tries = 0; tries <= PATIENCE; tries += 1) {
      const way = await this.page.evaluate(wayTo, target);
      if (!way) return;
      await this.press(way);
      if (!(await this.page.evaluate(unseenFocus))) continue;
      await this.page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      assert.equal(await this.page.evaluate(unseenFocus), "", this.page.url());
    }
    assert.fail(`${target} is more than ${PATIENCE} stops away at ${this.page.url()}`);
  }

  /** Passes over what stands at the head of every page. */
  async skips() {
    await this.to("a.skip");
    await this.press("Enter");
  }

  async fills(target, text) {
    await this.to(target);
    if (await this.page.evaluate(() => document.activeElement.value)) await this.press("Control+a");
    await this.writes(text);
  }

  /** Chooses that value of a group of radio buttons, a box to tick, or a list: its name, or `#` and its id. */
  async chooses(field, value) {
    await this.to(field.startsWith("#") ? field : `[name="${field}"]`);
    const chosen = () => this.page.evaluate(() => {
      const { type, value, checked } = document.activeElement;
      return { type, value, checked };
    });
    for (let tries = 0; tries < PATIENCE * 4; tries += 1) {
      const now = await chosen();
      if (now.value === value) {
        if (!now.checked && /radio|checkbox/.test(now.type)) await this.press("Space");
        return;
      }
      await this.press(now.type === "checkbox" ? "Tab" : "ArrowDown");
    }
    assert.fail(`${field} has no ${value} at ${this.page.url()}`);
  }

  /** Does what leads to another page, waits for it, and is not told of a fault there. */
  async leaves(does) {
    await this.page.evaluate(() => (globalThis.stillHere = true));
    await does();
    await this.page.waitForFunction(() => !globalThis.stillHere && document.readyState === "complete");
    const refused = this.page.locator("[role=alert]:visible, .fault:visible");
    assert.equal(await refused.count(), 0, `${this.page.url()}: ${await refused.allInnerTexts()}`);
    await soundPage(this.page);
  }

  async follows(target) {
    await this.to(target);
    await this.leaves(() => this.press("Enter"));
  }

  /** Signs in by the form, as a sample person or with a password of their own. */
  async signsIn(login, password = PASSWORD) {
    await this.page.goto("/sign-in");
    await this.fills("#login", login);
    await this.press("Tab");
    await this.writes(password);
    await this.leaves(() => this.press("Enter"));
  }

  /** Goes by the palette where those words lead. */
  async goes(words) {
    await this.press("Control+k");
    await this.page.waitForSelector("#palette[open]");
    await this.writes(words);
    await this.leaves(() => this.press("Enter"));
  }

  /** Finds a case by its number. */
  async finds(number) {
    await this.press("/");
    await this.writes(number);
    await this.leaves(() => this.press("Enter"));
    assert.match(this.page.url(), new RegExp(`/c/${number}`));
  }

  /** Does that act on the open case, by its letter or from the palette; its form, if it has one, is filled and sent. */
  async acts(code, fill) {
    const offer = this.page.locator(`.acts a[href*="/${code}"], .acts form[action*="/${code}"] button`).first();
    assert.ok(await offer.count(), `${code} is not offered at ${this.page.url()}`);
    const letter = await offer.getAttribute("data-key");
    if (letter) await this.leaves(() => this.press(letter));
    else await this.goes((await offer.textContent()).trim());
    if (!fill) return;
    await this.skips();
    await fill();
    await this.leaves(() => this.press("Control+Enter"));
  }

  /** Takes a step of an affair by its form. */
  async steps(code, fill = async () => {}) {
    await this.skips();
    await fill((field) => `#${code}-${field}`);
    await this.follows(`form:has(input[name=step][value="${code}"]) button`);
  }

  /** Types today into a field for a day, digit by digit, whichever order its parts have. */
  async dates(target, day) {
    await this.to(target);
    const [year, month, date] = day.split("-");
    for (const parts of [[month, date, year], [date, month, year], [year, "ArrowRight", month, date]]) {
      for (const part of parts) await this.press(...(part.startsWith("Arrow") ? [part] : part));
      if ((await this.page.evaluate(() => document.activeElement.value)) === day) return;
      await this.press("ArrowLeft", "ArrowLeft");
    }
    assert.fail(`${day} cannot be typed at ${this.page.url()}`);
  }

  /** Gets up: the mouse was never used, and no more keys than that were needed. Says how many. */
  async rises(what, most) {
    assert.equal(this.touched, 0, `${what}: the mouse was used`);
    console.log(`${what}: ${this.presses} key presses besides ${this.letters} letters`);
    assert.ok(this.presses <= most, `${what}: ${this.presses} key presses, at most ${most}`);
    await this.page.context().close();
  }
}
