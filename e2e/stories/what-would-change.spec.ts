import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { comparisonPage } from "../pages/comparison-page";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";

story.describe("A board member who asks how safe the answer is", () => {
  story("asks what would change it, reads the value at which it flips, and follows it to the rule", async ({ page }) => {
    await signIn(page, people.boardMember);
    await page.goto(comparisonPage(page).addressOfFourAsLoaded);
    const changes = page.locator("#changes");
    await changes.getByRole("link", { name: "unfunded gap" }).click();
    await expect(page).toHaveURL(/changes=gap#changes$/);
    await expect(changes.getByRole("listitem").first()).toContainText("Taper to headroom would leave");
    await expect(changes.getByRole("row", { name: /^Pay of family workers and managers/ })).toContainText("£206,720.79 or less");
    await expect(changes.getByRole("row", { name: /^Pay award in every year/ })).toContainText("Never");
    await lookAt(page, "what-would-change");
    await changes.getByRole("link", { name: "How is this worked out?" }).click();
    await expect(page).toHaveURL(/\/rules\/flip-point$/);
  });

  story("sees the difference step by step, with the same pounds as its words", async ({ page }) => {
    await signIn(page, people.boardMember);
    const comparison = comparisonPage(page);
    await page.goto(`${comparison.addressOfFourAsLoaded}&reference=do-nothing&told=merge-under-three-coordinators`);
    const waterfall = page.locator("#waterfall");
    await expect(waterfall.getByRole("heading")).toHaveText("Three changes take the unfunded gap from £721,515.61 to £0");
    await waterfall.getByText("Show as a table").click();
    const rows = waterfall.getByRole("table").getByRole("row");
    await expect(rows).toContainText(["Change", "£721,515.61", "£136,821.60 less", "£409,285.80 less", "£175,408.21 less", "£0.00"]);
    await expect(comparison.difference).toContainText("£409,285.80");
  });

  story("reads the same in plain English, without JavaScript", async ({ page, openBrowser }) => {
    await signIn(page, people.boardMember);
    const plain = await openBrowser({ javaScriptEnabled: false, storageState: await page.context().storageState() });
    const comparison = comparisonPage(plain);
    await plain.goto(`${comparison.addressOfFourAsLoaded}&changes=gap`);
    await expect(plain.locator("#changes")).toContainText("£206,720.79 or less");
    const gap = (await comparison.figure("Unfunded gap", "Taper to headroom").textContent())?.match(/£\d+(?:,\d{3})*(?:\.\d\d)?/)?.[0] ?? "no figure";
    await plain.getByRole("link", { name: "In plain English" }).click();
    await expect(plain).toHaveURL(/\/compare\/plain\?columns=/);
    const taper = plain.getByRole("region", { name: "Taper to headroom" });
    await expect(taper).toContainText(`Nobody has agreed to pay the other ${gap}`);
    await expect(taper).toContainText("In 2008/09 it helps 840 children: 760 more than under “Do nothing”.");
    await page.goto(plain.url());
    await lookAt(page, "comparison-plain");
  });
});
