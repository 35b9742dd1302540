import Link from "next/link";
import type { Figure } from "@/domain/plan/evaluation";
import { formatRate } from "@/domain/plan/format-field";
import type { CollectionName, Plan } from "@/domain/plan/plan";

interface AssumptionsProps {
  readonly plan: Plan;
  readonly figure: Figure;
  /** The whole history of one of the lines. */
  readonly historyOf: (collection: CollectionName, id: string) => string;
}

/** The indexes that raise the lines of a figure. A figure that sources pay rests on the whole cost, and so on every index. */
function indexesBehind(plan: Plan, figure: Figure): ReadonlySet<string> {
  const behind = new Set(figure.lineIds);
  const costs = plan.costLines.filter(({ id }) => behind.has(id));
  return new Set((costs.length > 0 ? costs : plan.costLines).flatMap(({ index }) => (index === null ? [] : [index])));
}

/** The assumptions that the lines of a figure rest on, with their sources: rises in prices and pay, and shares of grants. */
export function AssumptionsOfFigure({ plan, figure, historyOf }: AssumptionsProps) {
  const indexes = indexesBehind(plan, figure);
  const rates = plan.indexRates.filter(({ index }) => indexes.has(index));
  const shares = plan.awardYears.filter(({ awardId, share }) => figure.lineIds.includes(awardId) && share !== "1");
  const stated = plan.statedAmounts.filter(({ lineId }) => figure.lineIds.includes(lineId));
  const nameOf = (id: string): string => [...plan.awards, ...plan.costLines, ...plan.baseBudgets].find((line) => line.id === id)?.name ?? id;
  const history = (collection: CollectionName, id: string, about: string) => <Link className="ww-beside ww-no-print" href={historyOf(collection, id)} prefetch={false}>History<span className="ww-visually-hidden"> of {about}</span></Link>;
  if (rates.length + shares.length + stated.length === 0) return null;
  return (
    <div className="ww-explanation__part">
      <h3>What it rests on</h3>
      <ul>
        {rates.map(({ id, index, year, rate, source }) => <li key={id}>{index.charAt(0).toUpperCase()}{index.slice(1)}, {year}: {formatRate(rate)}. {source}. {history("indexRates", id, `${index}, ${year}`)}</li>)}
        {shares.map(({ id, awardId, year, share, certainty }) => <li key={id}>{nameOf(awardId)}, {year}: {share === "0" ? "nothing" : `${formatRate(share)} of a full year`}, {certainty}. {history("awardYears", id, `${nameOf(awardId)}, ${year}`)}</li>)}
        {stated.map(({ id, lineId, year, reason }) => <li key={id}>{nameOf(lineId)}, {year}: stated by a person in place of the rule. {reason}. {history("statedAmounts", id, `${nameOf(lineId)}, ${year}`)}</li>)}
      </ul>
    </div>
  );
}
