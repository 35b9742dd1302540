import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { errorSummary } from "../pages/error-summary";
import { mergePage } from "../pages/merge-page";
import { scenarioPage } from "../pages/scenario-page";
import { branchAs } from "../steps/branch-as";
import { lookAt } from "../steps/look-at";
import { saveChanges } from "../steps/save-changes";
import { signIn } from "../steps/sign-in";
import type { Change } from "@/domain/plan/change";
import type { Fraction, Pounds } from "@/domain/plan/fields";
import type { FinancialYear } from "@/domain/financial-year/financial-year";


const pay = (after: string): Change => ({ type: "changed", collection: "costLines", id: "family-workers-pay", field: "amount", before: "288000.00", after });
const lessFund: Change = { type: "changed", collection: "awardYears", id: "childrens-fund-2007-08", field: "share", before: "2/3", after: "1/2" satisfies string as Fraction };
const pin: Change = {
  type: "added", collection: "pinnedPayments", id: "fund-for-workers",
  line: { id: "fund-for-workers", year: "2007/08" as FinancialYear, source: "awards", sourceId: "childrens-fund", serviceId: "family-support-workers", limit: "at least", amount: "120000.00" as Pounds, reason: "Promised to the team" },
};

story("A commissioning officer takes what the base changed into a branch, decides a conflict, and is refused where two edits together break a grant", async ({ page, expectRefusals }, { project }) => {
  expectRefusals(400);
  await signIn(page, people.commissioningOfficer);
  const unique = `${project.name} ${Date.now()}`;
  const base = await branchAs(page, "do-nothing", `Merging ${unique}`);
  const branch = await branchAs(page, base, `Branch ${unique}`);
  await saveChanges(page, base, [pay("300000.00"), lessFund]);
  await saveChanges(page, branch, [pay("290000.00"), pin]);

  // The branch says that its base moved, and by how much.
  await page.goto(scenarioPage(page, branch).address);
  const merging = mergePage(page);
  await expect(merging.baseMoved).toHaveText(/^The base moved: 2 lines, £[\d,]+\.\d\d$/);
  await lookAt(page, "base-moved");
  await merging.take.click();

  // Both values and the pounds that hang on them; nothing is chosen for anybody.
  const contested = merging.contested("Pay of family workers and managers: amount");
  await expect(contested).toContainText("Before either changed it: £288,000");
  await expect(contested.getByRole("radio", { name: /^£290,000/ })).toHaveAccessibleDescription(/unfunded gap over the plan becomes £[\d,]+\.\d\d/);
  await expect(contested.getByRole("radio", { name: /^£300,000/ })).toHaveAccessibleDescription(/unfunded gap over the plan becomes £[\d,]+\.\d\d/);
  await lookAt(page, "merge");
  await merging.merge.click();
  await expect(errorSummary(page).box).toBeFocused();
  await expect(errorSummary(page).link(/^Choose which value stands/)).toBeVisible();
  const before = await merging.outlook.textContent();
  await contested.getByRole("radio", { name: /^£300,000/ }).check();
  await expect(merging.outlook).not.toHaveText(before ?? "");

  // Each edit fits its own scenario. Together they ask more of the grant than it has.
  await merging.reason.fill("The base has the newer pay");
  await merging.merge.click();
  const refused = errorSummary(page).link(/Children's Fund is to pay at least £120,000\.00/);
  await expect(refused).toBeVisible();
  await expect(refused).toHaveText(/Two edits break it together, and without either it would hold: in “Branch .*pinned payment added, £120,000.*; in “Merging .*share from 2\/3 to 1\/2/);
  await expect(merging.reason).toHaveValue("The base has the newer pay");
  await expect(contested.getByRole("radio", { name: /^£300,000/ })).toBeChecked();
  await lookAt(page, "merge-refused");

  // Left where it is, the one of the two does no harm, and is offered again.
  await refused.click();
  await merging.offered(/share from 2\/3 to 1\/2/i).uncheck();
  await merging.merge.click();
  await expect(scenarioPage(page, branch).heading).toHaveText(`Branch ${unique}, version 3`);
  await expect(scenarioPage(page, branch).versions).toContainText("The base has the newer pay");
  await expect(merging.baseMoved).toHaveText(/^The base moved: 1 line/);
});

story("A branch that its owner lets follow takes in what the base changes, as a version that says so", async ({ page }, { project }) => {
  await signIn(page, people.commissioningOfficer);
  const unique = `${project.name} ${Date.now()}`;
  const base = await branchAs(page, "do-nothing", `Followed ${unique}`);
  const branch = await branchAs(page, base, `Follower ${unique}`);
  await page.getByRole("button", { name: "Take it in by itself from now on" }).click();
  await expect(page.getByRole("button", { name: "Take it on request only" })).toBeVisible();
  await saveChanges(page, base, [pay("300000.00")]);

  await page.goto(scenarioPage(page, branch).address);
  await expect(scenarioPage(page, branch).heading).toHaveText(`Follower ${unique}, version 2`);
  await expect(scenarioPage(page, branch).versions).toContainText(`Follows “Followed ${unique}”: takes in its version 2`);
  await expect(mergePage(page).baseMoved).toHaveCount(0);
  await lookAt(page, "follower");
});
