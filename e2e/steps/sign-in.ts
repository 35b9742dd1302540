import { type BrowserContext, type Cookie, expect, type Page } from "@playwright/test";
import { password } from "../fixtures/people";

/** What each person's browser holds after signing in, by e-mail address. Each worker keeps its own, in memory only. */
const signedIn = new Map<string, readonly Cookie[]>();

/**
 * Lets a browser begin signed in, without a page: everybody signs in once for all stories of a worker. Signing out would
 * end that session for the others, so a story that signs out begins with `signInByForm`.
 */
export async function signIn(page: Page, email: string): Promise<void> {
  const cookies = signedIn.get(email) ?? (await newSession(page.context(), email));
  signedIn.set(email, cookies);
  await page.context().addCookies([...cookies]);
}

/** Sends what the form of the sign-in page sends. */
async function newSession(context: BrowserContext, email: string): Promise<readonly Cookie[]> {
  const { csrfToken } = (await (await context.request.get("/api/auth/csrf")).json()) as { readonly csrfToken: string };
  const answer = await context.request.post("/api/auth/callback/credentials", { form: { csrfToken, email, password, json: "true" } });
  await expect(answer, `${email} signs in`).toBeOK();
  return context.cookies();
}
