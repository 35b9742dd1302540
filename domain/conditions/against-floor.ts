/**
 * Additionality: a grant is to come on top, so the base budget must not fall below its floor.
 * In and out: pence. `above` is what could still be taken away; one of `above` and `short` is always nought.
 * Source: additionality (maintenance of effort) clauses of grants; practice.
 */
export function againstFloor(budget: bigint, floor: bigint): { readonly passes: boolean; readonly short: bigint; readonly above: bigint } {
  const above = budget - floor;
  return { passes: above >= 0n, short: above < 0n ? -above : 0n, above: above > 0n ? above : 0n };
}
