import { readFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { scenarioPage } from "../pages/scenario-page";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";
import { throughLibreOffice } from "../steps/through-libre-office";

const scenarioId = "merge-under-three-coordinators";

/** The workbook with one amount raised and a line added below the last, as an officer would in a spreadsheet. */
function edited(bytes: Uint8Array): Buffer {
  const parts = unzipSync(bytes);
  const [path = "", sheet = ""] = Object.entries(parts).map(([name, part]) => [name, strFromU8(part)] as const).find(([, text]) => text.includes(">Type of cost<")) ?? [];
  const rows = /<sheetData>(.*)<\/sheetData>/.exec(sheet)?.[1]?.split("</row>").filter(Boolean) ?? [];
  const [, first = ""] = rows;
  const raised = first.replace(/(<c r="F2"[^>]*><v>)[^<]*/, "$1300000.00");
  const added = first.replaceAll(/r="([A-Z]*)2"/g, `r="$1${rows.length + 1}"`).replace(/<c r="A[^/]*?t="inlineStr"><is>.*?<\/is><\/c>/, "").replace(/(<c r="B.*?<t[^>]*>)[^<]*/, "$1A play bus").replace(/(<c r="F[^>]*><v>)[^<]*/, "$112345.67");
  const changed = sheet.replace(/<sheetData>.*<\/sheetData>/, () => `<sheetData>${rows.with(1, raised).concat(added).map((row) => `${row}</row>`).join("")}</sheetData>`);
  return Buffer.from(zipSync({ ...parts, [path]: strToU8(changed) }));
}

story("A commissioning officer downloads a workbook, edits it offline, sees what it changes and makes a branch of it", async ({ page, expectRefusals }) => {
  expectRefusals(400);
  await signIn(page, people.commissioningOfficer);
  await page.goto(scenarioPage(page, scenarioId).address);
  const download = page.waitForEvent("download");
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("link", { name: "Download as a workbook" }).click();
  const file = await (await download).path();

  await page.getByRole("link", { name: "Bring a workbook back" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bring a workbook back" })).toBeVisible();
  await lookAt(page, "bring-back");
  const show = page.getByRole("button", { name: "Show what it changes" });

  await page.getByLabel("The workbook").setInputFiles({ name: "hostile.xlsx", mimeType: "application/zip", buffer: Buffer.from(zipSync({ "xl/workbook.xml": strToU8('<!DOCTYPE l [<!ENTITY a "ha">]><l>&a;</l>') })) });
  await show.click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText("DOCTYPE");

  await page.getByLabel("The workbook").setInputFiles({ name: "edited.xlsx", mimeType: "application/zip", buffer: await throughLibreOffice(edited(await readFile(file))) });
  await show.click();
  await expect(page.getByRole("heading", { name: "The workbook changes 2 things" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("to £300,000");
  await expect(page.getByRole("main")).toContainText("A play bus: cost added, £12,345.67");
  await lookAt(page, "bring-back-difference");

  await page.getByLabel("Name of the branch").fill(`From the workbook ${Date.now()}`);
  await page.getByLabel("Why is it made?").fill("The council's figures of the second round");
  await page.getByRole("button", { name: "Make a branch of it" }).click();
  await expect(scenarioPage(page, scenarioId).heading).toContainText(/From the workbook \d+, version 2/);
  await expect(scenarioPage(page, scenarioId).versions).toContainText("A play bus: cost added");
});
