// Keys for people who sit here eight hours. Everything works without this file.
(() => {
  const typing = (el) => el && (/^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName) || el.isContentEditable);
  const rows = () => [...document.querySelectorAll(".rows a.row")];
  const step = (by) => {
    const all = rows();
    if (!all.length) return;
    let at = all.indexOf(document.activeElement);
    if (at < 0) at = all.findIndex((row) => row.getAttribute("aria-current"));
    const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("keydown", (event) => {
    const here = document.activeElement;
    const form = here?.form ?? (typing(here) ? null : document.querySelector("form[data-keeps]"));
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && form) {
      const button = form.querySelector(event.shiftKey ? "button[data-chord=shift]" : "button.primary");
      if (button) { event.preventDefault(); form.requestSubmit(button); }
      return;
    }
    if (event.key === "Escape" && typing(here)) { here.blur(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(here)) return;
    if (event.key === "/") { event.preventDefault(); document.getElementById("q").select(); return; }
    if (event.key === "j" || event.key === "k") { event.preventDefault(); step(event.key === "j" ? 1 : -1); return; }
    if (event.key === "?") { const keys = document.getElementById("keys"); keys.open = !keys.open; keys.scrollIntoView({ block: "nearest" }); return; }
    const act = document.querySelector(`[data-key="${CSS.escape(event.key)}"]:not([disabled])`);
    if (act) { event.preventDefault(); act.click(); }
  });
  // On a phone the rail runs sideways: the page one is on is brought into sight.
  document.querySelector(".rail [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  // A region that the server renews whenever it has changed. Where somebody is in it, it waits until they have left.
  for (const region of document.querySelectorAll("[data-live]")) {
    const source = new EventSource(region.dataset.live);
    let latest = null;
    const put = () => {
      if (latest === null || region.querySelector(":is(input, textarea, select):focus")) return;
      const key = document.activeElement?.dataset?.key;
      const held = region.contains(document.activeElement);
      region.innerHTML = latest;
      latest = null;
      if (held && key) region.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
    };
    source.addEventListener("message", (event) => { latest = event.data; put(); });
    region.addEventListener("focusout", () => setTimeout(put));
  }
  // A part of a form that depends on other fields is asked for anew when they change.
  for (const part of document.querySelectorAll("[data-fill]")) {
    const form = part.closest("form");
    const names = part.dataset.of.split(" ");
    form.addEventListener("change", async (event) => {
      if (!names.includes(event.target.name)) return;
      const asked = new URLSearchParams(names.map((name) => [name, form.elements[name]?.value ?? ""]));
      const answer = await fetch(`${part.dataset.fill}?${asked}`, { headers: { accept: "text/html" } }).catch(() => null);
      if (answer?.ok && !part.contains(document.activeElement)) part.innerHTML = await answer.text();
    });
  }
  // Whoever has just answered a call begins to write at once.
  const begin = document.querySelector("[data-begin]");
  if (begin) begin.querySelector("input, select, textarea")?.focus();
  // Both stay on their line when a case is opened: the list, and what is being written.
  const current = document.querySelector(".rows a[aria-current]");
  if (current) current.scrollIntoView({ block: "center" });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    setTimeout(() => delete form.dataset.sent, 4000);
  });
})();
