import { sumPence } from "../money/sum-pence";
import { allocatePence } from "../money/allocate";

export interface CoveredOverspend {
  /** What each source of each step gives, in whole pence, in the order of the steps and sources. */
  readonly given: readonly (readonly bigint[])[];
  /** What no step covers: the partners' share. */
  readonly left: bigint;
}

/**
 * Covers an overspend step by step, each step only with what the ones before it left. Within a step the sources give
 * in proportion to what each has, or one after the other in the order of the list.
 *
 * `overspend` and, for each step, what each of its sources has are whole pence of nought or more; what is given and what is left make the
 * overspend. Source: the treatment of a forecast overspend in a section 75 agreement.
 */
export function coverOverspend(overspend: bigint, steps: readonly (readonly bigint[])[], within: "pro rata" | "in the order of the list"): CoveredOverspend {
  let left = overspend;
  const given = steps.map((available) => {
    const used = within === "pro rata" ? takeProRata(left, available) : takeInOrder(left, available);
    left -= sumPence(used);
    return used;
  });
  return { given, left };
}

function takeProRata(wanted: bigint, available: readonly bigint[]): bigint[] {
  const all = sumPence(available);
  return all <= wanted ? [...available] : allocatePence(wanted, available);
}

function takeInOrder(wanted: bigint, available: readonly bigint[]): bigint[] {
  let left = wanted;
  return available.map((has) => {
    const used = has < left ? has : left;
    left -= used;
    return used;
  });
}
