import { expect, type Page } from "@playwright/test";
import { confirmPage } from "../pages/confirm-page";
import { signIn } from "./sign-in";

/** A finance manager, signed in, relies on every source of the own organisation and confirms one version. */
export async function confirmFunding(page: Page, financeManager: string, scenarioId: string, version: number): Promise<void> {
  await signIn(page, financeManager);
  const confirm = confirmPage(page, scenarioId, version);
  await page.goto(confirm.address);
  await confirm.tickAll.click();
  await confirm.confirmed.check();
  await confirm.statement.fill("The sources named here are enough for every year.");
  await confirm.button.click();
  await expect(confirm.recorded).toBeVisible();
}
