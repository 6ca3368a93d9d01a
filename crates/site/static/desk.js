// The reception desk: what is saved goes into the sealed queue first, on line or not, and from there to the
// office, one by one, under keys that make sending twice the same as sending once.
"use strict";
(() => {
  const EVERY = 15000;
  const PATIENCE = 20000;
  const main = document.getElementById("main");
  const say = main.dataset;
  const by = (id) => document.getElementById(`desk-${id}`);
  const form = by("form");
  const field = (name) => form.elements.namedItem(name);
  let standing = "ready";
  let mending = null;
  let shown = null;
  let pausedUntil = 0;

  const fit = window.isSecureContext && window.indexedDB && window.crypto?.subtle && navigator.serviceWorker && navigator.locks;
  if (!fit) {
    by("unfit").hidden = false;
    return;
  }

  const local = (millis) => new Date(millis + Number(say.offset) * 3600000).toISOString().slice(0, 19);
  const said = (name, count) => say[name].replace("#", String(count));

  // What the office would refuse is asked for while the visitor is still here.
  const bounds = () => {
    const shape = form.elements.form.value;
    const several = shape === "joint" || shape === "group";
    const heads = field("heads");
    if (shape === "single") heads.value = "1";
    heads.readOnly = shape === "single";
    heads.min = several ? "2" : "1";
    heads.max = "100000";
    heads.required = true;
    field("representatives").min = "0";
    field("representatives").max = String(Math.min(Number(say.most), Number(heads.value) || 1));
    for (const name of ["name", "title", "text", "read_back"]) field(name).required = true;
    field("name").required = !field("anonymous").checked;
    for (const input of form.querySelectorAll("[name=kind], [name=form]")) input.required = true;
  };
  const written = () => {
    const fields = { channel: "visit", track: "petition", language: document.documentElement.lang, needs: [] };
    for (const [name, value] of new FormData(form)) {
      if (name === "needs") fields.needs.push(value);
      else if (value) fields[name] = value;
    }
    if (fields.anonymous) for (const name of ["name", "phone", "address"]) delete fields[name];
    return fields;
  };
  const filled = () => ["name", "phone", "address", "place", "title", "text"].some((name) => field(name).value !== "");
  const blank = () => {
    form.reset();
    mending = null;
    bounds();
  };

  const save = async (event) => {
    event.preventDefault();
    bounds();
    if (!form.reportValidity()) return;
    const fields = written();
    const now = Date.now();
    const button = form.querySelector("button.primary");
    button.disabled = true;
    try {
      if (mending) {
        await deskQueue.change(mending.slip, { ...mending.value, fields, refused: "" }, "");
        shown = mending.slip;
      } else {
        const value = { key: `desk-${crypto.randomUUID()}`, account: say.account, fields, refused: "" };
        value.received = now + (await deskQueue.skew());
        shown = await deskQueue.add(value, now);
      }
      by("slip-number").textContent = shown;
      by("slip-at").textContent = local(now).replace("T", " ");
      by("slip-title").textContent = fields.title;
      by("slip-case").textContent = "—";
      blank();
      by("slip").hidden = false;
      by("slip").scrollIntoView({ block: "nearest" });
      by("print").focus();
    } catch {
      // Nothing is cleared: the words stay in the form until they lie in the queue.
      by("said").textContent = say.unsaved;
      by("banner").hidden = false;
      by("banner").className = "said late";
      return;
    } finally {
      button.disabled = false;
    }
    await show();
    await drain();
  };

  const call = (address, asked) => fetch(address, { cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(PATIENCE), ...asked });
  const reason = async (response) => {
    const told = await response.json().catch(() => ({}));
    const fields = (told.fields ?? []).map((one) => one.detail);
    return { code: told.code ?? "", text: [told.detail, ...fields].filter(Boolean).join(" ") || say.noReason };
  };

  // One entry: "next" if the one after it may be tried, else why sending stops.
  const send = async (row, clock) => {
    const value = await deskQueue.unseal(row);
    if (value.account !== say.account) {
      await deskQueue.change(row.slip, value, "colleague");
      return "next";
    }
    if (value.received > clock) {
      value.received = clock;
      await deskQueue.change(row.slip, value, "");
    }
    const body = JSON.stringify({ ...value.fields, received_at: local(value.received) });
    const headers = { "content-type": "application/json", "idempotency-key": value.key, "desk-account": say.account };
    const response = await call("/work/desk", { method: "POST", headers, body });
    if (response.ok) {
      const { number } = await response.json();
      if (!number) return "trouble";
      await deskQueue.merged(row.slip, number);
      return "next";
    }
    if (response.type === "opaqueredirect" || response.status === 401) return "signedOut";
    if (response.status === 403) return "barred";
    if (response.status === 429) {
      pausedUntil = Date.now() + (Number(response.headers.get("retry-after")) || 15) * 1000;
      return "sending";
    }
    if (response.status >= 500 || response.status === 408) return "trouble";
    const why = await reason(response);
    if (why.code === "other-account") return "signedOut";
    await deskQueue.change(row.slip, { ...value, refused: why.text }, "refused");
    return "next";
  };
  const sendAll = async () => {
    const waiting = (await deskQueue.rows()).filter((row) => row.held !== "refused" && row.slip !== mending?.slip);
    if (waiting.length === 0) return "ready";
    const health = await call("/health");
    const clock = Date.parse(health.headers.get("date") ?? "") || Date.now();
    await deskQueue.setSkew(clock - Date.now());
    for (const row of waiting) {
      const outcome = await send(row, clock);
      if (outcome !== "next") return outcome;
      await show();
    }
    return "ready";
  };
  const drain = async () => {
    if (Date.now() < pausedUntil) return;
    await navigator.locks.request("desk-drain", { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      try {
        standing = await sendAll();
      } catch {
        standing = navigator.onLine ? "trouble" : "offline";
      }
    });
    await show();
    if (pausedUntil > Date.now()) setTimeout(drain, pausedUntil - Date.now() + 50);
  };

  const mend = async (slip) => {
    if (filled() && !mending && !window.confirm(say.dropSure)) return;
    const row = await deskQueue.row(slip);
    if (!row) return;
    const value = await deskQueue.unseal(row);
    blank();
    for (const [name, given] of Object.entries(value.fields)) {
      for (const input of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
        const many = Array.isArray(given) ? given : [given];
        if (input.type === "radio" || input.type === "checkbox") input.checked = many.includes(input.value);
        else input.value = many[0] ?? "";
      }
    }
    mending = { slip, value };
    bounds();
    by("slip").hidden = true;
    field("title").focus();
  };
  const button = (text, work) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", work);
    return made;
  };
  const line = async (row) => {
    const made = document.createElement("tr");
    const cell = (text, css = "") => {
      const td = document.createElement("td");
      td.textContent = text;
      td.className = css;
      made.append(td);
      return td;
    };
    cell(row.slip, "num");
    cell(local(row.at).replace("T", " "), "num");
    if (row.number) cell(row.number, "num");
    else if (row.held === "colleague") cell(say.theirs);
    else if (row.held !== "refused") cell(say.waits);
    else {
      const value = await deskQueue.unseal(row);
      const own = value.account === say.account && standing !== "signedOut";
      const told = cell(`${say.kept} ${own ? value.refused : ""}`);
      const discard = () => window.confirm(say.dropSure) && deskQueue.discard(row.slip).then(show);
      if (own) told.append(" ", button(say.mend, () => mend(row.slip)), " ", button(say.drop, discard));
    }
    return made;
  };
  const show = async () => {
    const rows = await deskQueue.rows();
    const done = await deskQueue.done();
    const held = (why) => rows.filter((row) => row.held === why).length;
    const [waiting, refused, theirs] = [held(""), held("refused"), held("colleague")];
    let state = standing;
    if (state === "ready" && waiting > 0) state = "sending";
    if (state === "ready" && !navigator.onLine) state = "offline";
    if (state === "ready" && rows.length === 0 && done.length > 0) state = "merged";
    const banner = by("banner");
    banner.hidden = false;
    banner.dataset.state = state;
    banner.dataset.waiting = String(waiting);
    const calm = { merged: "ok", ready: "ok", sending: "" }[state] ?? "late";
    banner.className = `said ${refused > 0 ? "late" : calm}`;
    const sentence = said(state, waiting + theirs);
    if (by("said").textContent !== sentence) by("said").textContent = sentence;
    const more = [refused && said("refused", refused), theirs && said("colleague", theirs)].filter(Boolean).join(" ");
    by("more").textContent = more;
    by("more").hidden = more === "";
    by("sign-in").hidden = state !== "signedOut";
    by("take").hidden = theirs === 0 || state === "signedOut" || state === "offline";
    if (shown) by("slip-case").textContent = (await deskQueue.number(shown)) ?? "—";
    const lines = [];
    for (const row of [...rows, ...done.reverse()].slice(0, 100)) lines.push(await line(row));
    // A row that stays the same stays in place, so that no press of a button falls between two of its kind.
    const same = lines.map((one) => one.outerHTML).join("") === by("rows").innerHTML;
    if (!same) by("rows").replaceChildren(...lines);
    by("list").hidden = lines.length === 0;
  };
  const takeOver = async () => {
    for (const row of (await deskQueue.rows()).filter((row) => row.held === "colleague")) {
      const value = await deskQueue.unseal(row);
      await deskQueue.change(row.slip, { ...value, account: say.account }, "");
    }
    await drain();
  };

  form.addEventListener("submit", save);
  form.addEventListener("input", bounds);
  form.addEventListener("change", bounds);
  by("print").addEventListener("click", () => window.print());
  by("next").addEventListener("click", () => {
    shown = null;
    by("slip").hidden = true;
    for (const id of ["slip-number", "slip-at", "slip-title"]) by(id).textContent = "";
    field("name").focus();
  });
  by("take").addEventListener("click", takeOver);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  window.addEventListener("beforeunload", (event) => {
    if (filled()) event.preventDefault();
  });
  window.addEventListener("online", drain);
  window.addEventListener("offline", () => {
    standing = "offline";
    show();
  });
  setInterval(drain, EVERY);
  form.hidden = false;
  bounds();
  navigator.storage?.persist?.();
  navigator.serviceWorker.register(say.worker, { scope: "/work/desk", updateViaCache: "none" }).catch(() => {});
  navigator.serviceWorker.ready.then(() => (main.dataset.offlineReady = "true"));
  drain();
})();
