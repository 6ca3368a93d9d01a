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
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && here && here.form) {
      const button = here.form.querySelector("button.primary");
      if (button) { event.preventDefault(); here.form.requestSubmit(button); }
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
