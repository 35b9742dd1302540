import type { Page } from "@playwright/test";
import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { errorSummary } from "../pages/error-summary";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";

const posts = [
  ["before-0", "Family workers", "15", "24,000", "12.5"], ["before-1", "Project managers", "3", "36,000", "12.5"],
  ["after-0", "Family workers", "15", "24,000", "10"], ["after-1", "Co-ordinators", "3", "28,400", "10"],
] as const;

/** Branches from the three ending projects, so that what is adopted here no other story sees. */
async function branchOfProjects(page: Page, name: string): Promise<string> {
  await page.goto("/scenarios/ending-projects/ending-projects-do-nothing/branch?version=1");
  await page.getByLabel("Name of the new scenario").fill(name);
  await page.getByLabel("Why is it made?").fill("To take the projects to a growth bid");
  await page.getByRole("button", { name: "Branch from version 1" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${name}, version 1`, { timeout: 20_000 });
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Puts one way out beside the others. */
async function addWayOut(page: Page, routes: string, kind: string, name: string, fill: () => Promise<void> = async () => {}): Promise<void> {
  await page.goto(`${routes}/add?route=${encodeURIComponent(kind)}`);
  await page.getByLabel("Name of the option").fill(name);
  await fill();
  await page.getByLabel("Why is it worth weighing?").fill("It is one of the four ways");
  await page.getByRole("button", { name: "Put it beside the others" }).click();
  await expect(page.getByRole("columnheader", { name })).toBeVisible({ timeout: 20_000 });
}

story("a finance manager takes three ending projects to a growth bid, choosing between four routes", async ({ page }, { project }) => {
  await signIn(page, people.financeManagerOfTheCouncil);
  const scenario = await branchOfProjects(page, `Towards a bid, ${project.name} ${crypto.randomUUID().slice(0, 4)}`);
  const place = `/funding/ending-projects/${scenario}/mainstreaming`;

  await page.goto(place);
  await expect(page.getByText("Three projects lose £610,000 a year by 2008/09", { exact: false })).toBeVisible();
  await expect(page.getByText("No meeting in time")).toBeVisible();
  await lookAt(page, "mainstreaming-cliff");
  await page.goto(`${place}?weeks=6.5`);
  await expect(errorSummary(page).link(/whole number of weeks from 0 to 26/)).toBeVisible();
  await expect(page.getByLabel("Weeks from the board’s meeting to the decision")).toHaveValue("6.5");
  await page.goto(place);
  await page.getByRole("link", { name: "Weigh ways out for all three" }).click();
  await expect(page.getByRole("heading", { name: "No way out yet" })).toBeVisible();
  const routes = decodeURIComponent(new URL(page.url()).pathname);

  await addWayOut(page, routes, "full mainstream", "All in full");
  await addWayOut(page, routes, "taper", "Taper to headroom");
  await addWayOut(page, routes, "merge", "Three into one", async () => {
    for (const [line, name, number, salary, overhead] of posts) {
      for (const [field, value] of [["name", name], ["number", number], ["salary", salary], ["onCost", "24"], ["overhead", overhead]] as const) await page.locator(`[name="${line}-${field}"]`).fill(value);
    }
    await page.getByLabel("Redundancies").fill("3");
    await page.getByLabel("Payment for each redundancy").fill("7,190");
  });
  await addWayOut(page, routes, "stop", "Let them end");
  for (const figure of ["£652,860.00", "£607,252.80", "£45,607.20", "£21,570.00"]) await expect(page.getByRole("cell", { name: figure, exact: true })).toBeVisible();
  await expect(page.getByText("5.68 months", { exact: false })).toBeVisible();
  // The whole table stands on the page, down to the links that adopt or discard.
  const box = page.getByRole("region", { name: "Ways out side by side" });
  expect(await box.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(1);
  await lookAt(page, "mainstreaming-options");

  // Two projects have less evidence than the board asks for: nothing is adopted without a reason for that.
  await page.getByRole("link", { name: "Adopt or discard All in full" }).click();
  await page.getByLabel("In “Towards a bid", { exact: false }).check();
  await page.getByLabel("Why is it adopted?").fill("The board prefers it");
  await page.getByRole("button", { name: "Adopt “All in full”" }).click();
  await expect(errorSummary(page).link(/before its evidence is held/)).toBeVisible();
  await page.getByLabel("Why does it go in before its evidence is held?").fill("The families would lose their workers first");
  await page.getByRole("button", { name: "Adopt “All in full”" }).click();
  await expect(page.getByRole("heading", { name: "Asks and headroom" })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText("The families would lose their workers first", { exact: false }).first()).toBeVisible();
  await lookAt(page, "mainstreaming-ladder");
  await page.goto(place);
  await expect(page.getByText("a way out for each of them is adopted in this version", { exact: false })).toBeVisible();
  await expect(page.getByText("Full mainstream from 1 September 2006", { exact: false })).toBeVisible();
  await page.goBack();

  const rows = page.getByRole("table", { name: "Luton Borough Council" }).getByRole("rowheader");
  const up = page.getByRole("button", { name: /^Up/ }).nth(1);
  const second = ((await up.textContent()) ?? "").replace(/^Up: /, "");
  await up.click();
  await expect(rows.first()).toContainText(second, { timeout: 20_000 });

  await page.getByRole("link", { name: "Growth bid of Luton Borough Council" }).click();
  await expect(page.getByRole("heading", { name: "Change on the year before" })).toBeVisible();
  await expect(page.getByText("Reason given: The families would lose their workers first", { exact: false }).first()).toBeVisible();
  await lookAt(page, "mainstreaming-bid");
  const workbook = await page.request.get((await page.getByRole("link", { name: "Take it as a workbook" }).getAttribute("href")) ?? "");
  expect(workbook.headers()["content-type"]).toContain("spreadsheetml");
});
