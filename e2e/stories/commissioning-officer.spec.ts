import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { editPage } from "../pages/edit-page";
import { errorSummary } from "../pages/error-summary";
import { scenarioPage } from "../pages/scenario-page";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";

// In order and one at a time: the stories save versions of one scenario, and two at once would meet each other's.
story.describe.configure({ mode: "serial" });

const taper = "taper-to-headroom";
const payAward = "Pay award, 2006/07, in per cent";

story.describe("A commissioning officer", () => {
  story("edits the pay award while the totals move, and saves a version that nobody has confirmed", async ({ page }) => {
    await signIn(page, people.commissioningOfficer);
    const edit = editPage(page, taper);
    await page.goto(edit.address);
    const before = await edit.total("Cost").textContent();
    await lookAt(page, "edit");
    await edit.cell(payAward).fill("3.95%");
    await expect(edit.total("Cost")).not.toHaveText(before ?? "");
    await expect(edit.total("Cost")).toContainText("more");

    // A wrong amount stays as typed, with the reason beside it, and nothing is saved.
    const amount = edit.cell("Pay of family workers and managers, full year, in pounds");
    const right = await amount.inputValue();
    await amount.fill("10.005");
    await amount.press("Tab");
    await expect(amount).toHaveValue("10.005");
    await expect(amount).toHaveAccessibleDescription(/more than two decimal places/);
    await edit.reason.fill("The pay award is settled at 3.95 per cent");
    await edit.save.click();
    const summary = errorSummary(page);
    await expect(summary.box).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await lookAt(page, "edit-error");
    await summary.link(/more than two decimal places/).click();
    await expect(amount).toBeFocused();
    await amount.fill(right);
    await edit.save.click();

    const scenario = scenarioPage(page, taper);
    await expect(scenario.heading).toContainText("version 2");
    await expect(page.getByRole("heading", { name: "The confirmation is for version 1; you are viewing version 2, which nobody has confirmed" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("Pay award 2006/07: rate from 2.95% to 3.95%");
    await expect(scenario.confirmations.getByRole("row", { name: /version 1.*Luton Borough Council/ })).toContainText("says nothing of version 2");
    await expect(scenario.confirmations.getByRole("row", { name: /version 2.*Luton Borough Council/ })).toContainText("No answer yet");
    await expect(scenario.versions.getByRole("listitem").first()).toContainText("The pay award is settled at 3.95 per cent");
    await lookAt(page, "scenario-lapsed");
  });

  story("saves beside somebody who saved first, sees both values, chooses, and nothing is lost", async ({ page, openBrowser, expectRefusals }) => {
    // The later of the two is told of the conflict by a refusal.
    expectRefusals(409);
    const other = await openBrowser();
    await signIn(page, people.commissioningOfficer);
    await signIn(other, people.commissioningOfficer);
    const [first, second] = [editPage(page, taper), editPage(other, taper)];
    await page.goto(first.address);
    await other.goto(second.address);

    await first.cell(payAward).fill("3.5%");
    await first.cell("Non-pay inflation, 2007/08, in per cent").fill("2.5%");
    await first.reason.fill("Saved by the first of two");
    await first.save.click();
    await expect(page).toHaveURL(/version=3$/);

    await second.cell(payAward).fill("4.25%");
    await second.cell("Non-pay inflation, 2008/09, in per cent").fill("3%");
    await second.reason.fill("Saved by the second of two");
    await second.save.click();
    await expect(second.conflict).toBeVisible();
    await expect(second.theirs).toHaveAccessibleName(/to 3.5%$/);
    await expect(second.mine).toHaveAccessibleName(/to 4.25%$/);
    await expect(other.getByRole("main")).toContainText("Saved by the first of two");
    await expect(other.getByRole("main")).toContainText(/Non-pay inflation 2007\/08: rate from 2% to 2.5%/);
    await expect(second.cell(payAward)).toHaveValue("4.25%");
    await lookAt(other, "edit-conflict");

    // Without a choice nothing is put over anything.
    await second.putOnTop.click();
    await expect(errorSummary(other).link("Choose whose value stands")).toBeVisible();
    await lookAt(other, "edit-conflict-error");
    await second.mine.check();
    await second.putOnTop.click();
    await expect(other).toHaveURL(/version=4$/);
    await expect(scenarioPage(other, taper).versions).toContainText("Saved by the first of two");
    await expect(scenarioPage(other, taper).versions).toContainText("Saved by the second of two");

    await other.goto(second.address);
    await expect(second.cell(payAward)).toHaveValue("4.25%");
    await expect(second.cell("Non-pay inflation, 2007/08, in per cent")).toHaveValue("2.5%");
    await expect(second.cell("Non-pay inflation, 2008/09, in per cent")).toHaveValue("3%");
  });

  story("branches a scenario, which stands beside the others and remembers where it left from", async ({ page }) => {
    await signIn(page, people.commissioningOfficer);
    const scenario = scenarioPage(page, taper);
    await page.goto(scenario.addressOf(1));
    await scenario.branch.click();
    const press = page.getByRole("button", { name: "Branch from version 1" });
    await press.click();
    await expect(errorSummary(page).box).toBeFocused();
    await expect(errorSummary(page).link("Give the branch a name")).toBeVisible();
    await lookAt(page, "branch-error");
    await page.getByLabel("Name of the new scenario").fill("Taper over two years");
    await page.getByLabel("Why is it made?").fill("To see a shorter taper beside the first");
    await press.click();
    await expect(scenario.heading).toHaveText("Taper over two years, version 1");
    await expect(page.getByRole("main")).toContainText("Branched from version 1");
    await page.goto("/scenarios");
    await expect(page.getByRole("rowheader", { name: "Taper over two years" })).toBeVisible();
    await lookAt(page, "scenarios");
  });
});
