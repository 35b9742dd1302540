import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { editPage } from "../pages/edit-page";
import { scenarioPage } from "../pages/scenario-page";
import { branchAs } from "../steps/branch-as";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";

const pay = "Pay of family workers and managers, full year, in pounds";
const payAward = "Pay award, 2006/07, in per cent";

story("A commissioning officer types, closes the page without saving, finds everything again and goes on to save it", async ({ openBrowser }) => {
  const first = await openBrowser();
  await signIn(first, people.commissioningOfficer);
  const scenarioId = await branchAs(first, "merge-under-three-coordinators", `Kept before a crash ${Date.now()}`);
  const before = editPage(first, scenarioId);
  await first.goto(before.address);
  const opened = await before.cell(payAward).inputValue();
  await before.cell(payAward).fill("3.1%");
  await before.cell("Non-pay inflation, 2007/08, in per cent").fill("2.75%");
  await before.cell(pay).fill("about 290k");
  await before.reason.fill("The rates of the second");
  await expect(before.saved).toBeInViewport();
  await lookAt(first, "edit-kept");
  // Everything is kept, so nothing asks before the window goes, as it would go in a crash.
  await first.close();

  const second = await openBrowser();
  await signIn(second, people.commissioningOfficer);
  const after = editPage(second, scenarioId);
  await second.goto(after.address);
  const offer = second.getByRole("heading", { name: /^You changed 3 things on \d+ \w+ \d{4} at \d\d:\d\d and had not saved them as a version$/ });
  await expect(offer).toBeVisible();
  await expect(second.getByRole("main")).toContainText("Pay award 2006/07: rate from");
  await expect(second.getByRole("main")).toContainText("“about 290k”. Enter the amount in figures only");
  await expect(second.getByRole("main")).toContainText("Your reason so far: “The rates of the second”");
  await lookAt(second, "edit-draft-offered");
  await second.getByRole("button", { name: "Go on with them" }).click();
  await expect(after.cell(payAward)).toHaveValue("3.1%");
  await expect(after.cell("Non-pay inflation, 2007/08, in per cent")).toHaveValue("2.75%");
  await expect(after.cell(pay)).toHaveValue("about 290k");
  await expect(after.reason).toHaveValue("The rates of the second");
  await lookAt(second, "edit-draft-gone-on-with");
  await after.cell(pay).focus();
  await second.keyboard.press("Escape");
  await after.reason.fill("The rates of the second round");
  await after.save.click();
  await expect(scenarioPage(second, scenarioId).heading).toContainText(/version \d+$/);
  await expect(scenarioPage(second, scenarioId).versions).toContainText("The rates of the second round");

  // What has become a version is not offered again; and what is put away is gone.
  await second.goto(after.address);
  await expect(after.cell(payAward)).toHaveValue("3.1%");
  await expect(offer).toBeHidden();
  await after.cell(payAward).fill("9%");
  await expect(after.saved).toBeInViewport();
  await second.reload();
  await second.getByRole("button", { name: "Put it away" }).click();
  await expect(after.cell(payAward)).toHaveValue("3.1%");
  expect(opened).not.toBe("3.1%");
});
