import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { errorSummary } from "../pages/error-summary";
import { proposalPages } from "../pages/proposal-pages";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";
import { describeService, onward } from "../steps/write-proposal";

const title = "After-school club for young carers";

story.describe("A partner", () => {
  story("writes a proposal in private, mends what is wrong, submits it and gets its reference; only then do others see it", async ({ page, openBrowser, expectRefusals }) => {
    await signIn(page, people.partnerOfTheVoluntarySector);
    const pages = proposalPages(page);
    await page.goto(pages.list);
    await lookAt(page, "proposals");
    await pages.begin.click();
    await pages.saveAndContinue.click();
    await expect(errorSummary(page).link("Enter a title")).toBeVisible();
    await expect(errorSummary(page).box).toBeFocused();
    await lookAt(page, "proposal-begin-error");
    await pages.title.fill(title);
    await pages.saveAndContinue.click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await lookAt(page, "proposal-tasks");
    const tasks = page.url();
    const read = tasks.replace(/\/edit$/, "");

    await pages.task("Title and partners").click();
    await describeService(page);
    const cost = page.getByLabel("Recurrent cost in 2006/07, in pounds");
    await cost.fill("10.005");
    await pages.saveAndContinue.click();
    const summary = errorSummary(page);
    await expect(summary.box).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(summary.link(/two decimal places/)).toBeVisible();
    await expect(cost).toHaveValue("10.005");
    await lookAt(page, "proposal-costs-error");

    // Another organisation sees nothing of it: not in its list, not at its address.
    expectRefusals(404);
    const health = await openBrowser();
    await signIn(health, people.partnerOfTheTrust);
    await health.goto(pages.list);
    await expect(health.getByRole("heading", { level: 1, name: "Proposals" })).toBeVisible();
    await expect(proposalPages(health).named(title)).toHaveCount(0);
    for (const address of [read, tasks, `${tasks}/costs`, `${tasks}/check`]) {
      const answer = await health.goto(address);
      expect(answer?.status(), `the status of ${address}`).toBe(404);
      await expect(health.getByRole("heading", { level: 1, name: "There is no page at this address" })).toBeVisible();
      expect(await health.content()).not.toContain(title);
    }

    await cost.fill("£24,000");
    await pages.choose("Where do the costs come from?", "Own estimate").check();
    await onward(page, "Money asked for");
    await pages.text("Who is asked").first().selectOption({ label: "Not yet known" });
    await pages.text("Amount").first().fill("24000");
    await pages.text("Financial year").first().selectOption("2006/07");
    await onward(page, "What happens when it ends");
    await onward(page, "Equality and links");
    await pages.text("How does this affect different groups?").fill("It affects none differently.");
    await onward(page, title);
    await pages.check.click();
    await expect(page.getByRole("heading", { level: 1, name: "Check your answers" })).toBeVisible();
    await lookAt(page, "proposal-check");
    await pages.submit.click();
    await expect(errorSummary(page).link("Declare that your organisation makes this proposal")).toBeVisible();
    await pages.declaration.check();
    await pages.submit.dblclick();
    await expect(pages.submitted).toBeVisible();
    const reference = (await pages.reference.textContent()) ?? "";
    expect(reference).not.toBe("");
    await lookAt(page, "proposal-submitted");

    await health.goto(pages.list);
    await proposalPages(health).named(title).click();
    await expect(health.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(health.getByRole("main")).toContainText(reference);
    await expect(health.getByRole("heading", { name: "Status: submitted" })).toBeVisible();
    await lookAt(health, "proposal");
  });
});
