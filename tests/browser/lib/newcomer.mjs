// Somebody who files for the first time, on a phone. What they need is reckoned, not slept: they read headings, questions,
// answers and buttons (hints only if they wish to) at 500 characters a minute, type five keys a second, three keys for a
// Chinese character, and take a second for each press. The machine's own time is added as it passes.
import { performance } from "node:perf_hooks";

const READ = 500 / 60;
const KEYS = 5;
const PRESS = 1;

const keysOf = (text) => [...text].reduce((keys, letter) => keys + (/\p{Script=Han}/u.test(letter) ? 3 : 1), 0);

export class Newcomer {
  constructor(page) {
    this.page = page;
    this.began = performance.now();
    this.reckoned = 0;
    this.screens = 0;
  }

  /** Reads what asks for an answer on the page that is open. */
  async reads() {
    const words = await this.page
      .locator("main :is(h1, h2, label:not(:has(small)) , .choice b, .field > label, button, dt, .lead)")
      .allInnerTexts();
    this.screens += 1;
    this.reckoned += words.join("").replace(/\s/g, "").length / READ;
  }

  async types(field, text) {
    await this.page.fill(field, text);
    this.reckoned += keysOf(text) / KEYS;
  }

  async checks(field) {
    await this.page.locator(field).first().check();
    this.reckoned += PRESS;
  }

  async chooses(field, value) {
    await this.page.selectOption(field, value);
    this.reckoned += 3 * PRESS;
  }

  /** Presses the button that leads on, and waits for the page. */
  async goesOn(button = "main form .actions button") {
    this.reckoned += PRESS;
    await this.page.locator(button).first().click();
    await this.page.waitForLoadState();
  }

  get seconds() {
    return this.reckoned + (performance.now() - this.began) / 1000;
  }
}
