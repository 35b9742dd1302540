import type { Change } from "@/domain/plan/change";
import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { branchAs } from "../steps/branch-as";
import { lookAt } from "../steps/look-at";
import { saveChanges } from "../steps/save-changes";
import { signIn } from "../steps/sign-in";

const dearer: Change = { type: "changed", collection: "costLines", id: "family-workers-pay", field: "amount", before: "288000.00", after: "300000.00" };

story("A chair sees what moved, says so, and is told only what moved after; what an officer went back on is none of it", async ({ page, openBrowser }) => {
  await signIn(page, people.chair);
  await page.goto("/");
  const news = page.locator("#news");
  await expect(news).toContainText("Mainstream in full, version\u00a02");
  await news.getByRole("button", { name: "I have seen this" }).click();
  await expect(news).not.toContainText("Mainstream in full");

  const officer = await openBrowser();
  await signIn(officer, people.commissioningOfficer);
  const name = `Dearer for a day ${Date.now()}`;
  const branch = await branchAs(officer, "do-nothing", name);
  await saveChanges(officer, branch, [dearer]);
  await officer.goto(`/scenarios/family-support-workers/${branch}?version=1`);
  await officer.getByRole("link", { name: "Go back to version 1" }).click();
  await expect(officer.getByRole("main")).toContainText("Pay of family workers and managers: amount from £300,000 to £288,000");
  await officer.getByRole("button", { name: "Go back to version 1" }).click();
  await expect(officer.getByRole("main")).toContainText("Say why, in a few words");
  await officer.getByLabel("Why go back?").fill("The rise was not agreed");
  await lookAt(officer, "go-back");
  await officer.getByRole("button", { name: "Go back to version 1" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText(`${name}, version 3`);

  await page.reload();
  await expect(news).toContainText(`${name}, version\u00a03 is new. The unfunded gap is £721,515.61.`);
  await lookAt(page, "board-news");
  await news.getByRole("link", { name: "Since the last board" }).click();
  await expect(page.getByRole("heading", { name: "Since the last board" })).toBeVisible();
});
