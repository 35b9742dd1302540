import { allocatePence } from "../money/allocate";
import { sumPence } from "../money/sum-pence";

/**
 * What each award may pay of a mixed service, whose users only partly fall under its clauses.
 *
 * In: the cost in pence, the portions' weights (whole numbers in proportion, not all nought), and for each award
 * whether it admits each portion. Out: the portions in pence by largest remainder, so that they sum to the cost;
 * each award's ceiling; and what no award admits. A portion that two awards admit counts in both ceilings: a ceiling
 * is not a payment. Throws `AllocationWeightsError` when the weights are all nought.
 * Source: WE-15. £35,000.00 with 40% aged 0 to 3 is £14,000.00 for Sure Start and £21,000.00 for the Children's Fund.
 */
export function eligibleShares(cost: bigint, weights: readonly bigint[], admitted: readonly (readonly boolean[])[]) {
  const portions = allocatePence(cost, weights);
  const where = (holds: (place: number) => boolean): bigint => sumPence(portions.filter((_, place) => holds(place)));
  return {
    portions,
    ceilings: admitted.map((row) => where((place) => row[place] ?? false)),
    nobody: where((place) => admitted.every((row) => !row[place])),
  };
}
