import type { Evaluation } from "./evaluation";
import { addUpPieces, penceOf, piecesOfSources, type Breakdown, type Piece } from "./comparison-rows-parts";
import { notStated, type Owner } from "./comparison-rows-users";
import type { Line, Plan } from "./plan";

type Source = Evaluation["sources"][number];

const gapOwner: Owner = { id: "gap", label: "Unfunded gap" };

const gapPiece = (evaluation: Evaluation): Piece => ({ owner: gapOwner, pence: penceOf(evaluation, evaluation.figures.gap.byYear) });

const paidAndGap = (evaluation: Evaluation, title: string, ownerOf: (source: Source) => Owner, inOrder: readonly string[] = []): Breakdown => {
  const parts = addUpPieces([...(["grant", "base budget today", "base budget growth"] as const).flatMap((kind) => piecesOfSources(evaluation, kind, ownerOf)), gapPiece(evaluation)]);
  const place = ({ id }: Owner): number => inOrder.indexOf(id) + (inOrder.includes(id) ? 0 : inOrder.length + 1);
  return { id: "cost", title, figure: "cost", total: penceOf(evaluation, evaluation.figures.cost.byYear), parts: inOrder.length === 0 ? parts : parts.toSorted((one, other) => place(one) - place(other)) };
};

/** Each grant, the base budget of today and its growth, and what nobody pays; then the restricted grant that is left, by grant. */
export function fundingBreakdowns(evaluation: Evaluation): Breakdown[] {
  const ownerOf = ({ sourceKind, id, name }: Source): Owner => (sourceKind === "grant" ? { id, label: name } : sourceKind === "base budget today" ? { id: "base", label: "Base budget paid today" } : { id: "growth", label: "Base budget growth" });
  const left = evaluation.sources.filter(({ restricted }) => restricted).map((source) => ({ owner: ownerOf(source), pence: penceOf(evaluation, source.unspent) }));
  return [
    paidAndGap(evaluation, "Cost of the service, by what pays for it", ownerOf),
    { id: "unspentRestricted", title: "Unspent restricted grant", figure: "unspentRestricted", total: penceOf(evaluation, evaluation.figures.unspentRestricted.byYear), parts: addUpPieces(left) },
  ];
}

/** Recurrent and one-off cost, and of the recurrent cost what recurrent and one-off money pays. */
export function recurrenceBreakdowns(evaluation: Evaluation): Breakdown[] {
  const [recurrent, oneOff] = [penceOf(evaluation, evaluation.figures.cost.byYear), penceOf(evaluation, evaluation.figures.oneOff.byYear)];
  const both = recurrent.map((pence, year) => pence + (oneOff[year] ?? 0n));
  return [
    { id: "all-cost", title: "Cost, recurrent and one-off", figure: null, total: both, parts: [{ id: "recurrent", label: "Recurrent cost of the service", pence: recurrent }, { id: "one-off", label: "One-off cost", pence: oneOff }] },
    paidAndGap(evaluation, "Recurrent cost, by what pays for it", ({ recurrence }) => (recurrence === "recurrent" ? { id: "recurrent", label: "Recurrent money" } : { id: "one-off", label: "One-off money" }), ["recurrent", "one-off", "gap"]),
  ];
}

const arrangements: Readonly<Record<Line<"baseBudgets">["arrangement"], string>> = {
  "pooled": "Pooled money", "aligned": "Aligned money", "own": "Single money, each partner its own", "lead commissioning": "Lead commissioning", "transferred": "Transferred money",
};

/** The money that pays by how it stands beside other partners' money. Plans say that of base budgets and not of grants. */
export function arrangementBreakdowns(evaluation: Evaluation, plan: Plan): Breakdown[] {
  const found = new Map<string, Line<"baseBudgets">["arrangement"]>(plan.baseBudgets.map(({ id, arrangement }) => [id, arrangement]));
  const ownerOf = ({ id, sourceKind }: Source): Owner => {
    const arrangement = sourceKind === "grant" ? undefined : found.get(id);
    return arrangement === undefined ? { ...notStated, label: "Not stated: grants" } : { id: arrangement, label: arrangements[arrangement] };
  };
  return [paidAndGap(evaluation, "Cost of the service, by how the money stands", ownerOf, [...Object.keys(arrangements), notStated.id, gapOwner.id])];
}
