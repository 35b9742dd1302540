import { password, people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { comparisonPage } from "../pages/comparison-page";
import { homePage } from "../pages/home-page";
import { rulebookPage } from "../pages/rulebook-page";
import { signInPage } from "../pages/sign-in-page";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";
import { signInByForm } from "../steps/sign-in-by-form";
import { enterOn, tabTo } from "../steps/use-keyboard";

story.describe("A board member", () => {
  story("sees what needs them, and from there what the board is asked", async ({ page }) => {
    await signInByForm(page, people.boardMember);
    const home = homePage(page);
    await expect(home.heading).toBeVisible();
    await expect(home.main).toContainText("21 June 2005");
    await lookAt(page, "home-board-member");
    await home.comparison.first().click();
    await expect(comparisonPage(page).sideBySide).toBeVisible();
  });

  story("compares Luton’s scenarios and reads every figure of the worked examples", async ({ page }) => {
    await signIn(page, people.boardMember);
    const comparison = comparisonPage(page);
    await page.goto(comparison.addressOfFour);
    const gap = comparison.yearRow("Unfunded gap", "Do nothing").getByRole("cell");
    await expect(gap).toContainText(["£0.00", "£134,785.32", "£228,817.20", "£357,913.09", "£721,515.61"]);
    await expect(comparison.row("Unfunded gap").first()).toContainText("£721,515.61");
    await expect(page.locator("main")).toContainText("£45,607.20");
    await expect(page.locator("main")).toContainText("£21,570.00");
    await expect(comparison.sideBySide.getByRole("columnheader")).toContainText(["Do nothing", "Mainstream in full", "Taper to headroom", "Merge under three co-ordinators"]);
    await expect(comparison.confirmations.getByRole("row", { name: /Taper to headroom.*Luton Primary Care Trust/ }).first()).toContainText("With conditions");
    await expect(comparison.confirmations.getByRole("row", { name: /Mainstream in full.*version 1/ })).toContainText("says nothing of version 2");
    await lookAt(page, "comparison");
  });

  story("opens a figure down to its lines, and follows its rule to the rulebook", async ({ page }) => {
    await signIn(page, people.boardMember);
    const comparison = comparisonPage(page);
    await page.goto(comparison.addressOfFour);
    await comparison.figure("Unfunded gap", "Do nothing").click();
    await expect(comparison.explanation).toContainText("Unfunded gap, Do nothing: £721,515.61");
    await expect(comparison.explanation.getByRole("rowheader", { name: /Pay of family workers/ })).toBeVisible();
    await expect(page).toHaveURL(/figure=do-nothing\.gap/);
    await lookAt(page, "comparison-figure");
    await comparison.explanation.getByRole("link", { name: "Unfunded gap" }).first().click();
    await expect(page).toHaveURL(/\/rules\/unfunded-gap$/);
    await expect(rulebookPage(page).heading("Unfunded gap")).toBeVisible();
    await lookAt(page, "rule-unfunded-gap");
  });

  story("changes what is compared, and reads a difference in words that proves itself", async ({ page }) => {
    await signIn(page, people.boardMember);
    const comparison = comparisonPage(page);
    await page.goto(comparison.addressOfFour);
    await comparison.change.click();
    await expect(comparison.changeForm).toBeVisible();
    await lookAt(page, "comparison-change");
    await comparison.changeForm.getByRole("checkbox", { name: "Taper to headroom", exact: true }).uncheck();
    await comparison.changeForm.getByLabel("Version of Mainstream in full").selectOption({ label: "Version 1" });
    await comparison.changeForm.getByRole("group", { name: "Whose difference from it is told in words?" }).getByLabel("Merge under three co-ordinators").check();
    await comparison.changeForm.getByRole("button", { name: "Compare these" }).click();
    await expect(page).toHaveURL(/columns=do-nothing,mainstream-in-full@1,merge-under-three-coordinators/);
    await expect(comparison.sideBySide.getByRole("columnheader", { name: /Taper/ })).toHaveCount(0);
    await expect(comparison.sideBySide.getByRole("columnheader", { name: /Mainstream in full.*version 1/ })).toBeVisible();
    await expect(comparison.difference.locator(".ww-closing")).toHaveText(/^These \d+ changes make the whole difference of £[\d,.]+ in the unfunded gap\.$/);
    await expect(comparison.difference).toContainText("£45,607.20");
  });

  story("reads why money is left or missing, and what spending base budget first would have cost", async ({ page }) => {
    await signIn(page, people.boardMember);
    await page.goto("/scenarios/ring-fenced-grants/compare");
    const why = page.locator("#who-pays");
    await expect(why.getByRole("row", { name: /^Unmet cost/ }).getByRole("cell")).toHaveText(["£0.00", "£11,000.00"]);
    await expect(why.getByRole("row", { name: /^Base budget left/ }).getByRole("cell")).toHaveText(["£5,000.00", "£0.00"]);
    await expect(why).toContainText("Spending base budget first would leave £11,000.00 unmet and £16,000.00 of restricted grant unspent");
    await expect(why).toContainText("£16,000.00 of Sure Start in 2005/06 is left.");
    await lookAt(page, "why-money-is-left");
  });

  story("compares by keyboard alone", async ({ page }) => {
    const form = signInPage(page);
    await page.goto(form.address);
    await tabTo(page, form.email);
    await page.keyboard.type(people.boardMember);
    await tabTo(page, form.password);
    await page.keyboard.type(password);
    await page.keyboard.press("Enter");
    await expect(form.signOut).toBeVisible();
    const comparison = comparisonPage(page);
    await enterOn(page, comparison.navigation.getByRole("link", { name: "Scenarios" }));
    await expect(page).toHaveURL(/\/scenarios$/);
    await enterOn(page, page.locator("#family-support-workers").getByRole("link", { name: /side by side$/ }));
    await expect(comparison.sideBySide).toBeVisible();
    await enterOn(page, comparison.figure("Unfunded gap", "Do nothing"));
    await expect(comparison.explanation).toContainText("£721,515.61");
    await enterOn(page, comparison.explanation.getByRole("link", { name: "Unfunded gap" }).first());
    await expect(page).toHaveURL(/\/rules\/unfunded-gap$/);
    await page.goBack();
    await enterOn(page, comparison.change);
    await tabTo(page, comparison.changeForm.getByRole("checkbox", { name: "Taper to headroom", exact: true }));
    await page.keyboard.press("Space");
    await enterOn(page, comparison.changeForm.getByRole("button", { name: "Compare these" }));
    await expect(comparison.sideBySide.getByRole("columnheader", { name: /^Taper to headroom/ })).toHaveCount(0);
  });

  story("reads the comparison without JavaScript", async ({ page, openBrowser }) => {
    await signIn(page, people.boardMember);
    const plain = await openBrowser({ javaScriptEnabled: false, storageState: await page.context().storageState() });
    const comparison = comparisonPage(plain);
    await plain.goto(comparison.addressOfFour);
    await expect(comparison.yearRow("Unfunded gap", "Do nothing")).toContainText("£721,515.61");
    await comparison.figure("Unfunded gap", "Do nothing").click();
    await expect(comparison.explanation).toContainText("Unfunded gap, Do nothing: £721,515.61");
    await comparison.change.click();
    await comparison.changeForm.getByRole("checkbox", { name: "Taper to headroom", exact: true }).uncheck();
    await comparison.changeForm.getByRole("button", { name: "Compare these" }).click();
    await expect(comparison.sideBySide.getByRole("columnheader", { name: /Taper/ })).toHaveCount(0);
    await expect(comparison.difference.locator(".ww-closing")).not.toBeEmpty();
  });

  story("takes the comparison to the meeting on paper", async ({ page }) => {
    await signIn(page, people.boardMember);
    const comparison = comparisonPage(page);
    await page.goto(comparison.addressOfFour);
    await page.emulateMedia({ media: "print" });
    await expect(comparison.navigation).toBeHidden();
    await expect(comparison.change).toBeHidden();
    await expect(comparison.sideBySide).toBeVisible();
    await expect(page.locator(".ww-print-footer")).toContainText("Merge under three co-ordinators");
    const pack = await page.pdf({ format: "A4" });
    const pages = pack.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages.length, "pages of the pack").toBeGreaterThan(0);
  });
});
