import type { Page } from "@playwright/test";
import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { confirmPage } from "../pages/confirm-page";
import { errorSummary } from "../pages/error-summary";
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
});
