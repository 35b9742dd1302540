import type { Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Plan } from "../plan/plan";
import type { DocumentSources } from "../documents/produced-document";
import { cellName, numberCell, textCell, type WrittenCell, type WrittenSheet } from "../workbook/sheet";
import { nameOfId } from "../plan/format-field";
import { spokenDate } from "../financial-year/spoken-date";
import type { PoolChecklist } from "./pool-checklist";
import { poolContributions } from "./pool-contributions";
import { foundPool } from "./pool-partner";

export interface ChecklistSheetsAsk {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly poolId: string;
  readonly checklist: PoolChecklist;
  readonly sources: DocumentSources;
}

const words = (text: string): WrittenCell => textCell(text);
const head = (text: string): WrittenCell => textCell(text, "head");
const amount = (pounds: Pounds): WrittenCell => numberCell(pounds, "pounds");
const sheet = (name: string, widths: readonly number[], rows: readonly (readonly WrittenCell[])[]): WrittenSheet => ({ name, hasHeads: false, choices: [], columns: widths.map((width) => ({ width, style: "words" })), rows });

/** A pool's return in the shape of the Better Care Fund template: checklist, cover, budget arrangements, conditions, and income and expenditure; each check names the cell that it is about. */
export function checklistSheets(ask: ChecklistSheetsAsk): WrittenSheet[] {
  const { checklist } = ask;
  const sheets = [cover(ask), arrangementsSheet(ask), conditionsSheet(ask), incomeAndExpenditure(ask)];
  return [
    sheet("Checklist", [8, 70, 34, 10, 70], [
      [textCell(checklist.isComplete ? "Complete template" : "Incomplete template", "title")],
      [head("Check"), head("Description"), head("Cell"), head("Checker"), head("What was found")],
      ...checklist.checks.map(({ number, id, description, isYes, message }) => [numberCell(String(number), "number"), words(description), words(cellOf[id] ?? ""), textCell(isYes ? "Yes" : "No", "check"), words(message)]),
      [words(""), head("Sheet completed"), words(""), textCell(checklist.isComplete ? "Yes" : "No", "check")],
    ]),
    ...sheets,
  ];
}

/** Where the answer to each check stands in the workbook. */
const at = (name: string, row: number): string => `${name} ${cellName(row, 1)}`;
const cellOf: Readonly<Record<string, string>> = {
  agreement: at("Budget arrangements", 3), contributions: at("Income and expenditure", 1), expenditure: at("Income and expenditure", 1), "ring-fences": at("Conditions", 1), schemes: at("Income and expenditure", 1), confirmations: at("Cover", 7),
  "risk-share": at("Budget arrangements", 5), "host-and-manager": at("Cover", 2), vat: at("Budget arrangements", 4), exit: at("Budget arrangements", 6), "up-to-date": at("Cover", 5), bounds: at("Income and expenditure", 1),
};

function cover({ plan, evaluation, poolId, checklist, sources }: ChecklistSheetsAsk): WrittenSheet {
  const { pool } = foundPool(plan, evaluation, poolId);
  const confirmed = checklist.checks.find(({ id }) => id === "confirmations");
  return sheet("Cover", [34, 70], [
    [textCell(pool.name, "title")],
    [head("Place"), words(plan.about.place)], [head("Host"), words(nameOfId(pool.hostId, plan))], [head("Pool manager"), words(pool.manager ?? "not named")],
    [head("Scenario"), words(sources.scenarioName)], [head("Version"), words(String(sources.version))], [head("Hash of the version"), words(sources.contentHash)],
    [head("Sign-off by finance officers"), words(confirmed?.message ?? "")],
  ]);
}

function arrangementsSheet({ plan, evaluation, poolId, checklist }: ChecklistSheetsAsk): WrittenSheet {
  const { pool } = foundPool(plan, evaluation, poolId);
  const message = (id: string): string => checklist.checks.find((check) => check.id === id)?.message ?? "";
  return sheet("Budget arrangements", [34, 70], [
    [textCell("Budget arrangements", "title")],
    [head("Legal basis"), words(pool.legalBasis)], [head("Agreement signed"), words(pool.signedOn === null ? "No: operating without a signed agreement" : `Yes, ${spokenDate(pool.signedOn)}`)],
    [head("Parts of the agreement"), words(message("agreement"))], [head("VAT"), words(message("vat"))], [head("Risk share"), words(message("risk-share"))], [head("Exit"), words(message("exit"))],
  ]);
}

/** Where the national template asks for national conditions, the terms of the grants that pay for the pool's schemes. */
function conditionsSheet({ plan, evaluation, poolId, checklist }: ChecklistSheetsAsk): WrittenSheet {
  const { evaluated } = foundPool(plan, evaluation, poolId);
  const paying = new Set(evaluated.beside.map(({ sourceId }) => sourceId));
  const conditions = plan.conditions.filter(({ awardId }) => paying.has(awardId));
  return sheet("Conditions", [34, 70, 20], [
    [textCell("Conditions of the money", "title")],
    [head("Met"), words(checklist.checks.find(({ id }) => id === "ring-fences")?.message ?? "")],
    [head("Grant"), head("Condition"), head("Done on")],
    ...conditions.map(({ awardId, clause, doneOn }) => [words(nameOfId(awardId, plan)), words(clause), words(doneOn === null ? "Not yet" : spokenDate(doneOn))]),
  ]);
}

function incomeAndExpenditure({ plan, evaluation, poolId }: ChecklistSheetsAsk): WrittenSheet {
  const { evaluated } = foundPool(plan, evaluation, poolId);
  const { years } = evaluation;
  const byPartner = evaluated.contributions.map(({ partnerId, name }) => ({ name, years: years.map((year) => poolContributions(plan, evaluation, poolId, year).find((each) => each.partnerId === partnerId)?.cash ?? ("0.00" as Pounds)) }));
  const row = (name: string, amounts: readonly Pounds[]): WrittenCell[] => [words(name), ...amounts.map(amount)];
  const inYears = (byYear: Readonly<Record<string, Pounds>>): Pounds[] => years.map((year) => byYear[year] ?? ("0.00" as Pounds));
  return sheet("Income and expenditure", [44, ...years.map(() => 18)], [
    [textCell("Income and expenditure of the pool", "title")],
    [head("Income in cash"), ...years.map((year) => head(year))],
    ...byPartner.map(({ name, years: amounts }) => row(name, amounts)),
    row("All income", inYears(evaluated.income)),
    [head("Expenditure"), ...years.map((year) => head(year))],
    ...evaluated.schemes.map(({ name, paidByPool }) => row(name, inYears(paidByPool))),
    row("All expenditure", inYears(evaluated.paidOut)),
    row("Not allocated", inYears(evaluated.unallocated)),
    row("Not met", inYears(evaluated.unmet)),
  ]);
}
