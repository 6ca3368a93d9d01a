// Signing in by a provider that is certified for OpenID Connect: link, sign out, sign in, unlink.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible, soundPage } from "../lib/checks.mjs";
import { openOffice, person, picture, staff } from "../lib/office.mjs";
import { openProvider } from "../lib/provider.mjs";

const PASSWORD = "demo-12345";
let office;
let provider;
before(async () => {
  provider = await openProvider();
  office = await openOffice(provider.lines);
  provider.returnTo(`${office.url}/sign-in/with/back`);
});
after(async () => {
  await office?.close();
  provider?.close();
});

/** What a person does at the provider: name and password, then consent. */
async function signInThere(page, name) {
  await page.waitForURL((url) => url.href.startsWith(provider.url));
  await page.fill("input[name=login]", name);
  await page.fill("input[name=password]", "any");
  await page.click("button[type=submit]");
  await page.waitForURL(/interaction|\/work/);
  const consent = page.locator("button[type=submit]", { hasText: "Continue" });
  if (page.url().startsWith(provider.url) && (await consent.count())) await consent.click();
}

test("an account is linked, and opened by its identity alone", { timeout: 240_000 }, async () => {
  const page = await staff(office, "dispatcher", { lang: "en" });
  await page.goto("/work/me");
  await page.getByText("Not linked.").waitFor();
  await page.fill("#current-identity", PASSWORD);
  await page.getByRole("button", { name: "Link", exact: true }).click();
  await soundPage(page);
  await accessible(page);
  await picture(page, "oidc-leave");
  await page.getByRole("link", { name: "Go on to City ID" }).click();
  await signInThere(page, "person-one");
  await page.waitForURL(/\/work\/me$/);
  await page.getByText("Linked. You can sign in with it.").waitFor();
  await soundPage(page);
  await accessible(page);
  await picture(page, "oidc-linked");

  const elsewhere = await person(office, { lang: "en", width: 360, script: true });
  await elsewhere.goto("/sign-in?back=/work/me");
  await soundPage(elsewhere);
  await accessible(elsewhere);
  await picture(elsewhere, "oidc-sign-in-360");
  await elsewhere.getByRole("link", { name: "Sign in with City ID" }).click();
  await signInThere(elsewhere, "person-one");
  await elsewhere.waitForURL(/\/work\/me$/);
  assert.match(await elsewhere.locator("main").innerText(), /Linked\. You can sign in with it\./);

  await page.fill("#current-identity", PASSWORD);
  await page.getByRole("button", { name: "Unlink" }).click();
  await page.getByText("It is unlinked").waitFor();
  await elsewhere.goto("/work/me");
  assert.match(elsewhere.url(), /\/sign-in/, "whoever came in that way is out");
});

test("somebody nobody linked stays outside", { timeout: 120_000 }, async () => {
  const page = await person(office, { lang: "en" });
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Sign in with City ID" }).click();
  await signInThere(page, "person-two");
  await page.getByRole("heading", { name: "No account is linked yet" }).waitFor();
  await soundPage(page);
  await accessible(page);
  await picture(page, "oidc-unlinked");
});
