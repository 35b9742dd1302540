import { expect, type Page } from "@playwright/test";
import { password } from "../fixtures/people";
import { signInPage } from "../pages/sign-in-page";

/** Signs somebody in as a person does and waits until their board stands there; whoever signs out again begins so. */
export async function signInByForm(page: Page, email: string): Promise<void> {
  const form = signInPage(page);
  await page.goto(form.address);
  await form.email.fill(email);
  await form.password.fill(password);
  await form.button.click();
  await expect(form.signOut).toBeVisible();
}
