import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";

story("A board member looks back to a day in the funding and the decisions, and finds the way back", async ({ page, openBrowser }) => {
  await signIn(page, people.boardMember);
  // It is a plain form, so it works without JavaScript as well.
  const plain = await openBrowser({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  const main = plain.getByRole("main");
  const askFor = async (day: string, month: string, year: string): Promise<void> => {
    if (!(await main.getByLabel("Day", { exact: true }).isVisible())) await main.getByText(/^As we knew it on (an earlier|another) day$/).click();
    await main.getByLabel("Day", { exact: true }).fill(day);
    await main.getByLabel("Month", { exact: true }).fill(month);
    await main.getByLabel("Year", { exact: true }).fill(year);
    await main.getByRole("button", { name: "Show that day" }).click();
  };

  await plain.goto("/funding");
  await askFor("30", "February", "2005");
  await expect(main).toContainText("There is a problem");
  await expect(main).toContainText("Enter a real date to look back to");
  await expect(main.getByLabel("Month", { exact: true })).toHaveValue("February");
  await askFor("1", "1", "2001");
  await expect(main).toContainText("Nothing of this was recorded by 1 January 2001. The first version was saved on");
  await askFor("1", "January", "2030");
  await expect(main).toContainText("1 January 2030 is still to come");
  await askFor("10", "May", "2005");
  await expect(plain).toHaveURL(/\/funding\?at=2005-05-10$/);
  await expect(main.getByRole("heading", { name: "As we knew it on 10 May 2005" })).toBeVisible();
  await expect(main.getByRole("row", { name: /^Unfunded gap H/ }).first()).toContainText("£721,515.61");
  await main.getByRole("link", { name: "Show it as it is today" }).click();
  await expect(plain).toHaveURL(/\/funding$/);
  await expect(main.getByRole("heading", { name: /^As we knew it/ })).toHaveCount(0);

  await plain.goto("/scenarios/family-support-workers/taper-to-headroom");
  await askFor("1", "1", "2001");
  await expect(main).toContainText("“Taper to headroom” had no version yet on 1 January 2001");
  await askFor("10", "May", "2005");
  await expect(plain).toHaveURL(/\/taper-to-headroom\?at=2005-05-10$/);
  await expect(main.getByRole("heading", { name: "As we knew it on 10 May 2005" })).toBeVisible();
  await plain.goto("/scenarios");
  await askFor("10", "May", "2005");
  await expect(plain).toHaveURL(/\/scenarios\?at=2005-05-10$/);
  await expect(main).toContainText("Version on that day");

  await page.goto("/scenarios/family-support-workers/taper-to-headroom?at=2005-05-10");
  await lookAt(page, "scenario-as-known");
  await page.goto("/funding?at=2005-05-10");
  await lookAt(page, "funding-as-known");
  await page.goto("/decisions?at=2001-01-01");
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText("The first meeting was arranged on");
  await lookAt(page, "decisions-before-anything");
});

story("Democratic services looks back to a day: the pages below keep it, and nothing can be done there", async ({ page }) => {
  await signIn(page, people.democraticServices);
  await page.goto("/decisions?at=2005-05-10");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "As we knew it on 10 May 2005" })).toBeVisible();
  await expect(main.getByRole("link", { name: "Arrange a meeting" })).toHaveCount(0);
  await main.getByRole("link", { name: "Family support workers" }).first().click();
  await expect(page).toHaveURL(/\/decisions\/items\/.*\?at=2005-05-10$/);
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Family support workers");
  await expect(main.getByRole("heading", { name: /Settle the quorum|Ask another body|Record the outcome|Declare an interest/ })).toHaveCount(0);
  await lookAt(page, "item-as-known");
  await page.getByRole("link", { name: /^Meeting, 21 June 2005$/ }).click();
  await expect(page).toHaveURL(/\/decisions\/meetings\/.*\?at=2005-05-10$/);
  await expect(main.getByRole("heading", { name: "Enter who is there" })).toHaveCount(0);
  await main.getByRole("link", { name: "Show it as it is today" }).click();
  await expect(main.getByRole("heading", { name: "Enter who is there" })).toBeVisible();
});
