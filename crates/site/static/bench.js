// What a page of the workbench does while it is open: counts, news and colleagues; drafts; the command palette.
// Everything works without this file, only less quickly.
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Counts of the queues, news, and who else is at the case.
  const present = one(".present");
  const writing = one("form[data-keeps]");
  const show = (told) => {
    for (const [href, count] of Object.entries(told.counts)) {
      const at = one(`.rail a[href="${CSS.escape(href)}"] b`);
      if (at) at.textContent = count;
    }
    const bell = one("[data-bell] b");
    if (bell) { bell.textContent = told.news; bell.hidden = told.news === 0; }
    if (!present || !told.case) return;
    const changed = told.case.version > Number(present.dataset.seen);
    const others = told.case.people.length ? `${present.dataset.others} ${told.case.people.join(", ")}` : "";
    const said = [others, changed ? present.dataset.changed : ""].filter(Boolean).join(" ");
    present.hidden = !said;
    present.classList.toggle("changed", changed);
    const words = one("span", present);
    if (words.textContent !== said) words.textContent = said;
  };
  const ask = async () => {
    if (document.hidden) return;
    const query = present ? `?case=${encodeURIComponent(present.dataset.case)}${writing ? "&writes=1" : ""}` : "";
    try {
      const answer = await fetch(`/work/live${query}`, { redirect: "manual", headers: { accept: "application/json" } });
      if (answer.ok) show(await answer.json());
    } catch { /* cut off for a moment: the next time will do */ }
  };
  if (one("nav.rail")) {
    ask();
    setInterval(ask, 20000);
    document.addEventListener("visibilitychange", ask);
  }

  // What is being written is kept on the server.
  if (writing) {
    const told = one("[data-said]", writing);
    let timer = 0;
    let sent = false;
    let kept = "";
    const words = () => {
      const pairs = [...new FormData(writing)].filter(([name, value]) => typeof value === "string" && !["key", "seen"].includes(name));
      return new URLSearchParams(pairs);
    };
    const keep = async () => {
      const body = words();
      if (sent || body.toString() === kept) return;
      try {
        const answer = await fetch(writing.dataset.keeps, { method: "POST", body, redirect: "manual" });
        if (answer.status === 204) { kept = body.toString(); told.textContent = writing.dataset.kept; }
        else if (answer.type === "opaqueredirect" || answer.status === 401) told.textContent = writing.dataset.signedOut;
      } catch { /* tried again at the next key */ }
    };
    kept = words().toString();
    writing.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(keep, 1500); });
    writing.addEventListener("submit", () => { sent = true; clearTimeout(timer); setTimeout(() => { sent = false; }, 4000); });
    addEventListener("pagehide", () => {
      const body = words();
      if (!sent && body.toString() !== kept) navigator.sendBeacon(writing.dataset.keeps, body);
    });
  }

  // Sentences: put where the caret is; a set fills its fields. What was typed stays, and nothing is sent.
  const touched = new WeakSet();
  document.addEventListener("focusin", (event) => touched.add(event.target));
  const changed = (field) => ["input", "change"].forEach((name) => field.dispatchEvent(new Event(name, { bubbles: true })));
  const write = (field, text, atCaret) => {
    if (field.tagName !== "TEXTAREA") { field.value = text; changed(field.length ? field[0] ?? field : field); return; }
    if (!atCaret && field.value.includes(text)) return;
    const at = atCaret && touched.has(field) ? field.selectionEnd : field.value.length;
    const join = at === field.value.length && !(atCaret && touched.has(field)) && field.value ? "\n" : "";
    field.setRangeText(join + text, at, at, "end");
    changed(field);
  };
  const use = (select) => {
    const choice = select.selectedOptions[0];
    if (!choice?.value) { select.focus(); return; }
    const box = document.getElementById(select.dataset.pick);
    if (box) {
      write(box, choice.dataset.text, true);
      box.focus();
    } else {
      const fills = Object.entries(JSON.parse(choice.dataset.text));
      const fields = fills.map(([name, text]) => [select.form.elements.namedItem(name), text]).filter(([field]) => field);
      fields.forEach(([field, text]) => write(field, text, false));
      fields.find(([field]) => field.tagName === "TEXTAREA")?.[0].focus();
    }
    select.value = "";
  };
  document.addEventListener("click", (event) => {
    const select = event.target.closest?.("button[name=fill]")?.parentElement.querySelector("select");
    if (select) { event.preventDefault(); use(select); }
  });
  document.addEventListener("keydown", (event) => {
    const here = document.activeElement;
    const picker = here?.closest?.("select[data-pick], select[data-set]");
    if (picker && event.key === "Enter" && !event.ctrlKey && !event.metaKey) { event.preventDefault(); use(picker); return; }
    if (picker && event.key === "Escape") { document.getElementById(picker.dataset.pick)?.focus(); return; }
    if (event.key !== "/" || !(event.ctrlKey || event.metaKey)) return;
    const near = here?.id && one(`select[data-pick="${CSS.escape(here.id)}"]`);
    const first = near || one("select[data-set], select[data-pick]");
    if (first) { event.preventDefault(); first.focus(); }
  });

  // Ctrl K: do what this page offers, go anywhere this role may go, or look for what was typed. What the server knows
  // of comes a moment later, under what the page itself holds; without it the page alone will do.
  const palette = document.getElementById("palette");
  if (!palette || !palette.showModal) return;
  const box = one("input", palette);
  const list = one("ul", palette);
  const find = one("form.find");
  const targets = () => all(".acts > .button, .acts > form button, .more li a, .sets a, .views a, nav.rail a, .bell, .who").map((at) => ({
    at, words: at.firstChild && at.querySelector("b, kbd") ? at.firstChild.textContent.trim() : at.textContent.trim(), act: !!at.closest(".acts, .sets"),
  })).filter((target) => target.words);
  let shown = [];
  let told = [];
  let chosen = 0;
  let timer = 0;
  let asked = 0;
  let moved = false;
  const mark = () => {
    [...list.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === chosen)));
    const item = list.children[chosen];
    if (item) { item.scrollIntoView({ block: "nearest" }); box.setAttribute("aria-activedescendant", item.id); }
    else box.removeAttribute("aria-activedescendant");
  };
  const line = (target, place) => {
    const item = document.createElement("li");
    item.id = `palette-${place}`;
    item.setAttribute("role", "option");
    item.textContent = target.words;
    if (target.sort) item.append(" ", Object.assign(document.createElement("small"), { textContent: target.sort }));
    if (target.act) item.className = "act";
    item.addEventListener("click", () => go(place));
    return item;
  };
  const fill = () => {
    const held = moved && shown[chosen]?.words;
    const typed = box.value.trim().toLowerCase();
    const fits = (target) => typed.split(/\s+/).every((word) => target.words.toLowerCase().includes(word));
    const here = targets().filter(fits).sort((one, other) => Number(other.act) - Number(one.act));
    const known = new Set(here.map((target) => target.at.getAttribute("href")));
    const far = told.filter((target) => !known.has(target.href));
    const cases = far.filter((target) => target.href.includes("/c/"));
    shown = [...cases, ...here.slice(0, 10), ...far.filter((target) => !cases.includes(target)).slice(0, 10)];
    if (typed && find) shown.push({ words: `${palette.dataset.find} “${box.value.trim()}”`, find: box.value.trim() });
    list.replaceChildren(...shown.map(line));
    chosen = Math.max(0, shown.findIndex((target) => target.words === held));
    mark();
  };
  const inquire = async () => {
    const turn = ++asked;
    try {
      const body = new URLSearchParams({ q: box.value });
      const answer = await fetch("/work/palette", { method: "POST", body, redirect: "manual", headers: { accept: "application/json" } });
      const found = answer.ok ? await answer.json() : [];
      if (turn === asked && palette.open) { told = found; fill(); }
    } catch { /* cut off: what the page itself holds will do */ }
  };
  const go = (place) => {
    const target = shown[place];
    if (!target) return;
    palette.close();
    if (target.find) { one("input", find).value = target.find; find.requestSubmit(); } else if (target.at) target.at.click(); else location.assign(target.href);
  };
  box.addEventListener("input", () => {
    [told, chosen, shown, moved] = [[], 0, [], false];
    fill();
    clearTimeout(timer);
    timer = setTimeout(inquire, 150);
  });
  box.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && shown.length) { event.preventDefault(); moved = true; chosen = (chosen + by + shown.length) % shown.length; mark(); }
    if (event.key === "Enter") { event.preventDefault(); go(chosen); }
  });
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      if (palette.open) { palette.close(); return; }
      [box.value, told, shown, chosen, moved] = ["", [], [], 0, false];
      fill();
      palette.showModal();
      inquire();
    }
  });
})();
