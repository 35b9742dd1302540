import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { diff } from "@/domain/plan/change";
import { evaluate } from "@/domain/plan/evaluate";
import type { Pounds } from "@/domain/plan/fields";
import type { Plan } from "@/domain/plan/plan";
import { textCell, type WrittenSheet } from "@/domain/workbook/sheet";
import { workbookOf } from "@/domain/workbook/workbook-of";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { read } from "../database/read";
import { contentHash } from "../scenario/content-hash";
import { getScenario } from "../scenario/queries";
import { bringBackWorkbook } from "./commands";
import { compareWorkbook, makeWorkbook } from "./queries";
import { writeWorkbook } from "./write-workbook";

const officer = lutonScope("commissioning");
const scenarioId = "mainstream-in-full";
const asAt = "10 May 2005, 14:32";
const keepSheets = (sheets: readonly WrittenSheet[]): readonly WrittenSheet[] => sheets;
const dearer = (plan: Plan): Plan => ({ ...plan, costLines: plan.costLines.map((line) => (line.id === "family-workers-pay" ? { ...line, amount: "291000.00" as Pounds } : line)) });

/** The workbook of one version as it comes back, with its plan edited, or its cells, which no plan can say. */
async function cameBack(version: number, { edit = dearer, spoil = keepSheets, hash = "" } = {}): Promise<string> {
  const opened = await getScenario(officer, scenarioId, version);
  const plan = edit(opened.plan);
  const about = { question: opened.question.title, scenarioName: opened.name, scenarioId, version, contentHash: hash || opened.contentHash, asAt };
  return Buffer.from(writeWorkbook(spoil(workbookOf(plan, evaluate(plan), about)))).toString("base64");
}

const bringBack = (file: string, more: { readonly name?: string; readonly idempotencyKey?: string } = {}) =>
  bringBackWorkbook({ scope: officer, idempotencyKey: randomUUID(), scenarioId, file, name: "The council’s figures", reason: "The second round", ...more });

/** How much is stored: nothing of it may grow when a workbook is refused. */
const stored = () => read(officer, async (db) => [await db.scenario.count(), await db.scenarioVersion.count(), await db.auditEntry.count(), await db.idempotencyKey.count()]);

describe("a workbook that comes back", () => {
  useDemonstration();

  it("is told in words against the version it left from, and becomes a branch of two versions", async () => {
    const opened = await getScenario(officer, scenarioId, 2);
    const file = await cameBack(2);
    expect(await compareWorkbook(officer, { scenarioId, file })).toEqual({ kind: "difference", changes: ["Pay of family workers and managers: amount from £288,000 to £291,000"], version: 2, latestVersion: 2 });
    const branch = await bringBack(file, { name: "As of now" });
    expect(branch).toMatchObject({ version: 2, contentHash: contentHash(dearer(opened.plan)) });
    expect(await getScenario(officer, branch.scenarioId, 1)).toMatchObject({ name: "As of now", contentHash: opened.contentHash, parent: { scenarioId, version: 2 } });
    expect((await getScenario(officer, branch.scenarioId, 2)).plan).toEqual(dearer(opened.plan));
  });

  it("of an old version changes what was typed in it and takes nothing back that was saved since", async () => {
    const [old, latest] = [await getScenario(officer, scenarioId, 1), await getScenario(officer, scenarioId, 2)];
    const file = await cameBack(1);
    expect(await compareWorkbook(officer, { scenarioId, file })).toMatchObject({ changes: [expect.stringContaining("£291,000")], version: 1, latestVersion: 2 });
    const branch = await bringBack(file, { name: "From the first version" });
    expect(await getScenario(officer, branch.scenarioId, 1)).toMatchObject({ contentHash: old.contentHash, parent: { scenarioId, version: 1 } });
    expect(diff(old.plan, (await getScenario(officer, branch.scenarioId, 2)).plan)).toEqual(diff(old.plan, dearer(old.plan)));
    expect(await getScenario(officer, scenarioId, null)).toMatchObject({ version: 2, contentHash: latest.contentHash });
  });

  it("is brought back once when it is pressed twice, and its name is nobody else's", async () => {
    const file = await cameBack(2);
    const press = { idempotencyKey: randomUUID(), name: "Pressed twice" };
    const once = await bringBack(file, press);
    const before = await stored();
    expect(await bringBack(file, press)).toEqual(once);
    await expect(bringBack(file, { name: "pressed TWICE " })).rejects.toMatchObject({ name: "Refusal", code: "CONFLICT", field: "name" });
    expect(await stored()).toEqual(before);
  });

  it("is refused by sheet and cell when something in it cannot be read, and nothing of it is stored", async () => {
    const spoil = (sheets: readonly WrittenSheet[]): readonly WrittenSheet[] => sheets.map((sheet) => {
      const at = sheet.rows[0]?.findIndex(({ value }) => value?.is === "text" && value.text === "Amount (£)") ?? -1;
      return sheet.name === "Costs" ? { ...sheet, rows: sheet.rows.map((row, place) => (place === 2 ? row.with(at, textCell("about 70k", "pounds")) : row)) } : sheet;
    });
    const file = await cameBack(2, { spoil });
    const before = await stored();
    const faults = [expect.stringMatching(/^Sheet Costs, cell [A-Z]3: /)];
    expect(await compareWorkbook(officer, { scenarioId, file })).toEqual({ kind: "faults", faults });
    await expect(bringBack(file)).rejects.toMatchObject({ name: "Refusal", code: "BAD_REQUEST", field: "file", message: faults[0] });
    expect(await stored()).toEqual(before);
  });

  it("is refused when it changes nothing, left another scenario, or says it left a version that has other content", async () => {
    const before = await stored();
    const same = await cameBack(2, { edit: (plan) => plan });
    expect(await compareWorkbook(officer, { scenarioId, file: same })).toMatchObject({ kind: "difference", changes: [] });
    await expect(bringBack(same)).rejects.toThrow("Nothing in the workbook differs from version 2");
    const { file: elsewhere } = await makeWorkbook(officer, { scenarioId: "do-nothing", version: null, asAt });
    const other = await cameBack(2, { hash: "0".repeat(64) });
    for (const [file, words] of [[elsewhere, "downloaded from another scenario"], [other, "that version has other content here"]] as const) {
      await expect(compareWorkbook(officer, { scenarioId, file })).rejects.toThrow(words);
      await expect(bringBack(file)).rejects.toThrow(words);
    }
    expect(await stored()).toEqual(before);
  });
});
