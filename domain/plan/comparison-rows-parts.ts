import { allocatePence } from "../money/allocate";
import { poundsToPence } from "../money/money";
import type { ByYear, Evaluation, EvaluatedLine } from "./evaluation";
import { notStated, type Owner, type UserShare } from "./comparison-rows-users";

/** One row of a breakdown: whole pence in each year of the evaluation. */
export interface Part extends Owner {
  readonly pence: readonly bigint[];
}

/** A figure taken apart. The parts of each year sum to the total of that year, to the penny. */
export interface Breakdown {
  readonly id: string;
  readonly title: string;
  readonly figure: keyof Evaluation["figures"] | null;
  readonly total: readonly bigint[];
  readonly parts: readonly Part[];
}

/** An amount in each year and the row it belongs to. */
export interface Piece {
  readonly owner: Owner;
  readonly pence: readonly bigint[];
}

/** The pence of each year, in the order of the years. */
export const penceOf = ({ years }: Evaluation, amounts: ByYear): bigint[] => years.map((year) => { const amount = amounts[year]; return amount === undefined ? 0n : poundsToPence(amount); });

/** Adds up pieces that belong to one row; rows stand in the order in which they first appear. */
export function addUpPieces(pieces: Iterable<Piece>): Part[] {
  const found = new Map<string, { owner: Owner; pence: bigint[] }>();
  for (const { owner, pence } of pieces) {
    const sum = found.get(owner.id);
    if (sum === undefined) found.set(owner.id, { owner, pence: [...pence] });
    else pence.forEach((amount, year) => { sum.pence[year] = (sum.pence[year] ?? 0n) + amount; });
  }
  return [...found.values()].map(({ owner, pence }) => ({ ...owner, pence }));
}

/** The lines' amounts by row. */
export const piecesOfLines = (evaluation: Evaluation, recurrence: EvaluatedLine["recurrence"], ownerOf: (line: EvaluatedLine) => Owner): Piece[] =>
  evaluation.lines.filter((line) => line.recurrence === recurrence).map((line) => ({ owner: ownerOf(line), pence: penceOf(evaluation, line.amounts) }));

/** What the sources of one kind pay, by row. */
export const piecesOfSources = (evaluation: Evaluation, kind: Evaluation["sources"][number]["sourceKind"], ownerOf: (source: Evaluation["sources"][number]) => Owner): Piece[] =>
  evaluation.sources.filter(({ sourceKind }) => sourceKind === kind).map((source) => ({ owner: ownerOf(source), pence: penceOf(evaluation, source.used) }));

/** The payments of one kind of money, by the service they pay for. */
export function piecesOfPayments(evaluation: Evaluation, kind: Evaluation["sources"][number]["sourceKind"], ownerOf: (serviceId: string) => Owner): Piece[] {
  const kinds = new Map(evaluation.sources.map(({ id, sourceKind }) => [id, sourceKind]));
  return evaluation.payments
    .filter(({ sourceId }) => kinds.get(sourceId) === kind)
    .map(({ serviceId, year, amount }) => ({ owner: ownerOf(serviceId), pence: evaluation.years.map((each) => (each === year ? poundsToPence(amount) : 0n)) }));
}

/** The cost of services shared over their users by largest remainder, as payments are. A service nobody describes is not stated. */
export function piecesOfUsers(services: readonly Part[], users: ReadonlyMap<string, readonly UserShare[]>): Piece[] {
  return services.flatMap(({ id, pence }) => {
    const shares = users.get(id) ?? [{ owner: notStated, weight: 1n }];
    const byYear = pence.map((amount) => allocatePence(amount, shares.map(({ weight }) => weight)));
    return shares.map(({ owner }, position) => ({ owner, pence: byYear.map((parts) => parts[position] ?? 0n) }));
  });
}

/** Takes the pieces away from others: what is left of a cost after what pays for it. */
export const lessPieces = (pieces: readonly Piece[]): Piece[] => pieces.map(({ owner, pence }) => ({ owner, pence: pence.map((amount) => -amount) }));
