import type { FinancialYear } from "../financial-year/financial-year";
import { sumPence } from "../money/sum-pence";
import { poundsToPence } from "../money/money";
import type { Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";
import { commissionerOf, penceIn } from "./pool-partner";

/** A cost line of a scheme in whole pence: what was planned for the year and what it came to. */
export interface OutturnLine {
  readonly costLineId: string;
  readonly name: string;
  readonly budget: bigint;
  readonly outturn: bigint;
}

export interface OutturnScheme {
  readonly service: Line<"services">;
  readonly lines: readonly OutturnLine[];
}

/**
 * What of a pool goes over or under together: a cost line with a risk rule of its own, or a scheme without such lines.
 * A line of its own settles by its rule alone, before anything is netted or covered; schemes may make up for each other.
 */
export interface OutturnPart {
  readonly level: "cost line" | "scheme";
  /** The scheme. */
  readonly serviceId: string;
  readonly name: string;
  /** The cost line, or the scheme again. */
  readonly subjectId: string;
  readonly commissionerId: string;
  /** The rule of this part itself; null where the fund's rule stands. */
  readonly rule: Line<"riskRules"> | null;
  /** Above nought over, below nought under. */
  readonly variance: bigint;
}

/** The schemes of a pool with the cost lines that the plan has for them in a year; a line without an outturn came to its budget. */
export const outturnSchemes = (plan: Pick<Plan, "services">, evaluation: Pick<Evaluation, "lines">, poolId: string, year: FinancialYear, outturns: ReadonlyMap<string, Pounds>): OutturnScheme[] =>
  plan.services.filter((service) => service.poolId === poolId).map((service) => ({
    service,
    lines: evaluation.lines.filter(({ serviceId }) => serviceId === service.id).map(({ id, name, amounts }) => {
      const budget = penceIn(amounts, year);
      const outturn = outturns.get(id);
      return { costLineId: id, name, budget, outturn: outturn === undefined ? budget : poundsToPence(outturn) };
    }),
  }));

/** The parts of a pool, lines of their own first. */
export function outturnParts(plan: Pick<Plan, "riskRules">, poolId: string, schemes: readonly OutturnScheme[]): OutturnPart[] {
  const rules = plan.riskRules.filter((rule) => rule.poolId === poolId);
  const ruleOfLine = (id: string) => rules.find(({ costLineId }) => costLineId === id) ?? null;
  const over = (lines: readonly OutturnLine[]): bigint => sumPence(lines.map(({ outturn, budget }) => outturn - budget));
  return [
    ...schemes.flatMap(({ service, lines }) => lines.flatMap((line): OutturnPart[] => {
      const rule = ruleOfLine(line.costLineId);
      return rule === null ? [] : [{ level: "cost line", serviceId: service.id, name: line.name, subjectId: line.costLineId, commissionerId: commissionerOf(service), rule, variance: over([line]) }];
    })),
    ...schemes.map(({ service, lines }): OutturnPart => ({
      level: "scheme", serviceId: service.id, name: service.name, subjectId: service.id, commissionerId: commissionerOf(service),
      rule: rules.find(({ serviceId, costLineId }) => costLineId === null && serviceId === service.id) ?? null,
      variance: over(lines.filter(({ costLineId }) => ruleOfLine(costLineId) === null)),
    })),
  ];
}
