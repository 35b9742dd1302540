import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { comparisonPage } from "../pages/comparison-page";
import { signIn } from "../steps/sign-in";

story.describe("A board member who compares four scenarios", () => {
  story("turns the reference, takes the rows apart, keeps what differs, and sorts it by size", async ({ page }) => {
    await signIn(page, people.boardMember);
    const comparison = comparisonPage(page);
    const arranged = page.getByRole("list", { name: "How the rows are arranged" });
    await page.goto(comparison.addressOfFourAsLoaded);
    await comparison.change.click();
    await comparison.changeForm.getByRole("group", { name: "Which one are the others measured against?" }).getByLabel("Taper to headroom").check();
    await comparison.changeForm.getByLabel("Show rows by").selectOption({ label: "Service" });
    await comparison.changeForm.getByRole("button", { name: "Compare these" }).click();
    await expect(page).toHaveURL(/reference=taper-to-headroom.*rows=service/);
    await expect(comparison.sideBySide.getByRole("columnheader", { name: /Taper to headroom.*reference/ })).toBeVisible();
    await expect(comparison.sideBySide).toContainText("Cost of the service, by service");
    await expect(comparison.row("Total").first()).toContainText("£1,306,666.29");
    await expect(comparison.row("Total").first()).toContainText("14.5%");

    await comparison.change.click();
    await comparison.changeForm.getByLabel("Show rows by").selectOption({ label: "Funding type" });
    await comparison.changeForm.getByLabel("Only what differs").check();
    await comparison.changeForm.getByLabel("Sort rows by the size of the difference of").selectOption({ label: "Do nothing" });
    await comparison.changeForm.getByRole("button", { name: "Compare these" }).click();
    await expect(page).toHaveURL(/rows=funding-type&differs=1&sort=do-nothing/);
    await expect(arranged).toContainText("Sorted by the difference of Do nothing");
    await expect(comparison.row("Base budget growth")).toBeVisible();
    await expect(comparison.row("On Track")).toHaveCount(0);

    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download as XLSX" }).click()]);
    expect(file.suggestedFilename()).toBe("comparison-family-support-workers.xlsx");
  });

  story("takes a scenario as it was on a day beside what it is now, and finds the way back", async ({ page }) => {
    await signIn(page, people.boardMember);
    const comparison = comparisonPage(page);
    await page.goto(comparison.addressOfFourAsLoaded);
    await comparison.change.click();
    await comparison.changeForm.getByLabel("Add a scenario as it was on a day").selectOption({ label: "Mainstream in full" });
    await comparison.changeForm.getByRole("button", { name: "Compare these" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText("Enter the day");
    const day = comparison.changeForm.getByRole("group", { name: "On which day?" });
    await day.getByLabel("Day").fill("10");
    await day.getByLabel("Month").fill("May");
    await day.getByLabel("Year").fill("2005");
    await comparison.changeForm.getByRole("button", { name: "Compare these" }).click();
    await expect(page).toHaveURL(/mainstream-in-full@2005-05-10/);
    await expect(page.getByRole("heading", { name: "As we knew it on 10 May 2005" })).toBeVisible();
    await expect(comparison.sideBySide.getByRole("columnheader", { name: /Mainstream in full, as on 10 May 2005/ })).toBeVisible();
    await page.getByRole("link", { name: "Show all as they are today" }).click();
    await expect(page.getByRole("heading", { name: /^As we knew it/ })).toHaveCount(0);
  });
});
