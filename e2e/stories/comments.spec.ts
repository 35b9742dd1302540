import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { scenarioPage } from "../pages/scenario-page";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";

const scenarioId = "taper-to-headroom";
const comments = "/scenarios/family-support-workers/comments";
const financeManager = "Finance Manager, Children and Learning";

story("An officer comments on a cost and asks for the finance manager, who answers and resolves it; it is found on a branch as well", async ({ openBrowser }) => {
  const officer = await openBrowser();
  await signIn(officer, people.commissioningOfficer);
  const asked = `Is this the pay of eight workers or of nine? Asked at ${Date.now()}.`;
  await officer.goto(scenarioPage(officer, scenarioId).address);
  await officer.getByLabel("Line or figure to comment on").selectOption({ label: "Cost: Pay of family workers and managers" });
  await officer.getByRole("button", { name: "Comment on it" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("Comments on pay of family workers and managers");
  // A press before the form is alive reloads the page and says nothing, so the first press is tried until it is answered.
  await expect(async () => {
    await officer.getByRole("button", { name: "Comment", exact: true }).click();
    await expect(officer.getByRole("alert").getByRole("link", { name: "Write your comment" })).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await officer.getByLabel("Your comment").fill(asked);
  await officer.getByLabel("Whose attention do you ask for?").first().selectOption({ value: financeManager });
  await officer.getByRole("button", { name: "Comment", exact: true }).click();
  const conversation = officer.getByRole("article").filter({ hasText: asked });
  await expect(conversation).toContainText(`Waits for ${financeManager}`);
  await lookAt(officer, "comments-asked");

  const finance = await openBrowser();
  await signIn(finance, people.financeManagerOfTheCouncil);
  await finance.goto(comments);
  await expect(finance.getByRole("heading", { name: "Your attention is asked for" })).toBeVisible();
  const found = finance.getByRole("article").filter({ hasText: asked });
  await found.getByText("Answer or resolve").click();
  await found.getByLabel("Your answer").fill("Of eight; the ninth is paid by the trust.");
  await found.getByRole("button", { name: "Answer" }).click();
  await expect(found.getByRole("listitem").filter({ hasText: "Of eight; the ninth is paid by the trust." })).toBeVisible();
  await expect(found).not.toContainText("Waits for");

  // Whoever branches takes the conversation along, because the line keeps its name under another roof.
  await officer.goto(scenarioPage(officer, scenarioId).addressOf(1));
  await scenarioPage(officer, scenarioId).branch.click();
  const name = `Taper, as commented on ${Date.now()}`;
  await officer.getByLabel("Name of the new scenario").fill(name);
  await officer.getByLabel("Why is it made?").fill("To go on with what was asked");
  await officer.getByRole("button", { name: "Branch from version 1" }).click();
  await expect(scenarioPage(officer, scenarioId).heading).toHaveText(`${name}, version 1`);
  await expect(officer.locator("#comments")).toContainText("Of eight; the ninth is paid by the trust.");
  await lookAt(officer, "comments-on-branch");

  await found.getByRole("button", { name: "Resolve" }).click();
  await expect(found).toBeHidden();
  await finance.getByRole("link", { name: /^Resolved \(\d+\)$/ }).click();
  await expect(finance.getByRole("article").filter({ hasText: asked })).toContainText("resolved this");
  await lookAt(finance, "comments-resolved");
});
