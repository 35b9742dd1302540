import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { comparisonPage } from "../pages/comparison-page";
import { scenarioPage } from "../pages/scenario-page";
import { lookAt } from "../steps/look-at";
import { lookOnPaper } from "../steps/look-on-paper";
import { signIn } from "../steps/sign-in";
import { enterOn, tabTo } from "../steps/use-keyboard";

story("An officer prints every page about a scenario: nothing is cut off, and nothing is there that paper cannot do", async ({ page }) => {
  await signIn(page, people.commissioningOfficer);
  const { addressOfFourAsLoaded, navigation } = comparisonPage(page);
  const scenario = scenarioPage(page, "taper-to-headroom").address;
  const addresses = [
    addressOfFourAsLoaded, `${addressOfFourAsLoaded}&rows=partner`, addressOfFourAsLoaded.replace("/compare?", "/compare/plain?"),
    scenario, `${scenario}/history?figure=gap`, `${scenario}/history?line=costLines/family-workers-pay`, `${scenario}/left-or-missing`, `${scenario}/edit`, "/scenarios",
  ];
  for (const address of addresses) {
    await page.goto(address);
    await expect(navigation, address).toBeVisible();
    await lookOnPaper(page, address);
  }
});

story("A board member goes from a figure to its history, to the day before and back, by keyboard alone", async ({ page }) => {
  await signIn(page, people.boardMember);
  const main = page.getByRole("main");
  await page.goto(scenarioPage(page, "taper-to-headroom").address);
  await enterOn(page, page.locator("summary", { hasText: "More" }));
  await enterOn(page, main.getByRole("link", { name: "Why money is left or missing" }));
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Why money is left or missing");
  await lookAt(page, "left-or-missing");
  await enterOn(page, page.getByRole("link", { name: "Taper to headroom" }));
  await enterOn(page, main.getByRole("link", { name: "History of Unfunded gap", exact: true }));
  await expect(page).toHaveURL(/\/history\?/);
  await expect(main.getByRole("heading", { level: 1 })).toContainText("Unfunded gap");
  await page.goBack();
  await enterOn(page, page.locator("summary", { hasText: "As we knew it on an earlier day" }));
  for (const [part, typed] of [["Day", "10"], ["Month", "5"], ["Year", "2005"]] as const) {
    await tabTo(page, main.getByLabel(part, { exact: true }));
    await page.keyboard.type(typed);
  }
  await page.keyboard.press("Enter");
  await expect(main.getByRole("heading", { name: "As we knew it on 10 May 2005" })).toBeVisible();
});
