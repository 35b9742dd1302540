import type { Evaluation, EvaluatedLine } from "./evaluation";
import { arrangementBreakdowns, fundingBreakdowns, recurrenceBreakdowns } from "./comparison-rows-funding";
import { addUpPieces, lessPieces, penceOf, piecesOfLines, piecesOfPayments, piecesOfSources, piecesOfUsers, type Breakdown, type Piece } from "./comparison-rows-parts";
import { notStated, usersBy, type Owner, type UserTrait } from "./comparison-rows-users";
import type { Line, Plan } from "./plan";

/** What the rows of a comparison may be taken apart by, each with its words. */
export const rowsByWords = {
  "year": "Financial year", "partner": "Partner", "service": "Service", "outcome": "Outcome", "need-level": "Need level", "area": "Area", "age": "Age",
  "funding-type": "Funding type", "recurrence": "Recurrent or one-off", "arrangement": "Pooled, aligned or single money", "per-child": "Amount per child",
} as const;

export type RowsBy = keyof typeof rowsByWords;

/** Every figure of a scenario taken apart in one way; none for amounts per child, which sum to nothing. */
export function breakdownsOf(by: Exclude<RowsBy, "per-child">, evaluation: Evaluation, plan: Plan): Breakdown[] {
  switch (by) {
    case "year": return byYear(evaluation);
    case "partner": return byPartner(evaluation);
    case "service": return byService(evaluation, plan, ({ id, name }) => ({ id, label: name }));
    case "outcome": return byService(evaluation, plan, ({ outcome }) => (outcome === null ? notStated : { id: `is-${outcome}`, label: outcome }));
    case "need-level": case "area": case "age": return byUsers(evaluation, plan, by);
    case "funding-type": return fundingBreakdowns(evaluation);
    case "recurrence": return recurrenceBreakdowns(evaluation);
    case "arrangement": return arrangementBreakdowns(evaluation, plan);
    default: return by satisfies never;
  }
}

const titles = { cost: "Cost of the service", grants: "Paid by grants", baseToday: "Base budget paid today", growth: "Base budget growth", gap: "Unfunded gap", oneOff: "One-off cost" } as const;
type Titled = keyof typeof titles;

const breakdown = (evaluation: Evaluation, figure: Titled, pieces: Iterable<Piece>): Breakdown =>
  ({ id: figure, title: titles[figure], figure, total: penceOf(evaluation, evaluation.figures[figure].byYear), parts: addUpPieces(pieces) });

function byYear(evaluation: Evaluation): Breakdown[] {
  return (Object.keys(titles) as Titled[]).map((figure) => {
    const pence = penceOf(evaluation, evaluation.figures[figure].byYear);
    return breakdown(evaluation, figure, evaluation.years.map((year, at) => ({ owner: { id: year, label: year }, pence: pence.map((amount, position) => (position === at ? amount : 0n)) })));
  });
}

/** The partner of a cost is the one that incurs it, of a grant its accountable body. Whose cost stays unfunded no plan says. */
function byPartner(evaluation: Evaluation): Breakdown[] {
  const names = new Map(evaluation.partners.map(({ partnerId, name }) => [partnerId, name]));
  const ownerOf = ({ partnerId }: EvaluatedLine): Owner => ({ id: partnerId, label: names.get(partnerId) ?? partnerId });
  return [
    breakdown(evaluation, "cost", piecesOfLines(evaluation, "recurrent", ownerOf)),
    breakdown(evaluation, "grants", piecesOfSources(evaluation, "grant", ownerOf)),
    breakdown(evaluation, "baseToday", piecesOfSources(evaluation, "base budget today", ownerOf)),
    breakdown(evaluation, "growth", piecesOfSources(evaluation, "base budget growth", ownerOf)),
    breakdown(evaluation, "gap", [{ owner: notStated, pence: penceOf(evaluation, evaluation.figures.gap.byYear) }]),
    breakdown(evaluation, "oneOff", piecesOfLines(evaluation, "one-off", ownerOf)),
  ];
}

/** What is of a service stands in the row that is the service's; what is of none is not stated. */
function byService(evaluation: Evaluation, plan: Plan, rowOf: (service: Line<"services">) => Owner): Breakdown[] {
  const rows = new Map(plan.services.map((service) => [service.id, rowOf(service)]));
  const ownerOf = (id: string | null): Owner => (id === null ? notStated : (rows.get(id) ?? { id, label: id }));
  return ofServices(evaluation, { cost: (recurrence) => piecesOfLines(evaluation, recurrence, ({ serviceId }) => ownerOf(serviceId)), paid: ownerOf });
}

/** A mixed service's cost is shared over its users; what pays for them is told apart only where all of them are alike. */
function byUsers(evaluation: Evaluation, plan: Plan, trait: UserTrait): Breakdown[] {
  const users = usersBy(plan, trait);
  const alike = new Map([...users].map(([id, shares]) => [id, shares.every(({ owner }) => owner.id === shares[0]?.owner.id) ? (shares[0]?.owner ?? notStated) : notStated]));
  const services = (recurrence: EvaluatedLine["recurrence"]) => addUpPieces(piecesOfLines(evaluation, recurrence, ({ serviceId }) => (serviceId === null ? notStated : { id: serviceId, label: serviceId })));
  const gapOf = (id: string): Owner => alike.get(id) ?? notStated;
  return ofServices(evaluation, { cost: (recurrence) => piecesOfUsers(services(recurrence), users), paid: gapOf, costBeforePaying: services("recurrent").map(({ id, pence }) => ({ owner: gapOf(id), pence })) });
}

interface ServiceRows {
  readonly cost: (recurrence: EvaluatedLine["recurrence"]) => Piece[];
  readonly paid: (serviceId: string) => Owner;
  /** The cost in the rows in which the gap stands, where those are others than the cost's own. */
  readonly costBeforePaying?: readonly Piece[];
}

function ofServices(evaluation: Evaluation, { cost, paid, costBeforePaying }: ServiceRows): Breakdown[] {
  const recurrent = cost("recurrent");
  const [grants, baseToday, growth] = (["grant", "base budget today", "base budget growth"] as const).map((kind) => piecesOfPayments(evaluation, kind, paid));
  const paying = [...(grants ?? []), ...(baseToday ?? []), ...(growth ?? [])];
  return [
    breakdown(evaluation, "cost", recurrent),
    breakdown(evaluation, "grants", grants ?? []),
    breakdown(evaluation, "baseToday", baseToday ?? []),
    breakdown(evaluation, "growth", growth ?? []),
    breakdown(evaluation, "gap", [...(costBeforePaying ?? recurrent), ...lessPieces(paying)]),
    breakdown(evaluation, "oneOff", cost("one-off")),
  ];
}
