import { expect, type Page } from "@playwright/test";
import { password } from "../fixtures/people";
import { signInPage } from "../pages/sign-in-page";

/** Signs somebody in and waits until their board stands there. */
export async function signIn(page: Page, email: string): Promise<void> {
  const form = signInPage(page);
  await page.goto(form.address);
  await form.email.fill(email);
  await form.password.fill(password);
  await form.button.click();
  await expect(form.signOut).toBeVisible();
}
