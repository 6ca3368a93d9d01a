// The sealed queue of a reception desk. What was typed lies in the browser only under a key that no script
// can take out; it goes as soon as the office has confirmed it, and with the last entry goes the key (ADR 0028).
"use strict";
const deskQueue = (() => {
  const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  const KEPT = 200;
  let opened;
  const open = () =>
    (opened ??= new Promise((resolve, reject) => {
      const asked = indexedDB.open("yingda-desk", 1);
      asked.onupgradeneeded = () => {
        for (const name of ["meta", "keys"]) asked.result.createObjectStore(name);
        for (const name of ["queue", "done"]) asked.result.createObjectStore(name, { keyPath: "slip" });
      };
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    }));
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // What `work` gives counts only once everything it wrote is on the disk.
  const within = async (names, work, mode = "readwrite") => {
    const deal = (await open()).transaction(names, mode, { durability: "strict" });
    const ended = new Promise((resolve, reject) => {
      deal.oncomplete = resolve;
      deal.onabort = () => reject(deal.error);
    });
    const result = await work((name) => deal.objectStore(name));
    await ended;
    return result;
  };
  const reading = (name, ask) => within([name], (store) => answer(ask(store(name))), "readonly");

  const sealingKey = async () => {
    const kept = await reading("keys", (keys) => keys.get("now"));
    if (kept) return kept;
    const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    const made = { id: crypto.randomUUID(), key };
    return within(["keys"], async (store) => {
      const faster = await answer(store("keys").get("now"));
      if (!faster) store("keys").put(made, "now");
      return faster ?? made;
    });
  };
  const seal = async (value, { id, key }) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const words = new TextEncoder().encode(JSON.stringify(value));
    return { key: id, iv, sealed: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, words) };
  };
  const unseal = async ({ iv, sealed }) => {
    const { key } = await sealingKey();
    const words = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed);
    return JSON.parse(new TextDecoder().decode(words));
  };
  const code = () => [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => LETTERS[byte % LETTERS.length]).join("");

  // Another window may have sent the last entry, and thrown the key away, since we sealed: then seal anew.
  const add = async (value, at) => {
    for (;;) {
      const key = await sealingKey();
      const box = await seal(value, key);
      const slip = await within(["keys", "meta", "queue"], async (store) => {
        const now = await answer(store("keys").get("now"));
        if (now?.id !== key.id) return null;
        const desk = (await answer(store("meta").get("desk"))) ?? { code: code(), last: 0 };
        desk.last += 1;
        const slip = `${desk.code}-${String(desk.last).padStart(4, "0")}`;
        store("meta").put(desk, "desk");
        store("queue").add({ slip, at, held: "", ...box });
        return slip;
      });
      if (slip) return slip;
    }
  };
  const change = async (slip, value, held) => {
    const box = await seal(value, await sealingKey());
    return within(["queue"], async (store) => {
      const row = await answer(store("queue").get(slip));
      if (row && row.key === box.key) store("queue").put({ ...row, ...box, held });
    });
  };
  const drop = async (slip, number) =>
    within(["queue", "done", "keys"], async (store) => {
      const row = await answer(store("queue").get(slip));
      store("queue").delete(slip);
      if (number) store("done").put({ slip, number, at: row?.at ?? Date.now() });
      const old = (await answer(store("done").getAllKeys())).slice(0, -KEPT);
      for (const one of old) store("done").delete(one);
      if ((await answer(store("queue").count())) === 0) store("keys").delete("now");
    });
  return {
    add,
    change,
    unseal,
    merged: (slip, number) => drop(slip, number),
    discard: (slip) => drop(slip, null),
    rows: () => reading("queue", (queue) => queue.getAll()),
    row: (slip) => reading("queue", (queue) => queue.get(slip)),
    done: () => reading("done", (done) => done.getAll()),
    number: async (slip) => (await reading("done", (done) => done.get(slip)))?.number,
    skew: async () => (await reading("meta", (meta) => meta.get("skew"))) ?? 0,
    setSkew: (millis) => within(["meta"], (store) => answer(store("meta").put(millis, "skew"))),
  };
})();
