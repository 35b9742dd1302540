import type { Page } from "@playwright/test";
import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { comparisonPage } from "../pages/comparison-page";
import { confirmPage } from "../pages/confirm-page";
import { errorSummary } from "../pages/error-summary";
import { rulebookPage } from "../pages/rulebook-page";
import { scenarioPage } from "../pages/scenario-page";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";
import { enterOn, tabTo } from "../steps/use-keyboard";

const merge = "merge-under-three-coordinators";
const statement = "The growth is in the financial plan of the trust for each of the three years.";

/** Unticks the last source by keyboard, so that one year is short. */
async function leaveOneSourceOut(page: Page): Promise<void> {
  const last = confirmPage(page, merge, 1).sources.last();
  await tabTo(page, last);
  await page.keyboard.press("Space");
  await expect(last).not.toBeChecked();
}

/** Tries the rule of a sum with a line more, first with an amount that is none. Works with and without JavaScript. */
async function addALine(page: Page, whenWrong: () => Promise<void>): Promise<void> {
  const rule = rulebookPage(page);
  await expect(rule.heading("Sum of lines")).toBeVisible();
  await expect(rule.answer).toContainText("£387,913.09");
  await rule.addLine("Lines").click();
  await expect(rule.field("Line, line 3")).toBeFocused();
  await rule.field("Line, line 3").fill("Lunches");
  await rule.field("Amount, line 3").fill("1e5");
  await rule.field("Amount, line 3").press("Enter");
  await expect(errorSummary(page).link(/^Amount, line 3: enter an amount/)).toBeVisible();
  await expect(page).toHaveTitle(/^Error: Sum of lines/);
  await expect(rule.field("Amount, line 3")).toHaveAttribute("aria-invalid", "true");
  await expect(rule.field("Amount, line 3")).toHaveValue("1e5");
  await whenWrong();
  await rule.field("Amount, line 3").fill("100,000");
  await rule.workOut.click();
  await expect(rule.answer).toContainText("£487,913.09");
  await expect(page).toHaveTitle(/^Sum of lines/);
  await rule.takeLine("Lines").click();
  await expect(rule.field("Line, line 3")).toHaveCount(0);
}

/** Finds the rule of part years and asks it for a day that there is not. */
async function findPartOfAYear(page: Page, whenFound: () => Promise<void>, whenWrong: () => Promise<void>): Promise<void> {
  const rule = rulebookPage(page);
  await page.goto(rule.address);
  await rule.find.fill("leap year");
  await rule.findButton.click();
  await expect(page).toHaveURL(/\/rules\?q=leap\+year$/);
  await whenFound();
  await rule.rule("Part of a year").click();
  await expect(rule.answer).toContainText("£50,301.37");
  await rule.field("Starts on").fill("30/2/2005");
  await rule.field("Starts on").press("Enter");
  await expect(errorSummary(page).link("Starts on: there is no such day in that month")).toBeVisible();
  await whenWrong();
  await rule.field("Starts on").fill("1/6/2005");
  await rule.field("Starts on").press("Enter");
  await expect(rule.answer).toContainText("92/365 (25.21%)");
  await expect(rule.answer).toContainText("£30,246.58");
}

story.describe("A finance manager of the primary care trust", () => {
  story("confirms the merger under three co-ordinators by keyboard alone, after mending what was short", async ({ page, openBrowser }) => {
    await signIn(page, people.financeManagerOfTheTrust);
    const scenario = scenarioPage(page, merge);
    await page.goto(scenario.address);
    await lookAt(page, "scenario");
    await enterOn(page, scenario.check);
    const confirm = confirmPage(page, merge, 1);
    await expect(confirm.tickAll).toBeVisible();
    await enterOn(page, confirm.tickAll);
    await expect(confirm.coverage("Short by").getByText("Covered")).toHaveCount(4);
    await leaveOneSourceOut(page);
    await expect(confirm.coverage("Short by").getByText("Covered")).toHaveCount(3);
    await tabTo(page, confirm.confirmed);
    await page.keyboard.press("Space");
    await expect(confirm.confirmed).toBeChecked();
    await tabTo(page, confirm.statement);
    await page.keyboard.type(statement);
    await enterOn(page, confirm.button);

    const summary = errorSummary(page);
    await expect(summary.box).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(summary.link(/^The plan takes £[\d,.]+ from your organisation in 2008\/09/)).toBeVisible();
    await expect(confirm.statement).toHaveValue(statement);
    await lookAt(page, "confirm-error");

    await tabTo(page, confirm.sources.last());
    await page.keyboard.press("Space");
    await expect(confirm.coverage("Short by").getByText("Covered")).toHaveCount(4);
    // Pressed twice, it is recorded once.
    await enterOn(page, confirm.button);
    await page.keyboard.press("Enter");
    await expect(confirm.recorded).toBeVisible();
    await expect(page.getByRole("main")).toContainText(statement);
    await lookAt(page, "confirmed");

    // One answer stands for each version.
    await page.goto(confirm.address);
    await expect(confirm.answered).toBeVisible();
    await expect(confirm.button).toHaveCount(0);
    await lookAt(page, "confirm-answered");

    const council = await openBrowser();
    await signIn(council, people.financeManagerOfTheCouncil);
    const seen = scenarioPage(council, merge);
    await council.goto(seen.address);
    await expect(seen.confirmations.getByRole("row", { name: /Luton Primary Care Trust/ })).toHaveCount(1);
    await expect(seen.confirmations.getByRole("row", { name: /Luton Primary Care Trust/ })).toContainText(statement);
    await expect(seen.heading).toContainText("version 1");
  });

  story("finds nothing to confirm where the money is another organisation’s, and is refused when asking for it by hand", async ({ page, expectRefusals }) => {
    await signIn(page, people.financeManagerOfTheTrust);
    const councilsOwn = confirmPage(page, "do-nothing", 1);
    await page.goto(councilsOwn.address);
    await expect(page.getByRole("heading", { name: "Nothing for you to confirm" })).toBeVisible();
    await expect(councilsOwn.button).toHaveCount(0);
    await lookAt(page, "confirm-nothing");

    const scenario = scenarioPage(page, "do-nothing");
    await page.goto(scenario.addressOf(1));
    const contentHash = await scenario.hash.first().textContent();
    expectRefusals(403);
    const answer = await page.evaluate(async (hash) => {
      const input = { idempotencyKey: crypto.randomUUID(), scenarioId: "do-nothing", version: 1, contentHash: hash, outcome: "confirmed", statement: "For the council", conditions: null, reliedOn: [{ sourceId: "council-base-budget", year: "2006/07" }] };
      const response = await fetch("/api/trpc/scenarios.confirmFunding", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(input) });
      return { status: response.status, words: await response.text() };
    }, contentHash);
    expect(answer.status).toBe(403);
    expect(answer.words).toContain("None of this scenario's money is your organisation's");
  });

  story("follows a figure to its rule, tries it with figures of their own, and mends what it refuses", async ({ page }) => {
    await signIn(page, people.financeManagerOfTheTrust);
    const comparison = comparisonPage(page);
    await page.goto(comparison.addressOfFour);
    await comparison.howWorkedOut("Cost of the service").click();
    await addALine(page, async () => {
      await expect(errorSummary(page).box).toBeFocused();
      await lookAt(page, "rule-error");
    });
    await findPartOfAYear(page, () => lookAt(page, "rules-found"), () => expect(errorSummary(page).box).toBeFocused());
    await lookAt(page, "rule-part-year");
    await page.goto(rulebookPage(page).address);
    await lookAt(page, "rules");
  });

  story("does the same without JavaScript", async ({ page, openBrowser }) => {
    await signIn(page, people.financeManagerOfTheTrust);
    const plain = await openBrowser({ javaScriptEnabled: false, storageState: await page.context().storageState() });
    await plain.goto(comparisonPage(plain).addressOfFour);
    await comparisonPage(plain).howWorkedOut("Cost of the service").click();
    await addALine(plain, () => Promise.resolve());
    await findPartOfAYear(plain, () => Promise.resolve(), () => Promise.resolve());
    // Where the rules stood before.
    await plain.goto("/rulebook");
    await expect(plain).toHaveURL(/\/rules$/);
  });
});
