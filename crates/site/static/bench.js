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

  // Ctrl K: go anywhere this page could lead to, or look for what was typed.
  const palette = document.getElementById("palette");
  if (!palette || !palette.showModal) return;
  const box = one("input", palette);
  const list = one("ul", palette);
  const find = one("form.find");
  const targets = () => all(".acts > .button, .acts > form button, .more li a, .views a, nav.rail a, .bell, .who").map((at) => ({
    at, words: at.firstChild && at.querySelector("b, kbd") ? at.firstChild.textContent.trim() : at.textContent.trim(), act: !!at.closest(".acts"),
  })).filter((target) => target.words);
  let shown = [];
  let chosen = 0;
  const mark = () => {
    [...list.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === chosen)));
    const item = list.children[chosen];
    if (item) { item.scrollIntoView({ block: "nearest" }); box.setAttribute("aria-activedescendant", item.id); }
  };
  const fill = () => {
    const typed = box.value.trim().toLowerCase();
    const fits = (target) => typed.split(/\s+/).every((word) => target.words.toLowerCase().includes(word));
    shown = targets().filter(fits).sort((one, other) => Number(other.act) - Number(one.act)).slice(0, 12);
    if (typed && find) shown.push({ words: `${palette.dataset.find} “${box.value.trim()}”`, find: box.value.trim() });
    list.replaceChildren(...shown.map((target, place) => {
      const item = document.createElement("li");
      item.id = `palette-${place}`;
      item.setAttribute("role", "option");
      item.textContent = target.words;
      if (target.act) item.className = "act";
      item.addEventListener("click", () => go(place));
      return item;
    }));
    chosen = 0;
    mark();
  };
  const go = (place) => {
    const target = shown[place];
    if (!target) return;
    palette.close();
    if (target.find) { one("input", find).value = target.find; find.requestSubmit(); } else target.at.click();
  };
  box.addEventListener("input", fill);
  box.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && shown.length) { event.preventDefault(); chosen = (chosen + by + shown.length) % shown.length; mark(); }
    if (event.key === "Enter") { event.preventDefault(); go(chosen); }
  });
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      if (palette.open) { palette.close(); return; }
      box.value = "";
      fill();
      palette.showModal();
    }
  });
})();
