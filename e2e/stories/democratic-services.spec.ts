import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { errorSummary } from "../pages/error-summary";
import { itemPage } from "../pages/item-page";
import { recommendationPage } from "../pages/recommendation-page";
import { confirmFunding } from "../steps/confirm-funding";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";

const scenario = { id: "mainstream-in-full", version: 2, words: "Mainstream in full, version 2" };
const others = ["Do nothing", "Taper to headroom", "Merge under three co-ordinators"];
const executive = "Executive";

/** Signs somebody in and opens the item of the board's next meeting. */
async function goToItem(page: Page, person: string) {
  await signIn(page, person);
  const item = itemPage(page);
  await page.goto(item.address);
  await expect(item.heading).toBeVisible();
  return item;
}

// The steps of a meeting follow each other, so they are one story.
story("Board and democratic services carry an item from the agenda to a decision record that an outsider can check", async ({ page, openBrowser }) => {
  story.slow();
  await confirmFunding(await openBrowser(), people.financeManagerOfTheCouncil, scenario.id, scenario.version);
  await confirmFunding(await openBrowser(), people.financeManagerOfTheTrust, scenario.id, scenario.version);

  const memberPage = await openBrowser();
  const member = await goToItem(memberPage, people.boardMember);
  await member.declare.click();
  await expect(errorSummary(memberPage).link("Choose the kind of interest")).toBeVisible();
  await lookAt(memberPage, "item-interest-error");
  await member.kindOfInterest("Personal").check();
  await member.nature.fill("My organisation pays a part of the growth.");
  await member.whatIDo("I stay and speak").check();
  await member.declare.click();
  await expect(member.takingPart).toContainText("My organisation pays a part of the growth.");

  const officer = await goToItem(page, people.democraticServices);
  await page.goto(officer.meeting);
  await lookAt(page, "meeting");
  await page.getByRole("link", { name: "Family support workers" }).click();
  await expect(officer.heading).toBeVisible();
  await lookAt(page, "item-put");
  await officer.settleQuorum.click();
  await expect(officer.record).toBeVisible();

  for (const [before, person] of [people.chair, people.boardMemberOfTheVoluntarySector].entries()) {
    const other = await openBrowser();
    const item = await goToItem(other, person);
    await item.position("I agree").check();
    await item.takePosition.click();
    await expect(item.takingPart.getByText("Agree", { exact: true })).toHaveCount(before + 1);
    await other.context().close();
  }
  await memberPage.reload();
  await member.position("I dissent").check();
  await member.takePosition.click();
  await expect(errorSummary(memberPage).link(/^Say why you dissent/)).toBeVisible();
  await member.position("I agree").check();
  await member.takePosition.click();
  await expect(member.takingPart.getByText("Agree", { exact: true })).toHaveCount(3);

  await page.reload();
  await officer.outcome("Recommended").check();
  await officer.version("Taper to headroom, version 1").check();
  await expect(officer.notYet).toBeVisible();
  await lookAt(page, "item-outcome-refused");
  await officer.version(scenario.words).check();
  await expect(officer.notYet).toHaveCount(0);
  await officer.record.click();
  await expect(errorSummary(page).box).toBeFocused();
  await expect(errorSummary(page).link("Write it in the words of the minutes")).toBeVisible();
  await officer.wording.fill("That the family workers be paid from base budgets as each grant ends.");
  await officer.reasons.fill("It keeps every post and every child reached.");
  for (const name of others) await officer.whyNot(name).fill("It leaves families without a worker or a year without money.");
  await officer.record.click();

  const recommendation = recommendationPage(page);
  await expect(recommendation.heading).toBeVisible();
  await lookAt(page, "recommendation");
  const answer = recommendation.answersOf(executive);
  await answer.locator("summary").click();
  await answer.getByLabel("Agreed", { exact: true }).check();
  await answer.getByLabel("Day").first().fill("12");
  await answer.getByLabel("Month").first().fill("July");
  await answer.getByLabel("Year").first().fill("2005");
  await answer.getByLabel("Reason").fill("Within the medium-term financial plan.");
  await answer.getByRole("button", { name: /^Record “agreed” for/ }).click();
  await expect(recommendation.bodies).toContainText("Within the medium-term financial plan.");

  await recommendation.toRecord.click();
  await expect(recommendation.recordHeading).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Checked just now: every part is as it was recorded.");
  await expect(page.getByRole("main")).toContainText(scenario.words);
  await lookAt(page, "decision-record");
  const downloading = page.waitForEvent("download");
  await recommendation.download.click();
  const file = await (await downloading).path();
  const verified = await promisify(execFile)(process.execPath, ["scripts/verify-decision.mjs", file]);
  expect(verified.stdout).not.toBe("");
  await page.goto("/decisions");
  await lookAt(page, "decisions");
});
