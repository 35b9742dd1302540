import type { FinancialYear } from "../financial-year/financial-year";
import { pounds, say, type DocumentCell, type DocumentSection, type DocumentSources, type ProducedDocument } from "../documents/produced-document";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";
import { partnerPosition } from "./partner-position";
import { poolContributions, type PartnerContribution } from "./pool-contributions";
import type { PoolOutturn } from "./pool-outturn";
import { commissionerOf, foundPool } from "./pool-partner";

export interface PartnerStatementAsk {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly partnerId: string;
  /** The outturn of the pool and year that the statement speaks of; as planned, it shows no exposure. */
  readonly outturn: PoolOutturn;
  readonly sources: DocumentSources;
}

/**
 * What one partner put into a pool in a year, in cash and in kind, what it got out, what it would bear at the outturn, whether
 * it is no worse off than before the pool, and its money beside the pool, which is never part of it.
 */
export function partnerStatement({ plan, evaluation, partnerId, outturn, sources }: PartnerStatementAsk): ProducedDocument {
  const { poolId, year } = outturn;
  const { pool } = foundPool(plan, evaluation, poolId);
  const name = plan.partners.find(({ id }) => id === partnerId)?.name ?? partnerId;
  const put = poolContributions(plan, evaluation, poolId, year).find((each) => each.partnerId === partnerId) ?? null;
  const own = new Set(plan.services.filter((service) => service.poolId === poolId && commissionerOf(service) === partnerId).map(({ id }) => id));
  const schemes = outturn.schemes.filter(({ serviceId }) => own.has(serviceId));
  return {
    title: `Statement of ${pool.name}`, subtitle: `${name}, ${year}`, sources, asAt: null,
    sections: [
      putIn(put, partnerId, year),
      { heading: "Got out", blocks: [table("Schemes it commissions", ["Scheme", "Planned", "Outturn"], [
        ...schemes.map((scheme) => ({ cells: [say(scheme.name), pounds(scheme.budget, `services ${scheme.serviceId} cost ${year}`), pounds(scheme.outturn, `services ${scheme.serviceId} outturn ${year}`)], isTotal: false })),
        { cells: [say("All schemes it commissions"), pounds(total(schemes.map(({ budget }) => budget)), `partners ${partnerId} schemes ${year}`), pounds(total(schemes.map((scheme) => scheme.outturn)), `partners ${partnerId} schemes outturn ${year}`)], isTotal: true },
      ])] },
      exposure(outturn, partnerId),
      noWorseOff(plan, { put, poolId, partnerId, gotOut: total(schemes.map((scheme) => scheme.outturn)), bears: outturn.partners.find((each) => each.partnerId === partnerId)?.bears ?? none, year }),
      beside(plan, evaluation, partnerId, year),
    ],
  };
}

const none = "0.00" as Pounds;
const total = (amounts: readonly Pounds[]): Pounds => penceToPounds(sumPence(amounts.map(poundsToPence)));

type Row = { readonly cells: readonly DocumentCell[]; readonly isTotal: boolean };
const table = (caption: string, heads: readonly string[], rows: readonly Row[]) => ({ is: "table" as const, caption, heads, rows });

const kindOf = ({ inKind, recurrence, contribution }: Line<"baseBudgets">): string => (inKind ? "in kind" : `cash, ${recurrence}${contribution === null ? "" : `, ${contribution}`}`);

function putIn(put: PartnerContribution | null, partnerId: string, year: FinancialYear): DocumentSection {
  return { heading: "Put in", blocks: [table("Contributions", ["Contribution", "Kind", "Amount"], [
    ...(put?.lines ?? []).map(({ line, amount }) => ({ cells: [say(line.name), say(kindOf(line)), pounds(amount, `baseBudgets ${line.id} amount ${year}`)], isTotal: false })),
    { cells: [say("In cash"), say(""), pounds(put?.cash ?? none, `partners ${partnerId} cash ${year}`)], isTotal: true },
    { cells: [say("In kind, apart from the cash"), say(""), pounds(put?.inKind ?? none, `partners ${partnerId} in-kind ${year}`)], isTotal: true },
  ])] };
}

function exposure({ poolId, year, budget, outturn, variance, fromSteps, sharings }: PoolOutturn, partnerId: string): DocumentSection {
  const from = `risk-share ${poolId} ${year}`;
  const shares = sharings.flatMap(({ name, model, clause, parts }) => parts.filter((part) => part.partnerId === partnerId).map(({ bears }): Row => ({ cells: [say(name), say(clause === null ? model : `${model}. ${clause}`), pounds(bears, from)], isTotal: false })));
  return { heading: "Exposure at this outturn", blocks: [
    { is: "paragraph", parts: [say("The pool planned to spend "), pounds(budget, `pools ${poolId} budget ${year}`), say(" and spends "), pounds(outturn, `pools ${poolId} outturn ${year}`), say(": a difference of "), pounds(variance, `pools ${poolId} variance ${year}`), say(". Of it the steps of the agreement cover "), pounds(fromSteps, `waterfall ${poolId} ${year}`), say(". Above nought the partner pays, below nought it gets back.")] },
    ...(shares.length === 0 ? [{ is: "paragraph" as const, parts: [say("Nothing is left to share.")] }] : [table("What it bears, rule by rule", ["Of", "Rule", "Bears"], [
      ...shares, { cells: [say("In all"), say(""), pounds(total(sharings.flatMap(({ parts }) => parts.filter((part) => part.partnerId === partnerId).map(({ bears }) => bears))), from)], isTotal: true },
    ])]),
  ] };
}

interface Position {
  readonly put: PartnerContribution | null;
  readonly poolId: string;
  readonly partnerId: string;
  readonly gotOut: Pounds;
  readonly bears: Pounds;
  readonly year: FinancialYear;
}

function noWorseOff(plan: Plan, { put, poolId, partnerId, gotOut, bears, year }: Position): DocumentSection {
  const heading = "No worse off than before the pool";
  const before = plan.positionsBefore.find((line) => line.poolId === poolId && line.partnerId === partnerId);
  if (before === undefined) return { heading, blocks: [{ is: "paragraph", parts: [say("Nobody has stated what this partner paid and got before the pool, so nothing can be said.")] }] };
  const putInAll = total([put?.cash ?? none, put?.inKind ?? none]);
  const position = partnerPosition({ putIn: poundsToPence(putInAll), gotOut: poundsToPence(gotOut), exposure: poundsToPence(bears), paidBefore: poundsToPence(before.paid), gotBefore: poundsToPence(before.got) });
  const from = `partner-position ${poolId} ${partnerId} ${year}`;
  return { heading, blocks: [
    { is: "paragraph", parts: [say(position.noWorseOff ? "It is no worse off: what it gets beyond what it pays changes by " : "It is worse off: what it gets beyond what it pays changes by "), pounds(penceToPounds(position.change), from), say(".")] },
    table("Before and now", ["What", "Before", "Now"], [
      { cells: [say("Paid, cash and in kind together"), pounds(before.paid, `positionsBefore ${before.id} paid`), pounds(putInAll, `partners ${partnerId} cash and in-kind ${year}`)], isTotal: false },
      { cells: [say("Bears at this outturn"), say("Not applicable"), pounds(bears, `risk-share ${poolId} ${year}`)], isTotal: false },
      { cells: [say("Got"), pounds(before.got, `positionsBefore ${before.id} got`), pounds(gotOut, `partners ${partnerId} schemes outturn ${year}`)], isTotal: false },
      { cells: [say("Gets beyond what it pays"), pounds(penceToPounds(position.before), from), pounds(penceToPounds(position.now), from)], isTotal: true },
    ]),
    { is: "paragraph", parts: [say(`Before the pool: ${before.source}.`)] },
  ] };
}

/** By arrangement and never totalled with what is pooled. */
function beside(plan: Plan, evaluation: Evaluation, partnerId: string, year: FinancialYear): DocumentSection {
  const amounts = new Map([...evaluation.sources, ...evaluation.inKind].map((line) => [line.id, line.amounts[year] ?? none]));
  const lines = plan.baseBudgets.filter((line) => line.partnerId === partnerId && line.arrangement !== "pooled" && line.arrangement !== "own");
  const note = { is: "paragraph" as const, parts: [say("This money stays in the partner’s own ledger. It is no part of the pool and shares none of its risk.")] };
  return { heading: "Beside the pool, never inside it", blocks: lines.length === 0 ? [{ is: "paragraph", parts: [say("It has no aligned, lead-commissioned or transferred money in this plan.")] }] : [
    table("Money beside the pool", ["Money", "How it is held", "Amount"], lines.map((line) => ({ cells: [say(line.name), say(line.arrangement), pounds(amounts.get(line.id) ?? none, `baseBudgets ${line.id} amount ${year}`)], isTotal: false }))), note,
  ] };
}
