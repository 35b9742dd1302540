import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { total } from "@/testing/oracles/pools";
import { aBaseBudget, aCost, aPool, aService, emptyPlan, soundPlan, type PlanInput } from "@/testing/plan-factory";
import { numbersOf } from "../../documents/produced-document";
import type { FinancialYear } from "../../financial-year/financial-year";
import type { LedgerFile, LedgerRow } from "../../ledger/ledger-row";
import { penceToPounds, poundsToPence } from "../../money/money";
import { evaluate } from "../../plan/evaluate";
import type { Pounds } from "../../plan/fields";
import { rulebook } from "../../rulebook/rulebook";
import { accountBelow, annualReturn, quarterlyReport } from "./account-documents";
import { accountHeadline, accountTitle, footingInWords } from "./account-headline";
import { poolAccount, type PoolAccountAsk } from "./pool-account";

const year = "2005/06" as FinancialYear;
const partners = [["council", "1250000.00"], ["trust", "830000.00"], ["voluntary", "120000.00"]] as const;
const code = (at: number, collection: "costLines" | "baseBudgets", lineId: string) => ({ id: `code-${lineId}`, code: `C${at}`, collection, lineId });
const given: PlanInput = emptyPlan({
  partners: partners.map(([id]) => ({ id, name: `The ${id}`, sector: "other" })),
  pools: [aPool("pool")],
  services: [{ ...aService("family"), poolId: "pool" }, { ...aService("breaks"), poolId: "pool" }],
  costLines: [aCost("workers", "family", "1700000.00"), aCost("holidays", "breaks", "500000.00")],
  baseBudgets: partners.map(([id, amount]) => aBaseBudget(`${id}-in`, amount, { partnerId: id, arrangement: "pooled", poolId: "pool" })),
  riskRules: [{ id: "fund", poolId: "pool", serviceId: null, costLineId: null, model: "pro rata", residual: null, clause: "Clause 9.2" }],
  ledgerCodes: [code(1, "costLines", "workers"), code(2, "costLines", "holidays"), code(3, "baseBudgets", "council-in"), code(4, "baseBudgets", "trust-in"), code(5, "baseBudgets", "voluntary-in")],
  instalments: [["2005-04-01", "207500.00"], ["2005-07-01", "207500.00"], ["2005-10-01", "207500.00"], ["2006-01-01", "207500.00"]].map(([dueOn, amount]) => ({ id: `trust-${dueOn}`, collection: "baseBudgets", lineId: "trust-in", dueOn: dueOn!, amount: amount!, receivedOn: null })),
});
const plan = soundPlan(given);
const evaluation = evaluate(plan);

const ledger = (months: number, rows: readonly (readonly [code: string, month: number, amount: string, kind?: LedgerRow["kind"]])[]): LedgerFile => ({
  importId: "import-1", contentHash: "0".repeat(64), year, months,
  rows: rows.map(([of, month, amount, kind = "actual"], at) => ({ number: at + 2, code: of, description: "Any", month, kind, amount: amount as Pounds })),
});
const account = (more: Partial<PoolAccountAsk> = {}) => poolAccount({ plan, evaluation, poolId: "pool", year, months: 12, ledger: null, ledgerBefore: null, notes: [], onwards: "at today's rate", ...more });

describe("the memorandum account of a pool", () => {
  it("WE-35: £1,180,000 spent at month 6 on a straight line is forecast £160,000 over, or 7.27%", () => {
    const found = account({ months: 6, ledger: ledger(6, [["C1", 3, "930000.00"], ["C2", 6, "250000.00"], ["C2", 11, "40000.00", "commitment"]]) });
    expect(found.total).toEqual({ budget: "2200000.00", profileToDate: "1100000.00", actual: "1180000.00", committed: "40000.00", forecast: "2360000.00", variance: "160000.00", varianceShare: "0.0727" });
    expect(accountHeadline(found)).toBe("At the end of September the pool is forecast £160,000 over its budget of £2,200,000 (7.27%).");
    expect(account({ ...found, months: 6, ledger: ledger(6, [["C1", 3, "930000.00"], ["C2", 6, "250000.00"]]), onwards: "as budgeted" }).total.forecast).toBe("2280000.00");
  });

  it("follows a scheme's own profile instead of a straight line", () => {
    const profiled = soundPlan({ ...given, spendingProfiles: [{ id: "profile", serviceId: "breaks", april: 0, may: 0, june: 0, july: 1, august: 3, september: 0, october: 0, november: 0, december: 0, january: 0, february: 0, march: 0 }] });
    const found = account({ plan: profiled, evaluation: evaluate(profiled), months: 4, ledger: ledger(4, [["C2", 4, "130000.00"]]) });
    expect(found.schemes[1]).toMatchObject({ profileToDate: "125000.00", forecast: "520000.00", variance: "20000.00" });
    // Before its first month of spending a forecast at today's rate says nothing: the budget stands.
    expect(account({ plan: profiled, evaluation: evaluate(profiled), months: 3, ledger: ledger(3, []) }).schemes[1]!.forecast).toBe("500000.00");
  });

  it("WE-08: shares £47,321.57 over as £26,887.25, £17,853.14 and £2,581.18, and comes to nought", () => {
    const found = account({ ledger: ledger(12, [["C1", 12, "1747321.57"], ["C2", 12, "500000.00"]]) });
    expect(found.outturn.partners.map(({ bears }) => bears)).toEqual(["26887.25", "17853.14", "2581.18"]);
    expect(found.balance).toEqual({ opening: "0.00", contributions: "2200000.00", otherIncome: "0.00", expenditure: "2247321.57", beforeSharing: "-47321.57", fromSteps: "0.00", fromPartners: "47321.57", closing: "0.00" });
    expect(footingInWords(found)).toBe("The account comes to nought after sharing.");
  });

  it("says by how much it does not come to nought", () => {
    const [idle] = [soundPlan({ ...given, costLines: given.costLines.map((line) => (line.id === "holidays" ? { ...line, amount: "490000.00" } : line)) })];
    const found = account({ plan: idle, evaluation: evaluate(idle) });
    expect(found.balance.closing).toBe("10000.00");
    expect(footingInWords(found)).toBe("The account does not come to nought: £10,000.00 is left that no scheme’s budget takes up.");
  });

  it("opens a year with what the whole year before it closed with", () => {
    const [later, idle] = ["2006/07" as FinancialYear, soundPlan({ ...given, costLines: given.costLines.map((line) => (line.id === "holidays" ? { ...line, amount: "490000.00" } : line)) })];
    const whole = ledger(12, [["C1", 12, "1700000.00"], ["C2", 12, "490000.00"]]);
    const found = account({ plan: idle, evaluation: evaluate(idle), year: later, ledgerBefore: whole });
    expect([found.balance.opening, found.openingFrom]).toEqual(["10000.00", "import-1"]);
    expect(account({ plan: idle, evaluation: evaluate(idle), year: later, ledgerBefore: { ...whole, months: 11 } }).openingFrom).toBeNull();
  });

  it("says of a year that it closed only where somebody has closed it", () => {
    const found = account({ ledger: ledger(12, [["C1", 12, "1747321.57"], ["C2", 12, "500000.00"]]) });
    expect(accountHeadline(found)).toBe("To the end of March the pool is £47,321.57 over its budget of £2,200,000 (2.15%).");
    expect(accountHeadline(found, true)).toBe("2005/06 closed £47,321.57 over its budget of £2,200,000 (2.15%).");
  });

  it.each([[1], [12]])("stands at its budget where the ledger to month %s has no spending of it, which is not the same as nothing spent", (months) => {
    // The file is of the whole question: a contribution of this pool, and rows that may be anybody's.
    const [silent, paidIn] = [[["C9", 1, "312.40"]] as const, [["C9", 1, "312.40"], ["C4", 1, "207500.00"]] as const].map((rows) => account({ months, ledger: ledger(months, rows) }));
    for (const found of [silent!, paidIn!]) {
      expect([found.total.forecast, found.total.variance, found.outturn.variance, found.balance.closing]).toEqual(["2200000.00", "0.00", "0.00", "0.00"]);
      expect([accountHeadline(found), accountTitle("The fund", found)]).toEqual(["No actuals of this pool’s schemes have been brought in for 2005/06 yet, so every scheme stands at its budget.", "The fund stands at its budget in 2005/06"]);
    }
    expect([silent!.inLedger, paidIn!.inLedger]).toEqual([{ hasSpending: false, hasRows: false }, { hasSpending: false, hasRows: true }]);
    const sources = { questionId: "q", scenarioId: "s", scenarioName: "S", version: 1, contentHash: "h", ledger: { importId: "import-1", contentHash: "0".repeat(64), year, months } };
    expect([silent!, paidIn!].map((found) => JSON.stringify(quarterlyReport(plan, found, sources)).includes("Not in this account"))).toEqual([false, true]);
    // Nor does what is not known open the next year.
    expect(account({ year: "2006/07" as FinancialYear, ledgerBefore: ledger(12, [["C9", 1, "312.40"]]) }).openingFrom).toBeNull();
  });

  it("tells contributions received from those due, by ledger code and by instalment", () => {
    const found = account({ months: 4, ledger: ledger(4, [["C4", 1, "207500.00"], ["C3", 2, "400000.00"]]) });
    expect(found.contributions.map(({ dueToDate, received, outstanding }) => [dueToDate, received, outstanding])).toEqual([["416666.67", "400000.00", "16666.67"], ["415000.00", "207500.00", "207500.00"], ["40000.00", "0.00", "40000.00"]]);
  });

  it("loses no penny whatever the ledger says: expenditure is met by contributions, steps, partners and what is to be agreed", () => {
    const row = fc.tuple(fc.constantFrom("C1", "C2", "C9"), fc.integer({ min: 1, max: 12 }), fc.bigInt({ min: -10_000_00n, max: 3_000_000_00n }).map(penceToPounds));
    fc.assert(fc.property(fc.array(row, { maxLength: 8 }), fc.integer({ min: 1, max: 12 }), (rows, months) => {
      const file = ledger(months, rows.filter(([, month]) => month <= months));
      const { balance, schemes, total: all, unmatched, outturn } = account({ months, ledger: file });
      const pence = (amount: Pounds): bigint => poundsToPence(amount);
      expect(pence(balance.opening) + pence(balance.contributions) + pence(balance.otherIncome) + pence(balance.fromSteps) + pence(balance.fromPartners) - pence(balance.expenditure)).toBe(pence(balance.closing));
      expect(pence(balance.closing) + pence(outturn.toAgree)).toBe(0n);
      expect(total(schemes.map(({ forecast }) => pence(forecast)))).toBe(pence(all.forecast));
      expect(pence(all.actual) + pence(unmatched.actual)).toBe(total(file.rows.map(({ amount }) => pence(amount))));
    }));
  });
});

describe.each([["quarterly report", quarterlyReport], ["annual return", annualReturn], ["rest of the account", accountBelow]])("the %s", (_name, made) => {
  const file = ledger(12, [["C1", 12, "1747321.57"], ["C2", 12, "500000.00"], ["C7", 12, "1.00"], ["C4", 1, "830000.00"]]);
  const sources = { questionId: "q", scenarioId: "s", scenarioName: "S", version: 1, contentHash: "h", ledger: { importId: file.importId, contentHash: file.contentHash, year, months: 12 } };
  const document = made(plan, account({ ledger: file }), sources);

  it("says of every number where it comes from, and all of that exists", () => {
    const ids = new Set(Object.values(plan).flatMap((lines) => (Array.isArray(lines) ? (lines as readonly { id: string }[]).map(({ id }) => id) : [])));
    const known = new Set([...ids, ...plan.ledgerCodes.map(({ code: each }) => each), ...Object.keys(plan), ...rulebook.map(({ id }) => id), ...evaluation.years, "amount", "ledger", file.importId]);
    expect(numbersOf(document).length).toBeGreaterThan(20);
    for (const { from } of numbersOf(document)) for (const word of from.split(" ")) expect(known, `“${word}” of “${from}”`).toContain(word);
  });

  it("has the partners' pounds, the rule and the clause in it", () => {
    expect(numbersOf(document).map(({ value }) => value)).toEqual(expect.arrayContaining(["26887.25", "17853.14", "2581.18"]));
    expect(JSON.stringify(document)).toContain("Clause 9.2");
  });

  it("is the same when it is made again", () => {
    expect(made(plan, poolAccount({ plan, evaluation: evaluate(plan), poolId: "pool", year, months: 12, ledger: file, ledgerBefore: null, notes: [], onwards: "at today's rate" }), sources)).toEqual(document);
  });
});
