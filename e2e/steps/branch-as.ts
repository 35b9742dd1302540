import { expect, type Page } from "@playwright/test";

/** Branches from the first version of one of Luton's family support scenarios and gives the new one's id: what a story changes there no other story sees. */
export async function branchAs(page: Page, scenarioId: string, name: string): Promise<string> {
  await page.goto(`/scenarios/family-support-workers/${scenarioId}/branch?version=1`);
  await page.getByLabel("Name of the new scenario").fill(name);
  await page.getByLabel("Why is it made?").fill("To try something beside it");
  await page.getByRole("button", { name: "Branch from version 1" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${name}, version 1`);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}
