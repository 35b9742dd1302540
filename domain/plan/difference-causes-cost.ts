import type { FinancialYear } from "../financial-year/financial-year";
import { savingLineId } from "../mainstreaming/exit-route-lines";
import { formatPounds } from "../money/format-pounds";
import { money, noMoney, subtract, type Money } from "../money/money";
import { gathered, sizeInWords, type Cause } from "./difference-cause";
import type { EvaluatedLine, Evaluation } from "./evaluation";
import { totalOver } from "./total-over";

/** Cost lines named one by one before the rest are put together. */
const linesNamed = 6;

/** What costs more or less: each recurrent line whose total differs, a merge's saving first. */
export function costCauses(reference: Evaluation, other: Evaluation, years: readonly FinancialYear[]): Cause[] {
  const before = recurrentLines(reference);
  const after = recurrentLines(other);
  const merging: Cause[] = [];
  const lines: Cause[] = [];
  for (const key of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [old, fresh] = [before.get(key), after.get(key)];
    const effect = subtract(amountOver(fresh, years), amountOver(old, years));
    if (effect.isZero()) continue;
    const merge = mergeInWords(fresh === undefined ? reference : other, fresh ?? old, fresh !== undefined, effect);
    if (merge !== null) merging.push({ text: merge, effect });
    else lines.push({ text: lineInWords(old, fresh, effect, years), effect });
  }
  return [...merging, ...gathered(lines, linesNamed, (count, effect) => `${count} other cost lines differ and together cost ${effect.isZero() ? "the same" : `${sizeInWords(effect)} ${effect.isNegative() ? "less" : "more"}`}.`)];
}

const recurrentLines = (evaluation: Evaluation): Map<string, EvaluatedLine> =>
  new Map(evaluation.lines.filter((line) => line.recurrence === "recurrent").map((line) => [`${line.collection} ${line.id}`, line]));

const amountOver = (line: EvaluatedLine | undefined, years: readonly FinancialYear[]): Money => (line === undefined ? noMoney : money(totalOver(line.amounts, years)));

function mergeInWords(evaluation: Evaluation, line: EvaluatedLine | undefined, isMade: boolean, effect: Money): string | null {
  const merge = line?.collection === "exitRoutes" ? evaluation.merges.find((candidate) => line.id === savingLineId(candidate.exitRouteId)) : undefined;
  if (merge === undefined) return null;
  if (!isMade) return `${merge.name}: without the merge the cost is ${sizeInWords(effect)} ${effect.isNegative() ? "less" : "more"}.`;
  return effect.isNegative()
    ? `${merge.name}: merging saves ${formatPounds(merge.recurrentSaving, "always")} in a full year, ${sizeInWords(effect)} in all.`
    : `${merge.name}: merging costs ${sizeInWords(effect)} more in all.`;
}

function lineInWords(old: EvaluatedLine | undefined, fresh: EvaluatedLine | undefined, effect: Money, years: readonly FinancialYear[]): string {
  const size = sizeInWords(effect);
  const name = fresh?.name ?? old?.name ?? "";
  const moreOrLess = effect.isNegative() ? "less" : "more";
  if (old === undefined) return effect.isNegative() ? `${name}: takes ${size} off the cost.` : `${name}: adds ${size} to the cost.`;
  if (fresh === undefined) return amountOver(old, years).isNegative() ? `${name}: not made, ${size} more cost.` : `${name}: no longer paid for, ${size} less cost.`;
  return `${name}: costs ${size} ${moreOrLess}.`;
}
