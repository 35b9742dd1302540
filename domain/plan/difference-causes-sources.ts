import type { FinancialYear } from "../financial-year/financial-year";
import { add, money, negate, noMoney, subtract, type Money } from "../money/money";
import { bySize, gathered, sizeInWords, type Cause } from "./difference-cause";
import type { EvaluatedSource, Evaluation } from "./evaluation";
import { totalOver } from "./total-over";

/** Grants named one by one before the rest are put together. */
const grantsNamed = 6;

/** Who pays more or less: base budget growth by partner, base budget paid today by partner, each grant. */
export function sourceCauses(reference: Evaluation, other: Evaluation, years: readonly FinancialYear[]): Cause[] {
  const differing = (kind: EvaluatedSource["sourceKind"], keyOf: (source: EvaluatedSource) => string): Difference[] => {
    const before = usedBy(reference, kind, keyOf, years);
    const after = usedBy(other, kind, keyOf, years);
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
      const [old, fresh] = [before.get(key) ?? noMoney, after.get(key) ?? noMoney];
      const paidMore = subtract(fresh, old);
      return paidMore.isZero() ? [] : [{ key, old, fresh, paidMore }];
    });
  };
  const partnerName = (partnerId: string): string => [...other.partners, ...reference.partners].find((partner) => partner.partnerId === partnerId)?.name ?? partnerId;
  const sourceName = (id: string): string => [...other.sources, ...reference.sources].find((source) => source.id === id)?.name ?? id;

  const growth = differing("base budget growth", (source) => source.partnerId).map((difference) => cause(difference, growthInWords(partnerName(difference.key), difference)));
  const today = differing("base budget today", (source) => source.partnerId).map((difference) =>
    cause(difference, `${partnerName(difference.key)} pays ${moreOrLess(difference)} from the base budget it has today.`),
  );
  const grants = differing("grant", (source) => source.id).map((difference) => cause(difference, `${sourceName(difference.key)} pays ${moreOrLess(difference)}.`));
  return [...growth.sort(bySize), ...today.sort(bySize), ...gathered(grants, grantsNamed, (count, effect) => `${count} other grants differ and together pay ${effect.isZero() ? "the same" : `${sizeInWords(effect)} ${effect.isNegative() ? "more" : "less"}`}.`)];
}

interface Difference {
  readonly key: string;
  readonly old: Money;
  readonly fresh: Money;
  readonly paidMore: Money;
}

/** What a source pays more of is so much less of a gap. */
const cause = ({ paidMore }: Difference, text: string): Cause => ({ text, effect: negate(paidMore) });

const moreOrLess = ({ paidMore }: Difference): string => `${sizeInWords(paidMore)} ${paidMore.isNegative() ? "less" : "more"}`;

function growthInWords(name: string, difference: Difference): string {
  if (difference.old.isZero()) return `${name} adds ${sizeInWords(difference.paidMore)} of base budget growth.`;
  if (difference.fresh.isZero()) return `${name} adds no base budget growth, ${sizeInWords(difference.paidMore)} less.`;
  return `${name} adds ${moreOrLess(difference)} base budget growth.`;
}

function usedBy(evaluation: Evaluation, kind: EvaluatedSource["sourceKind"], keyOf: (source: EvaluatedSource) => string, years: readonly FinancialYear[]): Map<string, Money> {
  const used = new Map<string, Money>();
  for (const source of evaluation.sources) {
    if (source.sourceKind === kind) used.set(keyOf(source), add(used.get(keyOf(source)) ?? noMoney, money(totalOver(source.used, years))));
  }
  return used;
}
