import type { Page } from "@playwright/test";
import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { errorSummary } from "../pages/error-summary";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";

const [question, pool] = ["childrens-pooled-fund", "childrens-pool"];
const addressOf = (scenarioId: string, page: string): string => `/funding/${question}/${scenarioId}/pools/${pool}/${page}`;

/** April of the pool's ledger: every scheme spends as its profile says, but the pay of family support teams. */
const ledger = (familySupport: string): Buffer => Buffer.from(`\uFEFFCode,Description,Month,Amount,Kind
CF4100,Pay of family support teams ${crypto.randomUUID().slice(0, 8)},2005-04,"£${familySupport}",actual
CF4101,Running costs,April,"£16,000.00",actual
CF4102,Contracts,April,"£47,800.00",actual
CF4102,Paid back,April,"(£1,000.00)",actual
CF4103,Therapists,1,"£46,400.00",actual
CF4104,Equipment,1,"£12,000.00",actual
CF4105,Grant,1,"£10,000.00",actual
CF9100,Contribution of the council,1,"£104,166.67",actual
`);

/** A branch of the pool as agreed, so that a version saved here disturbs no other story. */
async function branchOfPool(page: Page): Promise<string> {
  await goTo(page, `/funding/${question}/pool-as-agreed/pools/${pool}/account`);
  return page.evaluate(async () => {
    const input = { idempotencyKey: crypto.randomUUID(), scenarioId: "pool-as-agreed", version: 1, name: `Pool with a virement ${crypto.randomUUID().slice(0, 8)}`, reason: "To move money in it" };
    const answer = await fetch("/api/trpc/scenarios.branch", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(input) });
    return ((await answer.json()) as { readonly result: { readonly data: { readonly scenarioId: string } } }).result.data.scenarioId;
  });
}

/** Opens a page and waits until its forms answer. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
}

async function bringInApril(page: Page, scenarioId: string): Promise<void> {
  await goTo(page, addressOf(scenarioId, "actuals?year=2005/06"));
  await page.getByLabel("The file goes to the end of").selectOption("April");
  const [file, look] = [page.getByLabel("The file", { exact: true }), page.getByRole("button", { name: "Show what it would bring in" })];
  await file.setInputFiles({ name: "ledger.csv", mimeType: "text/csv", buffer: Buffer.alloc(6 * 1024 * 1024, "a") });
  await look.click();
  await expect(errorSummary(page).link(/larger than 5 MB/)).toBeVisible();
  await file.setInputFiles({ name: "ledger.csv", mimeType: "text/csv", buffer: ledger("108,121.575") });
  await look.click();
  await expect(page.getByRole("row", { name: /^2 The amount has more than two decimal places/ })).toBeVisible();
  await file.setInputFiles({ name: "ledger.csv", mimeType: "text/csv", buffer: ledger("108,121.57") });
  await look.click();
  const bring = page.getByRole("button", { name: "Bring in 8 rows of 2005/06" });
  await expect(bring).toBeVisible();
  await lookAt(page, "ledger-tried");
  await bring.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Children's pooled fund is forecast £591,519.63 over its budget in 2005/06");
  await page.getByLabel("Forecast", { exact: true }).selectOption("The rest as budgeted");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Children's pooled fund is forecast £47,321.57 over its budget in 2005/06");
}

story("A pool manager accounts for a month, and a virement waits until the Executive’s agreement is recorded", async ({ page, openBrowser }) => {
  story.slow();
  await signIn(page, people.poolManager);
  const scenarioId = await branchOfPool(page);
  await bringInApril(page, scenarioId);
  await expect(page.getByText("The account comes to nought after sharing.").first()).toBeVisible();

  await page.getByRole("link", { name: /^Explain( anew)? Family support teams/ }).click();
  await page.getByLabel("Why does Family support teams differ from its budget?").fill("Agency workers stood in for vacancies.");
  await page.getByLabel("What is done about it?").fill("Both posts are filled from April.");
  await page.getByLabel("Low", { exact: true }).check();
  await page.getByRole("button", { name: "Note the explanation" }).click();
  await expect(page.getByRole("row", { name: /Agency workers stood in for vacancies/ }).first()).toBeVisible();
  await lookAt(page, "pool-account");

  await page.getByLabel("Forecast").selectOption({ label: "The rest as budgeted" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("£47,321.57");
  await page.getByRole("link", { name: "Quarterly report" }).click();
  const report = page.getByRole("article", { name: "Quarterly report of Children's pooled fund" });
  for (const [partner, pounds] of [["Luton Borough Council", "£26,887.25"], ["Luton Primary Care Trust", "£17,853.14"], ["Voluntary sector partners", "£2,581.18"]] as const) {
    await expect(report.getByRole("row", { name: new RegExp(`^${partner} The whole pool Pro rata. Clause 9.2`) })).toContainText(pounds);
  }
  await expect(report).toContainText("Both posts are filled from April.");
  await lookAt(page, "pool-report");
  const [workbook] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Workbook (.xlsx)" }).click()]);
  expect(workbook.suggestedFilename()).toBe("childrens-pool-report-2005-06.xlsx");

  await goTo(page, addressOf(scenarioId, "virements/new"));
  await page.getByLabel("Financial year").selectOption("2006/07");
  await page.getByLabel("Take it from").selectOption("family-support-pay");
  await page.getByLabel("Give it to").selectOption("short-breaks-contracts");
  await page.getByLabel("Amount, in pounds").fill("£250,000.01");
  await page.getByLabel("Why, in a few words").fill("Two teams become one");
  await page.getByRole("button", { name: "Show who must agree" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Executive must agree to move £250,000.01");
  await lookAt(page, "virement-judged");
  await page.getByRole("button", { name: "Ask the Executive" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One virement waits for the Executive");
  await expect(page.getByText("of version 1")).toBeVisible();

  const officer = await openBrowser();
  await signIn(officer, people.democraticServices);
  await goTo(officer, addressOf(scenarioId, "virements"));
  await officer.getByLabel("Agreed").check();
  await officer.getByLabel("The minute, or the reason").fill("Executive, minute 12");
  await officer.getByRole("button", { name: "Record the answer" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("No virement waits");
  await expect(officer.getByText("Version 2 has it")).toBeVisible();
  await lookAt(officer, "virements");
  await officer.goto(`/scenarios/${question}/${scenarioId}`);
  await expect(officer.getByText("Virement agreed by Executive: Executive, minute 12").first()).toBeVisible();
});
