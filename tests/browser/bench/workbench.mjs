// Server time of every page of the workbench in a small and in a large office. Roles sign in to both and their
// pages are found by following links; the same sort of page is then asked of both offices in turns, so that both
// meet the same weather. Pages that come near the bar in a first look are asked as often as was said, so that their
// p99 is one. Files to take away are as long as what is in them and are no pages. Not a test: `make long` runs it and
// its figures are written down.
//
//   YINGDA=target/fast/yingda node bench/workbench.mjs SMALL.db LARGE.db [samples] [logins]
//
// In place of a file stands the address of an office served already, whose index of words is built; where that is no
// demonstration, its logins must be named.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";
import { freePort, program } from "../lib/office.mjs";

const PASSWORD = "demo-12345";
const MOST_PAGES = 150;
const WARM = 5;
const FIRST_LOOK = 15;
const NEAR = 2;
const PATIENCE = 1_800_000;
const STREAMS = /\/stream$|\/live$/;
const keep = new Agent({ keepAlive: true, maxSockets: 1 });

/** One request; gives status, headers, body and the milliseconds until the last byte. */
function ask(base, path, { method = "GET", cookies = "", form } = {}) {
  const body = form && new URLSearchParams(form).toString();
  const headers = { cookie: cookies, "accept-language": "zh-CN", "sec-fetch-site": "same-origin" };
  if (body) headers["content-type"] = "application/x-www-form-urlencoded";
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(base + path, { method, headers, agent: keep }, (answer) => {
      const pieces = [];
      answer.on("data", (piece) => pieces.push(piece));
      answer.on("end", () => {
        const took = performance.now() - begun;
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces).toString(), took });
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** An office served from that file of a demonstration, or at that address. */
async function open(file) {
  if (file.startsWith("http")) return { url: file, close: async () => {} };
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(program(), ["demo", "--file", file, "--listen", `127.0.0.1:${port}`, "--still"], { stdio: "ignore" });
  const end = Date.now() + PATIENCE;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`yingda ended with ${child.exitCode}`);
    if (Date.now() > end) throw new Error("yingda did not answer in time");
    const up = await ask(url, "/health").catch(() => null);
    if (up?.status === 200) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const close = async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  return { url, close };
}

async function logins(office) {
  const { body } = await ask(office.url, "/sign-in");
  return [...new Set([...body.matchAll(/name="login"[^>]*value="([^"]+)"/g)].map((found) => found[1]))];
}

async function signIn(office, login) {
  const { headers, status } = await ask(office.url, "/sign-in", { method: "POST", form: { login, password: PASSWORD } });
  if (status !== 303) throw new Error(`${login} was not let in: ${status}`);
  return (headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0]).join("; ");
}

/**
 * What sort of page an address is: numbers and codes in it do not matter, nor which page of a list, nor from which
 * list a case was opened.
 */
function sort(path) {
  const [place, query = ""] = path.split("?");
  const of = place.replace(/^\/work\/q\/[^/]+\/c\//, "/work/q/…/c/");
  const steps = of.split("/").map((step) => (/\d/.test(step) || step.length > 24 ? "…" : step));
  const asked = of === place ? [...new URLSearchParams(query).keys()].sort().join("&") : "";
  return steps.join("/") + (asked ? `?${asked}` : "");
}

function links(body) {
  const found = [...body.matchAll(/href="(\/(?:work|start)[^"#]*)/g)].map(([, path]) => path.replaceAll(/&(amp|#38);/g, "&"));
  return found.filter((path) => !STREAMS.test(path.split("?")[0]) && !/[?&]lang=/.test(path));
}

/** Follows links from the first page on: one address for each sort of page. */
async function explore(office, cookies) {
  const seen = new Map();
  const open = ["/work", "/work/day"];
  while (open.length > 0 && seen.size < MOST_PAGES) {
    const path = open.shift();
    if (seen.has(sort(path))) continue;
    const { status, headers, body, took } = await ask(office.url, path, { cookies });
    if (took > 2000) process.stderr.write(`${path}: ${Math.round(took)} ms at the first look\n`);
    if (status === 303 && headers.location?.startsWith("/work")) open.unshift(headers.location);
    if (status !== 200) continue;
    const isPage = headers["content-type"]?.startsWith("text/html");
    seen.set(sort(path), isPage ? path : null);
    if (isPage) open.push(...links(body));
  }
  return seen;
}

const at = (times, share) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];

/** Signs in anew where the office says that this session asks too often; waits where the address does. */
async function patiently(one) {
  for (;;) {
    const answer = await ask(one.url, one.path, { cookies: one.who.cookies });
    if (answer.status !== 429) return answer;
    const wait = 1000 * Number(answer.headers["retry-after"] ?? 1);
    one.who.cookies = await signIn(one, one.who.login).catch(() => one.who.cookies);
    await new Promise((resolve) => setTimeout(resolve, wait / 10));
  }
}

async function measure(small, large, samples) {
  const times = [[], []];
  for (let nth = 0; nth < WARM + samples; nth += 1) {
    for (const [which, one] of [small, large].entries()) {
      const { status, took } = await patiently(one);
      if (status !== 200) throw new Error(`${status} at ${one.path}`);
      if (nth >= WARM) times[which].push(took);
    }
  }
  return times;
}

/** The slowest in the large office against the slowest in the small one. */
const slower = ([few, many]) => at(many, 0.99) / at(few, 0.99);

async function compare(small, large, login, samples) {
  const who = [{ login, cookies: await signIn(small, login) }, { login, cookies: await signIn(large, login) }];
  const pages = [await explore(small, who[0].cookies), await explore(large, who[1].cookies)];
  const rows = [];
  for (const [kind, path] of pages[1]) {
    if (path === null) continue;
    if (!pages[0].get(kind)) {
      rows.push({ login, kind, alone: true });
      continue;
    }
    const few = { url: small.url, path: pages[0].get(kind), who: who[0] };
    const many = { url: large.url, path, who: who[1] };
    const first = await measure(few, many, Math.min(FIRST_LOOK, samples));
    const [a, b] = slower(first) > NEAR ? await measure(few, many, samples) : first;
    rows.push({ login, kind, asked: a.length, p50: [at(a, 0.5), at(b, 0.5)], p99: [at(a, 0.99), at(b, 0.99)] });
  }
  return rows;
}

const [smallFile, largeFile, samples = "100", only = ""] = process.argv.slice(2);
const [small, large] = [await open(smallFile), await open(largeFile)];
try {
  const rows = [];
  for (const login of only ? only.split(",") : await logins(small)) {
    rows.push(...(await compare(small, large, login, Number(samples))));
    process.stderr.write(`${login}\n`);
  }
  const ratio = (row) => row.p99[1] / row.p99[0];
  const measured = rows.filter((row) => !row.alone).sort((a, b) => ratio(b) - ratio(a));
  console.log("ratio of p99 | p99 small, large (ms) | median small, large (ms) | asked | who | page");
  for (const row of measured) {
    const figures = [ratio(row), ...row.p99, ...row.p50].map((figure) => figure.toFixed(2).padStart(8));
    console.log(`${figures[0]} |${figures[1]}${figures[2]} |${figures[3]}${figures[4]} | ${row.asked} | ${row.login} | ${row.kind}`);
  }
  const over = measured.filter((row) => ratio(row) > 3);
  console.log(`${measured.length} pages of ${new Set(measured.map((row) => row.login)).size} roles, ${over.length} above three times`);
  for (const row of rows.filter((one) => one.alone)) console.log(`only in the large office: ${row.login} ${row.kind}`);
} finally {
  await Promise.all([small.close(), large.close()]);
}
