import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { editPage } from "../pages/edit-page";
import { errorSummary } from "../pages/error-summary";
import { scenarioPage } from "../pages/scenario-page";
import { branchAs } from "../steps/branch-as";
import { lookAt } from "../steps/look-at";
import { openGrid } from "../steps/open-grid";
import { signIn } from "../steps/sign-in";
import { copiedFrom, pasteInto } from "../steps/use-clipboard";

// In order and one at a time, in a branch of their own: other stories save versions of the scenarios that everybody has.
story.describe.configure({ mode: "serial" });

let scenarioId = "";
const pay = "Pay of family workers and managers";
const running = "Running costs of the projects";

story.describe("An officer who has the costs in a spreadsheet", () => {
  story("pastes a block, sees what is refused, takes the rest, takes it back by keyboard, fills down and saves", async ({ page }) => {
    await signIn(page, people.commissioningOfficer);
    scenarioId = await branchAs(page, "do-nothing", `Costs from a spreadsheet ${Date.now()}`);

    const edit = editPage(page, scenarioId);
    await page.goto(edit.address);
    await expect(edit.cell(`${pay}, name`)).toBeVisible();
    const [payCell, runningCell] = [edit.cell(`${pay}, full year, in pounds`), edit.cell(`${running}, full year, in pounds`)];
    const [payBefore, runningBefore] = [await payCell.inputValue(), await runningCell.inputValue()];

    // Nobody pastes before the page listens.
    await expect(async () => {
      await pasteInto(edit.cell(`${pay}, name`), `Cost\tFull year\r\n${pay}\t£ 291,000.00\r\n${running}\tabout 70k\r\n`);
      await expect(edit.preview).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(edit.preview).toContainText("Nothing is changed yet: the block would change 1 cell");
    await expect(edit.preview).toContainText("“about 70k”. Enter the amount in figures only");
    await expect(edit.preview).toContainText("The first row of the block repeats the heads of the columns");
    await expect(payCell).toHaveValue(payBefore);
    await lookAt(page, "edit-paste");
    await edit.take.click();
    await expect(payCell).toHaveValue("£291,000.00");
    await expect(runningCell).toHaveValue(runningBefore);
    await expect(edit.cell(`${pay}, name`)).toBeFocused();

    await page.keyboard.press("Control+z");
    await expect(payCell).toHaveValue(payBefore);

    // A range of two cells is copied as plain numbers, and filled down from its first.
    await payCell.focus();
    await page.keyboard.press("Shift+ArrowDown");
    await expect(edit.chosen).toContainText("2 rows by 1 column chosen");
    expect(await copiedFrom(runningCell)).toBe([payBefore, runningBefore].map((amount) => amount.replace(/[£,]/g, "")).join("\r\n"));
    await page.keyboard.press("Control+d");
    await expect(runningCell).toHaveValue(payBefore);
    await page.keyboard.press("Control+z");
    await expect(runningCell).toHaveValue(runningBefore);
    await page.keyboard.press("Control+Shift+z");

    await edit.reason.fill("Running costs filled down from the pay line");
    await edit.save.click();
    await expect(scenarioPage(page, scenarioId).heading).toContainText("version 2");
    await expect(page.getByRole("main")).toContainText(`${running}: amount from ${runningBefore.replace(".00", "")} to ${payBefore.replace(".00", "")}`);
  });

  story("sorts, groups and finds lines, and a link shows the same view", async ({ page }) => {
    await signIn(page, people.commissioningOfficer);
    const edit = editPage(page, scenarioId);
    await page.goto(`${edit.address}?group=costs:partnerId&sort=costs:name:down`);
    await expect(edit.table("Costs").getByRole("columnheader", { name: "Cost" })).toHaveAttribute("aria-sort", "descending");
    await expect(edit.table("Costs").getByRole("rowheader", { name: /^Subtotal/ }).first()).toBeVisible();
    await edit.table("Costs").getByRole("button", { name: "Full year" }).click();
    await expect(page).toHaveURL(/sort=costs%3Aamount%3Aup/);
    await lookAt(page, "edit-grouped");
  });

  story("changes a line in its form, where a rule that is broken is named and linked", async ({ page }) => {
    await signIn(page, people.commissioningOfficer);
    const edit = await openGrid(page, scenarioId);
    await edit.formOf("On Track").first().click();
    const amount = page.getByRole("textbox", { name: "Full year, in pounds", exact: true });
    await amount.fill("-5");
    await page.getByRole("button", { name: "Change On Track" }).click();
    await expect(errorSummary(page).link(/An award cannot be less than nothing/)).toBeVisible();
    await expect(page.getByRole("link", { name: /^Rule: / }).first()).toHaveAttribute("href", /^\/rules\//);
    // The table scrolled to its links has cells half beneath the column that stays.
    await page.evaluate(() => document.querySelectorAll(".ww-table-scroll").forEach((box) => { box.scrollLeft = 0; }));
    await lookAt(page, "edit-line-error");
    await amount.fill("91,000");
    await page.getByRole("button", { name: "Change On Track" }).click();
    await expect(edit.cell("On Track, full year, in pounds")).toHaveValue("£91,000.00");
    await edit.undo.click();
    await expect(edit.cell("On Track, full year, in pounds")).not.toHaveValue("£91,000.00");
  });

  story("adds a partner and an index, names them, and is told who refers to a service that cannot go", async ({ page }) => {
    await signIn(page, people.commissioningOfficer);
    const edit = await openGrid(page, scenarioId);
    await page.getByRole("button", { name: "Add an index" }).click();
    await expect(edit.cell("New index, name of the index")).toBeFocused();
    await page.keyboard.type("rents");
    await page.keyboard.press("Tab");
    await expect(edit.cell("Rents, 2006/07, in per cent")).toBeFocused();
    await page.getByRole("button", { name: "Add a partner" }).click();
    await expect(edit.cell("New partner, name")).toBeFocused();
    await page.keyboard.type("Schools forum");
    await page.keyboard.press("Enter");
    await edit.remove("Family support workers").click();
    await expect(edit.stays).toContainText(`Family support workers cannot be removed, because the cost “${pay}”, the cost “${running}”`);
    await lookAt(page, "edit-line-stays");
    await page.getByRole("button", { name: "Back to the table" }).click();
    await edit.remove("Schools forum").click();
    await expect(edit.cell("Schools forum, name")).toBeHidden();
    await edit.remove("Rents").click();
    await expect(edit.cell("Rents, name of the index")).toBeHidden();
  });

  story("goes through a table of many lines by keyboard, of which only those in sight are drawn, and finds in all of them", async ({ page }) => {
    await signIn(page, people.commissioningOfficer);
    const edit = await openGrid(page, scenarioId);
    const block = Array.from({ length: 150 }, (_, line) => `Cost number ${line + 1}\t${1_000 + line}`).join("\r\n");
    await expect(async () => {
      await pasteInto(edit.cell(`${running}, name`), `${running}\t72,000\r\n${block}`);
      await expect(edit.preview).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await edit.take.click();
    await expect(edit.table("Costs")).toHaveAttribute("aria-rowcount", "153");
    await edit.cell(`${pay}, full year, in pounds`).focus();
    await page.keyboard.press("Control+End");
    await expect(edit.cell("Cost number 150, full year, in pounds")).toBeFocused();
    await expect(edit.table("Costs").getByRole("row").filter({ has: edit.cell("Cost number 150, name") })).toHaveAttribute("aria-rowindex", "153");
    await expect(edit.cell("Cost number 40, name")).toBeHidden();
    await page.keyboard.press("ArrowUp");
    await expect(edit.cell("Cost number 149, full year, in pounds")).toBeFocused();
    await page.keyboard.press("Control+Home");
    await expect(edit.cell(`${pay}, full year, in pounds`)).toBeFocused();
    for (let pages = 0; pages < 7; pages += 1) await page.keyboard.press("PageDown");
    await expect(edit.cell("Cost number 69, full year, in pounds")).toBeFocused();
    await page.keyboard.type("5");
    // Scrolled, the table has a row half beneath its head.
    await edit.table("Costs").evaluate((table) => { table.parentElement!.scrollTop = 0; });
    await expect(edit.cell(`${pay}, name`)).toBeVisible();
    await lookAt(page, "edit-many-lines");
    await page.keyboard.press("Control+f");
    await expect(edit.find("costs")).toBeFocused();
    await page.keyboard.type("number 14");
    await expect(page.getByRole("status").filter({ hasText: "11 of 152 lines shown" })).toBeVisible();
    await expect(edit.cell("Cost number 149, name")).toBeVisible();
    await edit.find("costs").fill("");
    await expect(edit.table("Costs")).toHaveAttribute("aria-rowcount", "153");
  });
});
