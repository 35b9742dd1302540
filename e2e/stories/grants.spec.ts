import type { Page } from "@playwright/test";
import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";

/** Branches through the door, as the form does, and gives the new scenario's id: what the story changes there no other story sees. */
function branchOf(page: Page, scenarioId: string): Promise<string> {
  return page.evaluate(async (input) => {
    const answer = await fetch("/api/trpc/scenarios.branch", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ ...input, version: 1, reason: "To try a grant beside it", idempotencyKey: crypto.randomUUID() }) });
    return ((await answer.json()) as { result: { data: { scenarioId: string } } }).result.data.scenarioId;
  }, { scenarioId, name: `A new grant ${Date.now()}` });
}

/** Fills in the three parts of a day. */
async function fillDay(page: Page, label: string, [day, month, year]: readonly [string, string, string]): Promise<void> {
  const group = page.getByRole("group", { name: label });
  await group.getByLabel("Day").fill(day);
  await group.getByLabel("Month").fill(month);
  await group.getByLabel("Year").fill(year);
}

/** Saves what was tried; without a reason it is refused first. */
async function save(page: Page, button: string, reason: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: "Say why" })).toBeVisible();
  await page.getByLabel("Why?").fill(reason);
  await page.getByRole("button", { name: button }).click();
}

story("A grants officer records an award with conditions and sees what it refuses", async ({ page }) => {
  await signIn(page, people.grantsOfficer);
  await page.goto("/funding/family-support-workers/do-nothing/grants");
  const branch = await branchOf(page, "do-nothing");
  const main = page.getByRole("main");
  const heading = main.getByRole("heading", { level: 1 });
  await page.goto(`/funding/family-support-workers/${branch}/grants`);
  await main.getByRole("link", { name: "Add a grant" }).click();

  await main.getByLabel("Name of the funding stream").fill("Parenting Fund");
  await main.getByLabel("Funder").fill("Department for Education and Skills");
  await main.getByLabel("A full year gives, in pounds").fill("£90,000");
  await fillDay(page, "First day (if any)", ["1", "April", "2006"]);
  await fillDay(page, "Last day (if any)", ["31", "March", "2005"]);
  await main.getByLabel("If it is, what is its first clause about?").selectOption("ages");
  await main.getByRole("button", { name: "Check this grant" }).click();
  await main.getByLabel("Youngest age").fill("0");
  await main.getByLabel("Oldest age").fill("10");
  await main.getByLabel("The clause, in the funder’s words").fill("For children up to ten");
  await main.getByRole("button", { name: "Check this grant" }).click();
  await expect(main.getByRole("alert")).toContainText("The award ends on 31 March 2005, before it starts on 1 April 2006");
  await expect(main.getByLabel("Name of the funding stream")).toHaveValue("Parenting Fund");
  await fillDay(page, "Last day (if any)", ["31", "March", "2008"]);
  await main.getByRole("button", { name: "Check this grant" }).click();
  await expect(heading).toHaveText("Record Parenting Fund?");
  await save(page, "Record Parenting Fund", "The funder's letter has come");
  await expect(heading).toHaveText("Parenting Fund");
  await expect(main.getByRole("table", { name: "Year by year" }).getByRole("row").filter({ hasText: "2006/07" })).toContainText("£90,000.00");
  await lookAt(page, "grants-award");

  await main.getByRole("link", { name: "Try a new condition" }).click();
  await main.getByLabel("What is the clause about?").selectOption("need level");
  await main.getByRole("button", { name: "Show its fields" }).click();
  await main.getByLabel("Need level").fill("level 3");
  await main.getByLabel("The clause, in the funder’s words").fill("For children with complex needs");
  await main.getByRole("button", { name: "Try this condition" }).click();
  await expect(main.getByRole("heading", { name: "This condition would admit nothing" })).toBeVisible();
  const refused = main.getByRole("table", { name: "What it would admit and refuse" }).getByRole("row").filter({ hasText: "Family support workers" });
  await expect(refused).toContainText("“For children with complex needs”");
  await expect(main.getByRole("button", { name: "Save this condition" })).toHaveCount(0);
  await lookAt(page, "grants-condition-refused");

  await main.getByLabel("What is the clause about?").selectOption("maximum share");
  await main.getByRole("button", { name: "Try this condition" }).click();
  await main.getByLabel("Share of the year’s award").fill("50%");
  await main.getByLabel("Service (if any)").selectOption({ label: "Family support workers" });
  await main.getByRole("button", { name: "Try this condition" }).click();
  await expect(main.getByRole("table", { name: "What Parenting Fund would pay and leave" }).getByRole("row").filter({ hasText: "2006/07" })).toContainText("£45,000.00");
  await save(page, "Save this condition", "Half of it at most");
  await expect(main.getByRole("table", { name: "Conditions" })).toContainText("At most 50% for Family support workers");

  // A year of it is worth less, and a later letter cuts it: the plan says that it counts on something else until that is taken up.
  await main.getByRole("link", { name: "Add the share of a year" }).click();
  await main.getByLabel("Year", { exact: true }).selectOption("2007/08");
  await main.getByLabel("Share of the full year").fill("2/3");
  await main.getByLabel("How sure").selectOption("provisional");
  await main.getByLabel("Why, in a few words").fill("It tapers in its last year");
  await main.getByRole("button", { name: "Add a year of a grant" }).click();
  await expect(main.getByRole("table", { name: "Year by year" }).getByRole("row").filter({ hasText: "2007/08" })).toContainText("£60,000.00");
  await main.getByRole("link", { name: "Record a letter" }).click();
  await fillDay(page, "Letter received", ["9", "May", "2005"]);
  await main.getByLabel("How sure").selectOption("provisional");
  await main.getByLabel("Full year, in pounds").fill("75,000");
  await main.getByLabel("Reference of the letter").fill("PF/05/2");
  await main.getByLabel("Why, in a few words").fill("The second letter has come");
  await main.getByRole("button", { name: "Add a letter" }).click();
  await expect(main).toContainText("The letter of 9 May 2005 gives £75,000 for a full year, provisional. This plan counts on £90,000, confirmed.");
  await lookAt(page, "grants-letter-beside-award");
  await main.getByRole("link", { name: "Take up what the letter says" }).click();
  await main.getByLabel("Why, in a few words").fill("As the letter says");
  await main.getByRole("button", { name: "Save as a version" }).click();
  await expect(heading).toHaveText("Parenting Fund");
  await expect(main.getByRole("table", { name: "Year by year" }).getByRole("row").filter({ hasText: "2007/08" })).toContainText("£50,000.00");
});
