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

// A line for something that is being sent, with its bar.
const lineOf = (list, name) => {
  const line = list.appendChild(document.createElement("li"));
  line.append(document.createElement("span"), document.createElement("progress"));
  line.firstChild.setAttribute("role", "status");
  line.lastChild.setAttribute("aria-label", name);
  line.firstChild.textContent = name;
  return line;
};

const listOf = (form, before) => {
  const list = form.insertBefore(document.createElement("ul"), before);
  list.className = "papers";
  return list;
};

// One sending with its progress, told in the words of the form: arrived, not fit and why, or to be tried again.
const carry = (form, body, name, line, ended) => {
  const [said, bar] = line.children;
  const tell = (key, percent) => {
    said.textContent = form.dataset[key].replace("%name", name).replace("%percent", percent);
  };
  const faults = (page) =>
    [...new DOMParser().parseFromString(page, "text/html").querySelectorAll(".faults li")]
      .map((fault) => fault.textContent)
      .join(" ");
  const request = new XMLHttpRequest();
  bar.hidden = false;
  bar.value = 0;
  tell("sending", 0);
  request.upload.addEventListener("progress", (event) => {
    bar.value = event.total ? event.loaded / event.total : 0;
    tell("sending", Math.floor(bar.value * 100));
  });
  request.addEventListener("loadend", () => {
    const arrived = request.status >= 200 && request.status < 300;
    const why = request.status === 422 && faults(request.responseText);
    bar.hidden = true;
    if (why) said.textContent = why;
    else tell(arrived ? "arrived" : "broken");
    ended({ arrived, broken: !arrived && !why, at: request.responseURL });
  });
  request.open("POST", form.action);
  request.send(body);
};

const offerAgain = (form, line, take) => {
  const again = line.appendChild(document.createElement("button"));
  again.type = "button";
  again.className = "plain";
  again.textContent = form.dataset.again;
  again.addEventListener("click", () => {
    again.remove();
    take();
  });
};

// Files go up one by one as they are chosen, each with its progress; what did not get through can be tried again.
for (const form of document.querySelectorAll("form[data-upload]")) {
  const list = listOf(form, form.firstChild);
  const done = form.querySelector(".actions button");
  const waiting = [];

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

  const send = (file, line) => {
    const body = new FormData();
    body.append("files", file);
    carry(form, body, file.name, line, ({ arrived, broken }) => {
      if (arrived) line.dataset.arrived = "yes";
      if (broken) offerAgain(form, line, () => take(file, line));
      next();
    });
  };

  for (const input of form.querySelectorAll("input[type=file]")) {
    input.addEventListener("change", () => {
      for (const file of input.files) take(file, lineOf(list, file.name));
      input.value = "";
    });
  }
}

// Words and files that belong together go up in one piece. Its key lets it arrive once, however often it is tried.
for (const form of document.querySelectorAll("form[data-whole]")) {
  const actions = form.querySelector(".actions");
  const list = listOf(form, actions);
  form.addEventListener("submit", (event) => {
    const files = [...form.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]);
    if (files.length === 0) return;
    event.preventDefault();
    const name = files.map((file) => file.name).join(", ");
    const button = actions.querySelector("button");
    list.replaceChildren();
    button.disabled = true;
    const line = lineOf(list, name);
    carry(form, new FormData(form), name, line, ({ arrived, broken, at }) => {
      if (arrived) {
        location.assign(at);
        return;
      }
      button.disabled = false;
      if (broken) offerAgain(form, line, () => form.requestSubmit());
    });
  });
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
