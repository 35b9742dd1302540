import type { Page } from "@playwright/test";
import type { Change } from "@/domain/plan/change";
import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { branchAs } from "../steps/branch-as";
import { lookAt } from "../steps/look-at";
import { saveChanges } from "../steps/save-changes";
import { signIn } from "../steps/sign-in";

const dearer: Change = { type: "changed", collection: "costLines", id: "family-workers-pay", field: "amount", before: "288000.00", after: "300000.00" };
const question = "/scenarios/family-support-workers";

/** Says something on the page of comments, and asks for a role's attention where one is named. */
async function comment(page: Page, words: string, attention = ""): Promise<void> {
  // A press before the form is alive reloads the page and says nothing, so the first press is tried until it is answered.
  await expect(async () => {
    await page.getByRole("button", { name: "Comment", exact: true }).click();
    await expect(page.getByRole("alert").getByRole("link", { name: "Write your comment" })).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await page.getByLabel("Your comment").fill(words);
  await page.getByLabel("Whose attention do you ask for?").first().selectOption({ value: attention });
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(page.getByRole("article").filter({ hasText: words })).toBeVisible();
}

story("An officer presses a cost, its history and a line's, and finds the comments beside the line; all of it reads without JavaScript", async ({ page, openBrowser }) => {
  await signIn(page, people.commissioningOfficer);
  const name = `Dearer pay ${Date.now()}`;
  const branch = await branchAs(page, "do-nothing", name);
  await saveChanges(page, branch, [dearer]);
  const main = page.getByRole("main");

  await page.goto(`${question}/compare?columns=do-nothing,${branch}&figure=${branch}.cost#figure`);
  const figure = page.locator("#figure");
  await figure.getByRole("link", { name: "The whole history of this figure" }).click();
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("History of: Cost of the service");
  const lines = main.getByRole("table", { name: "The lines behind it" });
  await expect(lines.getByRole("row").filter({ hasText: "Pay of family workers and managers: amount" })).toContainText(/£288,000\s*£300,000\s*Commissioning Officer.*“Edited”/);
  await expect(main.getByRole("table", { name: /^What it came to/ })).toContainText("£1,496,666.29");
  await lookAt(page, "figure-history");
  await main.getByRole("link", { name: "2005/06" }).click();
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("History of: Cost of the service, 2005/06");

  await page.goto(`${question}/comments?about=costLines.family-workers-pay&scenario=${branch}&version=2`);
  await comment(page, `Who agreed the rise? Asked at ${Date.now()}`);
  await main.getByRole("link", { name: "Its whole history" }).click();
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("History of: Pay of family workers and managers");

  await page.goto(`${question}/compare?columns=${branch}&figure=${branch}.cost#figure`);
  const paid = figure.getByRole("row").filter({ hasText: "Pay of family workers and managers" });
  await expect(paid.getByRole("link", { name: /^\d+ comments? on Pay of family workers and managers$/ })).toBeVisible();
  await lookAt(page, "figure-with-comments");

  await page.goto(`${question}/${branch}`);
  await expect(main.getByRole("link", { name: "History of Unfunded gap", exact: true })).toBeVisible();
  await lookAt(page, "scenario-with-history");

  const plain = await openBrowser({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  await plain.goto(`${question}/compare?columns=${branch}&figure=${branch}.cost#figure`);
  await plain.locator("#figure").getByRole("link", { name: "History of Pay of family workers and managers" }).click();
  await expect(plain.getByRole("main").getByRole("row").filter({ hasText: "£300,000" })).toContainText("Version 2");
  await plain.goto(`${question}/taper-to-headroom/history?line=costLines/family-workers-pay`);
  await expect(plain.getByRole("main")).toContainText("As loaded, never changed");
});

story("A finance manager finds on the first page the open comment that mentions the role, until it is resolved", async ({ page, openBrowser }) => {
  await signIn(page, people.commissioningOfficer);
  const branch = await branchAs(page, "do-nothing", `Asked ${Date.now()}`);
  const words = `Is this right? Asked at ${Date.now()}`;
  await page.goto(`${question}/comments?about=costLines.family-workers-pay&scenario=${branch}&version=1`);
  await comment(page, words, "Finance Manager, Children and Learning");

  const finance = await openBrowser();
  await signIn(finance, people.financeManagerOfTheCouncil);
  await finance.goto("/");
  const mention = finance.locator("#news").getByRole("listitem").filter({ hasText: words }).filter({ hasText: "Waits for you" });
  await expect(mention).toBeVisible();
  await lookAt(finance, "board-mentions");
  await mention.getByRole("link").click();
  await expect(finance.getByRole("article").filter({ hasText: words })).toBeVisible();

  const asked = page.getByRole("article").filter({ hasText: words });
  await asked.getByText("Answer or resolve").click();
  await asked.getByRole("button", { name: "Resolve" }).click();
  await expect(asked).toBeHidden();
  await finance.goto("/");
  await expect(finance.getByRole("heading", { name: "Since you last looked" })).toBeVisible();
  await expect(mention).toHaveCount(0);
});
