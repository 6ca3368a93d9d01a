// Keeps the page of the reception desk, and what it is made of, for when the network is down. It answers for
// that page alone; nothing that anybody typed passes through it.
"use strict";
const CACHE = "yingda-desk";
const PAGE = "/work/desk";
const LOOSE = { ignoreVary: true, ignoreSearch: true };
const PATIENCE = 6000;

async function keep(response) {
  const text = await response.clone().text();
  const parts = [...new Set(text.match(/\/static\/[A-Za-z0-9._-]+/g) ?? [])];
  const cache = await caches.open(CACHE);
  for (const part of parts) if (!(await cache.match(part, LOOSE))) await cache.add(part);
  await cache.put(PAGE, response);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname !== PAGE && !parts.includes(pathname)) await cache.delete(request);
  }
}

async function page(event) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(event.request, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.status < 500) {
      if (response.ok && response.type === "basic" && !response.redirected) event.waitUntil(keep(response.clone()));
      return response;
    }
    return (await cache.match(PAGE, LOOSE)) ?? response;
  } catch {
    return (await cache.match(PAGE, LOOSE)) ?? Response.error();
  }
}

async function part(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, LOOSE)) ?? fetch(request);
}

self.addEventListener("install", (event) => {
  const first = fetch(PAGE, { redirect: "error", credentials: "same-origin" }).then((response) => {
    if (!response.ok) throw new Error("the page is not there");
    return keep(response);
  });
  event.waitUntil(first.then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  if (request.mode === "navigate" && address.pathname === PAGE) event.respondWith(page(event));
  else if (address.pathname.startsWith("/static/")) event.respondWith(part(request));
});
