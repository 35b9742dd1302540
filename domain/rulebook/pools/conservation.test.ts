import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { total } from "@/testing/oracles/pools";
import { contributionTotals } from "./contribution-totals";
import { memorandumAccount } from "./memorandum-account";
import { overspendWaterfall } from "./overspend-waterfall";
import { riskShareByLine } from "./risk-share-by-line";
import { riskShareByScheme } from "./risk-share-by-scheme";
import { underspend } from "./underspend";

type Row = Record<string, string>;
type Output = Record<string, Row[]>;

const answered = (rule: typeof underspend, input: unknown): Output => {
  const answer = rule.answer(input);
  expect(answer).toMatchObject({ ok: true });
  return (answer as { output: Output }).output;
};
const inPence = (pounds: string): bigint => BigInt(pounds.replace(".", ""));
const column = (rows: readonly Row[], field: string): bigint => total(rows.map((row) => inPence(row[field]!)));

const pounds = fc.integer({ min: 0, max: 10_000_000 }).map((pence) => `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, "0")}`);
const names = ["Council", "Primary care trust", "Connexions"];
const partners = fc.array(pounds, { minLength: 3, maxLength: 3 }).map((cash) => names.map((name, place) => ({ name, cash: place === 0 ? "100.00" : cash[place]!, inKind: "0.00" })));
const shares = (key: string, groups: readonly string[]) => groups.flatMap((group) => [["Council", "1/3"], ["Primary care trust", "1/2"], ["Connexions", "1/6"]].map(([partner, share]) => ({ [key]: group, partner, share })));
const groups = fc.array(fc.record({ budget: pounds, spend: pounds }), { minLength: 1, maxLength: 4 }).map((list) => list.map((one, place) => ({ name: `Number ${place}`, ...one })));

describe("no penny is lost", () => {
  it("between the schemes, netted or ring-fenced, and the partners", () => {
    fc.assert(fc.property(groups, fc.constantFrom("each ring-fenced", "net across schemes"), (schemes, netting) => {
      const output = answered(riskShareByScheme, { netting, schemes, shares: shares("scheme", schemes.map(({ name }) => name)) });
      const over = column(schemes, "spend") - column(schemes, "budget");
      for (const [list, field] of [["schemes", "variance"], ["schemes", "shared"], ["postings", "bears"], ["partners", "bears"]] as const) expect(column(output[list]!, field)).toBe(over);
    }));
  });

  it("between the lines of an agreement and the partners", () => {
    fc.assert(fc.property(groups, fc.constantFrom("fixed", "variable"), (lines, kind) => {
      const output = answered(riskShareByLine, { host: "Council", lines: lines.map((line) => ({ ...line, kind })), shares: shares("line", lines.map(({ name }) => name)) });
      expect(column(output.lines!, "budgeted")).toBe(column(lines, "budget"));
      expect(column(output.lines!, "after")).toBe(column(lines, "spend"));
      expect(column(output.partners!, "bears")).toBe(column(lines, "spend") - column(lines, "budget"));
    }));
  });

  it("between an overspend and the postings of its steps", () => {
    fc.assert(fc.property(pounds, pounds, pounds, partners, (overspend, schemes, pool, paying) => {
      const sources = [{ step: "underspends in the pool", name: "Respite", available: schemes }, { step: "risk pool", name: "Risk pool", available: pool }];
      const output = answered(overspendWaterfall, { overspend, steps: ["underspends in the pool", "risk pool"], sources, withinStep: "pro rata", basis: "cash only", partners: paying });
      expect(column(output.postings!, "amount")).toBe(inPence(overspend));
      expect(column(output.steps!.slice(-1), "left")).toBe(0n);
    }));
  });

  it("of an underspend", () => {
    fc.assert(fc.property(pounds, partners, fc.constantFrom("returned to the partners", "kept in the pool"), (unspent, paying, rest) => {
      const output = answered(underspend, { underspend: unspent, oneOffOnly: true, uses: [], rest, basis: "cash only", partners: paying });
      expect(column([output as unknown as Row], "kept") + column(output.partners!, "returned")).toBe(inPence(unspent));
    }));
  });

  it("in a memorandum account: its entries foot to the closing balance that was agreed", () => {
    fc.assert(fc.property(partners, pounds, pounds, (paying, spent, carryForward) => {
      const output = answered(memorandumAccount, {
        opening: "0.00", counting: "as due", partners: paying.map(({ name, cash }) => ({ name, arrangement: "pooled", due: cash, received: cash, share: null })), otherIncome: [],
        expenditure: [{ scheme: "Respite", arrangement: "pooled", amount: spent }], fromRiskPool: "0.00", toRiskPool: "0.00", closing: "with the agreed carry-forward", carryForward, sharing: "pro rata",
      });
      expect(column(output.entries!, "amount")).toBe(inPence(carryForward));
      expect(output.closing).toBe(carryForward);
    }));
  });

  it("between contributions by arrangement and by partner, in whatever order they are listed", () => {
    const line = fc.record({ partner: fc.constantFrom(...names), arrangement: fc.constantFrom("pooled", "aligned", "lead commissioned", "transferred"), kind: fc.constantFrom("cash recurrent", "cash one-off", "in kind"), amount: pounds });
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const output = answered(contributionTotals, { lines });
      for (const list of ["arrangements", "partners"]) expect(column(output[list]!, "total")).toBe(column(lines, "amount"));
      expect(answered(contributionTotals, { lines: [...lines].reverse() }).arrangements).toEqual(output.arrangements);
    }));
  });
});
