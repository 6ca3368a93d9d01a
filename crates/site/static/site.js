// Small helps only: every page works without this file.
"use strict";

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

window.addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
});

// The own position, asked for only when pressed, and written where it can be seen and changed.
for (const box of document.querySelectorAll("[data-locate]")) {
  if (!navigator.geolocation) continue;
  const field = document.getElementById(box.dataset.locate);
  const said = box.querySelector("[role=status]");
  box.hidden = false;
  const found = ({ coords }) => {
    const at = `${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`;
    const words = box.dataset.words.replace("%at", at).replace("%m", Math.ceil(coords.accuracy));
    field.value = [field.value.trim(), words].filter(Boolean).join(" ");
    said.textContent = words;
    field.focus();
  };
  box.querySelector("button").addEventListener("click", () => {
    said.textContent = box.dataset.waiting;
    const failed = () => (said.textContent = box.dataset.failed);
    navigator.geolocation.getCurrentPosition(found, failed, { enableHighAccuracy: true, timeout: 20000 });
  });
}

// Files go up one by one as they are chosen, each with its progress; what did not get through can be tried again.
for (const form of document.querySelectorAll("form[data-upload]")) {
  const words = form.dataset;
  const list = form.insertBefore(document.createElement("ul"), form.firstChild);
  list.className = "papers";
  const done = form.querySelector(".actions button");
  const waiting = [];

  const fault = (page) => new DOMParser().parseFromString(page, "text/html").querySelector(".faults li")?.textContent;
  // One after the other: the draft is written anew with each.
  const next = () => {
    const first = waiting.shift();
    done.disabled = Boolean(first);
    if (first) send(...first);
    else if ([...list.children].every((line) => line.dataset.arrived)) location.assign(form.action);
  };

  const take = (file, line) => {
    waiting.push([file, line]);
    if (!done.disabled) next();
  };

  const offerAgain = (file, line) => {
    const again = line.appendChild(document.createElement("button"));
    again.type = "button";
    again.className = "plain";
    again.textContent = words.again;
    again.addEventListener("click", () => {
      again.remove();
      take(file, line);
    });
  };

  const send = (file, line) => {
    const [said, bar] = line.children;
    const tell = (key) => (said.textContent = words[key].replace("%name", file.name));
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append("files", file);
    bar.hidden = false;
    bar.value = 0;
    tell("sending");
    said.textContent = said.textContent.replace("%percent", 0);
    request.upload.addEventListener("progress", (event) => {
      bar.value = event.total ? event.loaded / event.total : 0;
      tell("sending");
      said.textContent = said.textContent.replace("%percent", Math.floor(bar.value * 100));
    });
    request.addEventListener("loadend", () => {
      const arrived = request.status >= 200 && request.status < 300;
      const why = request.status === 422 && fault(request.responseText);
      bar.hidden = true;
      if (arrived) line.dataset.arrived = "yes";
      if (why) said.textContent = why;
      else tell(arrived ? "arrived" : "broken");
      if (!arrived && !why) offerAgain(file, line);
      next();
    });
    request.open("POST", form.action);
    request.send(body);
  };

  for (const input of form.querySelectorAll("input[type=file]")) {
    input.addEventListener("change", () => {
      for (const file of input.files) {
        const line = list.appendChild(document.createElement("li"));
        line.append(document.createElement("span"), document.createElement("progress"));
        line.firstChild.setAttribute("role", "status");
        line.lastChild.setAttribute("aria-label", file.name);
        line.firstChild.textContent = file.name;
        take(file, line);
      }
      input.value = "";
    });
  }
}

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
