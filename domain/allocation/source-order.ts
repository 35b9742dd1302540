import type { WorkedSource } from "../grants/sources";

const rank = (source: WorkedSource): number => {
  if (source.sourceKind === "grant") return source.restricted ? 0 : 1;
  return source.sourceKind === "base budget today" ? 2 : 3;
};

/**
 * The order in which money is spent: restricted grants, then unrestricted grants, each soonest to end first; then base
 * budget paid today; then base budget growth, so that no more growth is used than is needed. Ties go by id.
 */
export const inOrderOfSpending = (sources: readonly WorkedSource[]): WorkedSource[] =>
  [...sources].sort((one, other) => rank(one) - rank(other) || endOrder(one, other) || (one.id < other.id ? -1 : 1));

function endOrder(one: WorkedSource, other: WorkedSource): number {
  if (one.sourceKind !== "grant" || one.endsOn === other.endsOn) return 0;
  if (one.endsOn === null) return 1;
  return other.endsOn === null || one.endsOn < other.endsOn ? -1 : 1;
}
