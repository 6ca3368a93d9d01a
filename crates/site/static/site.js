// Small helps only: every page works without this file.
"use strict";

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

window.addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
});

// Without a network a form is not sent, so that nothing written is lost. The desk keeps its own store for that.
const told = document.querySelector("[data-offline]");
if (told && !document.querySelector("[data-worker]")) {
  const tell = () => {
    told.setAttribute("role", "alert");
    told.hidden = navigator.onLine;
  };
  window.addEventListener("offline", tell);
  window.addEventListener("online", tell);
  document.addEventListener("submit", (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    tell();
  }, true);
}
