import { addressesBehindSignIn } from "../fixtures/page-addresses";
import { password, people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { comparisonPage } from "../pages/comparison-page";
import { errorSummary } from "../pages/error-summary";
import { signInPage } from "../pages/sign-in-page";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";
import { signInByForm } from "../steps/sign-in-by-form";

story.describe("Safety", () => {
  story("a visitor who is not signed in is sent to sign in from every address", async ({ page, baseURL }) => {
    const addresses = addressesBehindSignIn();
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter(({ method }) => method === "POST").length).toBeGreaterThan(2);
    for (const { address, method } of addresses) {
      const answer = await page.request.fetch(address, { method, headers: { origin: baseURL ?? "" } });
      expect(answer.url(), `where ${method} ${address} leads`).toMatch(/\/sign-in$/);
      expect(await answer.text(), `what ${address} shows`).toContain("<h1");
    }
    await page.goto(addresses[0]?.address ?? "/");
    await expect(page).toHaveURL(/\/sign-in$/);
    await expect(signInPage(page).heading).toBeVisible();
    await lookAt(page, "sign-in");
  });

  story("a wrong password and an empty form are refused in words, with the e-mail address kept", async ({ page, expectRefusals }) => {
    expectRefusals(401);
    const form = signInPage(page);
    const summary = errorSummary(page);
    await page.goto(form.address);
    await form.button.click();
    await expect(summary.link("Enter your e-mail address")).toBeVisible();
    await expect(summary.box).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await form.email.fill("nobody@luton.example");
    await form.password.fill("not the password");
    await form.button.click();
    await expect(summary.link("The e-mail address or the password is not right. Check both and try again")).toBeVisible();
    await expect(form.email).toHaveValue("nobody@luton.example");
    await lookAt(page, "sign-in-error");
  });

  story("signing out ends the session, and the cookie that was is refused", async ({ page, openBrowser }) => {
    await signInByForm(page, people.boardMember);
    const kept = await page.context().storageState();
    await signInPage(page).signOut.click();
    await expect(page).toHaveURL(/\/sign-in\?ended/);
    await expect(page.getByRole("main")).toContainText("You have signed out");
    await page.goto("/scenarios");
    await expect(page).toHaveURL(/\/sign-in$/);
    const copy = await openBrowser({ storageState: kept });
    await copy.goto("/scenarios");
    await expect(copy).toHaveURL(/\/sign-in$/);
  });

  story("a page carries a strict policy with a nonce of its own and no style in its lines", async ({ page }) => {
    await signIn(page, people.boardMember);
    const nonces = new Set<string>();
    for (const address of ["/", comparisonPage(page).address, "/needs", "/services"]) {
      const answer = await page.goto(address);
      const policy = answer?.headers()["content-security-policy"] ?? "";
      expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
      expect(policy).toMatch(/style-src 'self' 'nonce-[^']+';/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(answer?.headers()["x-content-type-options"]).toBe("nosniff");
      nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? "");
      expect(await answer?.text(), `styles in the lines of ${address}`).not.toMatch(/<[a-z][^>]*\sstyle="/);
    }
    expect(nonces.size, "nonces of four pages").toBe(4);
  });

  story("a request that another site makes us send is refused, and nothing is written", async ({ page }) => {
    await signIn(page, people.commissioningOfficer);
    const input = { idempotencyKey: crypto.randomUUID(), scenarioId: "do-nothing", version: 1, name: "From elsewhere", reason: "A form on another site" };
    for (const headers of [{ origin: "https://elsewhere.example" }, { "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }]) {
      const answer = await page.request.post("/api/trpc/scenarios.branch", { headers, data: input });
      expect(answer.status(), JSON.stringify(headers)).toBe(403);
    }
    await page.goto("/scenarios");
    await expect(page.getByRole("rowheader", { name: "Do nothing" })).toBeVisible();
    await expect(page.getByRole("rowheader", { name: "From elsewhere" })).toHaveCount(0);
  });

  story("an unknown address and a page of another role say why and what to do", async ({ page, expectRefusals }) => {
    expectRefusals(403, 404);
    const outside = await page.goto("/nowhere");
    expect(outside?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: "There is no page at this address" })).toBeVisible();
    await lookAt(page, "not-found");
    await signIn(page, people.boardMember);
    for (const address of ["/proposals/no-such-proposal", "/decisions/items/no-such-item", "/scenarios/no-such-question/compare", "/scenarios/family-support-workers/no-such-scenario", "/needs/no-such-measure"]) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(404);
      await expect(page.getByRole("heading", { level: 1, name: "There is no page at this address" })).toBeVisible();
    }
    await lookAt(page, "not-found-signed-in");
    const forbidden = await page.goto("/proposals/new");
    expect(forbidden?.status()).toBe(403);
    await expect(page.getByRole("heading", { level: 1, name: "Your role does not allow this" })).toBeVisible();
    await lookAt(page, "not-allowed");
    await page.goto("/scenarios/family-support-workers/do-nothing/edit");
    await expect(page.getByRole("heading", { name: "Your role does not allow this" })).toBeVisible();
    await lookAt(page, "not-for-your-role");
  });

  story("a password can be pasted and a password manager knows the fields", async ({ page }) => {
    const form = signInPage(page);
    await page.goto(form.address);
    await expect(form.email).toHaveAttribute("autocomplete", "username");
    await expect(form.password).toHaveAttribute("autocomplete", "current-password");
    await form.password.focus();
    await page.keyboard.insertText(password);
    await expect(form.password).toHaveValue(password);
  });
});
