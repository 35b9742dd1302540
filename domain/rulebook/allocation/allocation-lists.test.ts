import { describe, expect, it } from "vitest";
import { restrictedMoneyFirst } from "./restricted-money-first";
import { sureStartClauses, sureStartExample } from "./sure-start-example";
import { whoCouldPayRule } from "./who-could-pay";

const path = (rule: typeof restrictedMoneyFirst, input: unknown): string | undefined => {
  const answer = rule.answer(input);
  return answer.ok ? undefined : answer.problems[0]?.path;
};

describe("the lists of which money pays for what", () => {
  it("refuse a name that is not in the lists, a name twice, and a year left out, with the field", () => {
    const { costs, money, mayPay } = sureStartExample;
    expect(path(restrictedMoneyFirst, { ...sureStartExample, costs: [...costs, costs[0]] })).toBe("costs[4].cost");
    expect(path(restrictedMoneyFirst, { ...sureStartExample, money: [...money, { ...money[0], source: "Lottery" }] })).toBe("money[3].source");
    expect(path(restrictedMoneyFirst, { ...sureStartExample, money: [...money, money[0]] })).toBe("money[3]");
    expect(path(restrictedMoneyFirst, { ...sureStartExample, mayPay: [...mayPay, mayPay[0]] })).toBe("mayPay[8]");
    expect(path(restrictedMoneyFirst, { ...sureStartExample, money: [...money, { ...money[0], year: "2007/08" }] })).toBe("money");
    expect(path(whoCouldPayRule, { ...sureStartExample, clauses: sureStartClauses, wanted: "S9" })).toBe("wanted");
  });
});
