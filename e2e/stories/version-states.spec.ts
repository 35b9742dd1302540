import type { Change } from "@/domain/plan/change";
import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { scenarioPage } from "../pages/scenario-page";
import { branchAs } from "../steps/branch-as";
import { confirmFunding } from "../steps/confirm-funding";
import { lookAt } from "../steps/look-at";
import { saveChanges } from "../steps/save-changes";
import { signIn } from "../steps/sign-in";

const cheaper: Change = { type: "changed", collection: "costLines", id: "family-workers-pay", field: "amount", before: "288000.00", after: "280000.00" };

story("An officer follows a version from working to confirmed, and sees it superseded by the next", async ({ page, openBrowser }) => {
  await signIn(page, people.commissioningOfficer);
  const name = `Followed ${Date.now()}`;
  const branch = await branchAs(page, "mainstream-in-full", name);
  const scenario = scenarioPage(page, branch);
  const state = page.locator(".ww-version-state").first();
  await expect(state).toHaveText("Working No finance manager has answered for it and no agenda names it.");
  await expect(page.getByRole("main")).toContainText(/Rests on LAIT updated to .* and RO3 2024\/25, with the statistical neighbours of May 2025\./);

  await confirmFunding(await openBrowser(), people.financeManagerOfTheCouncil, branch, 1);
  await page.reload();
  await expect(state).toHaveText("Confirmed Every partner whose money it takes has confirmed it.");
  await state.getByRole("link").click();
  await expect(page).toHaveURL(/version=1#confirmations$/);
  await expect(scenario.confirmations).toBeInViewport();

  await saveChanges(page, branch, [cheaper]);
  await page.goto(scenario.address);
  await expect(scenario.versions.getByRole("listitem").filter({ hasText: "Version 2, shown here" })).toContainText("Working");
  await expect(scenario.versions).toContainText("Superseded Version 2 was saved after a finance manager had answered for this one.");
  await lookAt(page, "scenario-states");

  await page.goto("/scenarios");
  await expect(page.getByRole("row", { name: new RegExp(name) })).toContainText("Version 2 Working");
  await lookAt(page, "scenarios-states");
  await page.goto(`/scenarios/family-support-workers/compare?columns=${branch}@1,${branch}`);
  await expect(page.getByRole("table", { name: "Side by side" }).getByRole("columnheader", { name: new RegExp(`${name}, version 1`) })).toContainText("Superseded");
  await expect(page.getByRole("table", { name: "Side by side" }).getByRole("columnheader", { name: new RegExp(`${name}, latest`) })).toContainText("Working");
  await lookAt(page, "comparison-states");
});
