import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";

story("A commissioning officer writes a missing part of an agreement, takes up next year's contributions and sees who bears an overspend", async ({ page }, { project }) => {
  await signIn(page, people.commissioningOfficer);
  await page.goto("/scenarios/childrens-pooled-fund/pool-as-agreed/branch?version=1");
  const name = `Pool ${project.name} ${Date.now()}`;
  await page.getByLabel("Name of the new scenario").fill(name);
  await page.getByLabel("Why is it made?").fill("To carry the fund into its second year");
  await page.getByRole("button", { name: "Branch from version 1" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${name}, version 1`);
  const pools = `/funding/childrens-pooled-fund/${new URL(page.url()).pathname.split("/").at(-1) ?? ""}/pools`;

  // A fund that runs without a signed agreement says so, and what it lacks.
  await page.goto(pools);
  await expect(page.getByRole("row", { name: /^Child mental health/ })).toContainText("Operating without a signed agreement");
  await page.goto(`${pools}/mental-health-pool/agreement`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The agreement of Child mental health lacks five of seven mandatory parts");
  await page.getByRole("link", { name: "Write Functions covered" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Add a section");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("What was agreed").fill("Child and adolescent mental health services of the trust, and the council’s work with schools.");
  await page.getByLabel("Why, in a few words").fill("Agreed by both partners");
  await page.getByRole("button", { name: "Add a section" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The agreement of Child mental health lacks four of seven mandatory parts");

  // WE-14: the formula of the agreement, and the contributions that follow, taken up as a version.
  await page.goto(`${pools}/childrens-pool/contributions?year=2006/07`);
  await page.getByRole("link", { name: "Take up the contributions of 2006/07" }).click();
  await page.getByRole("button", { name: "Take up £2,285,687.50 for 2006/07" }).click();
  await expect(page.getByText("The plan has these contributions.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("£2,285,687.50 in cash");

  // WE-08: who bears £47,321.57 over, to the penny, typed as an amount.
  await page.goto(`${pools}/childrens-pool/outturn?year=2005/06`);
  await page.getByLabel("What if the fund spends in 2005/06, in pounds").fill("2,247,321.57");
  await page.getByRole("button", { name: "Show who bears what", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("is £47,321.57 over (2.15%) in 2005/06");
  await expect(page.getByRole("region", { name: "Each partner, 2005/06" })).toContainText("£26,887.25");
  await expect(page.getByRole("region", { name: "Each partner, 2005/06" })).toContainText("£2,581.18");
  await lookAt(page, "pool-outturn");
});
