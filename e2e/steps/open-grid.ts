import { expect, type Page } from "@playwright/test";
import { editPage } from "../pages/edit-page";

/** Opens the grid of a scenario as its latest version is; what an earlier story left unsaved is put away. */
export async function openGrid(page: Page, scenarioId: string) {
  const edit = editPage(page, scenarioId);
  await page.goto(edit.address);
  await expect(edit.offered.or(edit.undo)).toBeVisible();
  // The offer takes the place of the grid once the server has told of it.
  await page.waitForLoadState("networkidle");
  if (await edit.offered.isVisible()) await edit.putAway.click();
  await expect(edit.undo).toBeVisible();
  return edit;
}
