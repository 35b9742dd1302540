import { beforeAll, describe, expect, it } from "vitest";
import { documentSheets } from "@/domain/documents/document-sheets";
import { numbersOf, type DocumentSources, type ProducedDocument } from "@/domain/documents/produced-document";
import type { FinancialYear, IsoDate } from "@/domain/financial-year/financial-year";
import { usageDocument } from "@/domain/grants/usage-statement";
import type { LedgerFile } from "@/domain/ledger/ledger-row";
import { growthBidDocument } from "@/domain/mainstreaming/growth-bid-document";
import { add, money, toPounds } from "@/domain/money/money";
import { evaluate } from "@/domain/plan/evaluate";
import type { Evaluation } from "@/domain/plan/evaluation";
import type { Plan } from "@/domain/plan/plan";
import { collectionNames } from "@/domain/plan/plan";
import type { Pounds } from "@/domain/plan/fields";
import { contributionsDocument } from "@/domain/pools/contributions-document";
import { exitDocument } from "@/domain/pools/exit-document";
import { judgeVirement } from "@/domain/pools/virements/judge-virement";
import { virementsDocument } from "@/domain/pools/virements/virements-document";
import { annualReturn, quarterlyReport } from "@/domain/pools/account/account-documents";
import { poolAccount } from "@/domain/pools/account/pool-account";
import { evaluateStored } from "@/server/scenario/evaluate-stored";
import { grantsPlans } from "./grants-plan";
import { lutonPlans, planOf } from "./plans";
import { pooledFundPlan } from "./pooled-fund-plan";
import { ringFencePlans } from "./ring-fence-plans";

const year = "2005/06" as FinancialYear;
const sources: DocumentSources = { questionId: "question", scenarioId: "scenario", scenarioName: "Scenario", version: 1, contentHash: "a".repeat(64), ledger: null };
const pooled = planOf(pooledFundPlan);
const pooledEvaluation = evaluate(pooled);
const { asTheyStand } = grantsPlans;
let grants: Evaluation;
beforeAll(async () => { grants = await evaluateStored(asTheyStand); });

/** What a document says and what its workbook holds, as amounts in pounds. */
const saidBy = (document: ProducedDocument | null): { readonly said: ReadonlySet<string>; readonly written: ReadonlySet<string> } => {
  if (document === null) throw new Error("There is no such document");
  const written = documentSheets(document).flatMap(({ rows }) => rows.flatMap((row) => row.flatMap(({ value }) => (value?.is === "number" ? [value.number] : []))));
  return { said: new Set(numbersOf(document).map(({ value }) => value)), written: new Set(written) };
};

/** A year's ledger in which each cost of a pool comes to its budget, but the first ones to so much more. */
function ledgerOf(poolId: string, overs: readonly string[]): LedgerFile {
  const schemes = new Set(pooled.services.filter((service) => service.poolId === poolId).map(({ id }) => id));
  const lines = pooledEvaluation.lines.filter(({ serviceId }) => serviceId !== null && schemes.has(serviceId));
  const rows = lines.map((line, at) => ({ number: at + 2, code: pooled.ledgerCodes.find(({ lineId }) => lineId === line.id)!.code, description: line.name, month: 12, kind: "actual" as const, amount: toPounds(add(money(line.amounts[year]!), money(overs[at] ?? "0.00"))) }));
  return { importId: "import-1", contentHash: "b".repeat(64), year, months: 12, rows };
}

const accountOf = (poolId: string, overs: readonly string[]) => poolAccount({ plan: pooled, evaluation: pooledEvaluation, poolId, year, months: 12, ledger: ledgerOf(poolId, overs), ledgerBefore: null, notes: [], onwards: "at today's rate" });
const usage = (plan: Plan, evaluation: Evaluation, awardId: string) => usageDocument({ plan, evaluation, sources, awardId, today: "2005-05-10" as IsoDate });

describe("the worked examples in the documents of the demonstration and in their workbooks", () => {
  it.each([
    ["WE-08", "childrens-pool", ["47321.57"], ["26887.25", "17853.14", "2581.18"]],
    ["WE-08b", "childrens-pool", ["47321.01"], ["26886.94", "17852.93", "2581.14"]],
    ["WE-09", "equipment-pool", ["-10000.01"], ["-3333.34", "-3333.33"]],
    ["WE-10", "placements-pool", ["60000.00"], ["41000.00", "16600.00", "2400.00"]],
    ["WE-11, the host bears", "behaviour-pool", ["47321.57"], ["27468.43", "17853.14", "2000.00"]],
    ["WE-11, the others bear", "speech-pool", ["47321.57"], ["27236.52", "18085.05", "2000.00"]],
    ["WE-12", "family-link-pool", ["30000.00", "-10000.00"], ["30000.00", "-5000.00"]],
    ["WE-33", "family-centres-pool", ["47321.57"], ["27341.35", "17456.40", "2523.82"]],
  ])("%s stands in the quarterly report and the annual return", (_, poolId, overs, expected) => {
    const account = accountOf(poolId, overs);
    for (const document of [quarterlyReport(pooled, account, sources), annualReturn(pooled, account, sources)]) {
      const { said, written } = saidBy(document);
      for (const amount of expected) expect([amount, said.has(amount), written.has(amount)]).toEqual([amount, true, true]);
    }
  });

  it.each([
    ["WE-16", "change-for-children", ["370370.37", "617283.95", "185185.18", "61728.39"]],
    ["WE-17", "childrens-fund-programme", ["45000.00"]],
    ["WE-18", "extended-schools", ["138450.25", "11549.75", "7500.00", "4049.75"]],
    ["WE-19", "young-parents-esf", ["185333.33", "111200.00", "8800.00", "74133.33"]],
    ["WE-20", "early-excellence-centre", ["250000.00", "180000.00"]],
  ])("%s stands in the statement of use", (_, award, expected) => {
    const { said, written } = saidBy(usage(asTheyStand, grants, asTheyStand.assets.find(({ id }) => id === award)?.awardId ?? award));
    for (const amount of expected) expect([amount, said.has(amount), written.has(amount)]).toEqual([amount, true, true]);
  });

  it("on the trust’s day no year of the demonstration is over, so no statement of use certifies or says that anything was spent", () => {
    for (const { id } of asTheyStand.awards) expect(JSON.stringify(usage(asTheyStand, grants, id)), id).not.toMatch(/I certify|was spent|Spent on|"Paid"/);
  });

  it("WE-15 stands in the statements of use: both ring-fenced grants are spent whole", () => {
    const plan = planOf(ringFencePlans.moneyAsItStands);
    const evaluation = evaluate(plan);
    for (const [id, amount] of [["sure-start", "50000.00"], ["childrens-fund", "80000.00"]] as const) {
      const { said, written } = saidBy(usage(plan, evaluation, id));
      expect([said.has(amount), written.has(amount)]).toEqual([true, true]);
    }
  });

  it("WE-07 stands in the growth bid", () => {
    const plan = planOf(lutonPlans.mainstreamInFull);
    const { said, written } = saidBy(growthBidDocument({ plan, evaluation: evaluate(plan), partnerId: "luton-borough-council", sources }));
    for (const amount of ["134785.32", "94031.88", "129095.89", "721515.61"]) expect([amount, said.has(amount), written.has(amount)]).toEqual([amount, true, true]);
  });

  it("WE-13 and WE-14 stand in the contributions of a fund, WE-31 in how one that ends is settled", () => {
    const of = (poolId: string) => saidBy(contributionsDocument({ plan: pooled, evaluation: pooledEvaluation, poolId, year, sources }));
    const exit = exitDocument({ plan: pooled, evaluation: pooledEvaluation, poolId: "childrens-pool", endsOn: "2008-03-31" as IsoDate, balance: "18750.50" as Pounds, liabilities: "0.00" as Pounds }, sources);
    for (const [{ said, written }, expected] of [
      [of("mental-health-pool"), ["207500.01", "207500.00"]], [of("childrens-pool"), ["2212500.00", "55312.50", "40000.00", "22125.00", "2285687.50", "1298686.08", "862327.56", "124673.86"]], [of("nursing-pool"), ["876978.00"]],
      [saidBy(exit), ["10653.69", "7074.05", "1022.76"]],
    ] as const) for (const amount of expected) expect([amount, said.has(amount), written.has(amount)]).toEqual([amount, true, true]);
  });

  it("WE-34 stands in the growth bid of who bears the merger", () => {
    const plan = planOf(lutonPlans.mergeUnderThreeCoordinators);
    const document = growthBidDocument({ plan, evaluation: evaluate(plan), partnerId: "luton-borough-council", sources });
    const { said, written } = saidBy(document);
    for (const amount of ["652860.00", "607252.80", "45607.20", "21570.00"]) expect([amount, said.has(amount), written.has(amount)]).toEqual([amount, true, true]);
    expect(JSON.stringify(document)).toContain("6 months (5.68)");
  });

  it.each([
    ["249999.99", "family-support-pay", "Director and Executive Member"], ["250000.00", "family-support-pay", "Director and Executive Member"], ["250000.01", "family-support-pay", "Executive"], ["5000.00", "therapies-equipment", "Council"],
  ])("WE-39: £%s from %s stands in the list of virements with the %s", (amount, fromLineId, approver) => {
    const wish = { poolId: "childrens-pool", year, fromLineId, toLineId: fromLineId === "therapies-equipment" ? "therapies-pay" : "short-breaks-contracts", amount: amount as Pounds, permanent: false };
    const judged = judgeVirement(pooled, pooledEvaluation, wish, []);
    const rule = judged.ok ? judged.judged.rule : null;
    expect(rule?.approver).toBe(approver);
    const document = virementsDocument(pooled, "childrens-pool", [{ ...wish, id: "virement-1", version: 1, reason: "Asked", approver: rule!.approver, clause: rule!.clause, askedAt: "2005-05-10T09:00:00.000Z", roleTitle: "Pool Manager", answer: null }], sources);
    const { said, written } = saidBy(document);
    expect([said.has(amount), written.has(amount), JSON.stringify(document).includes(approver)]).toEqual([true, true, true]);
  });

  it("every number of these documents names lines that their version has, and made again they are the same", () => {
    const make = () => [
      ...pooled.pools.map(({ id }) => contributionsDocument({ plan: pooled, evaluation: pooledEvaluation, poolId: id, year, sources })),
      exitDocument({ plan: pooled, evaluation: pooledEvaluation, poolId: "childrens-pool", endsOn: "2008-03-31" as IsoDate, balance: "18750.50" as Pounds, liabilities: "0.00" as Pounds }, sources)!,
    ];
    const ids = new Set(collectionNames.flatMap((name) => pooled[name].map(({ id }) => id)));
    for (const { from } of make().flatMap(numbersOf)) expect(from.split(" ").some((word) => ids.has(word)), from).toBe(true);
    expect(make()).toEqual(make());
  });
});
