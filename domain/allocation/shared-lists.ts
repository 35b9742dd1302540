import type { Admission, FlowProblem } from "./allocation-problem";

/** Sources that may pay, in full, for the costs of one and the same list. */
export interface SharedList {
  readonly admits: readonly Admission[];
  /** Positions in the problem's sources, two or more. */
  readonly sources: readonly number[];
}

/**
 * The lists that several sources share: the very same list, not one that is equal to it, so that looking costs nothing.
 * A source that a bound holds is drawn by itself.
 */
export function sharedLists({ sources, bounds }: FlowProblem): SharedList[] {
  const bound = new Set(bounds.map(({ source }) => source));
  const sharing = new Map<readonly Admission[], number[]>();
  sources.forEach(({ admits }, source) => {
    if (bound.has(source)) return;
    const alike = sharing.get(admits);
    if (alike === undefined) sharing.set(admits, [source]);
    else alike.push(source);
  });
  return [...sharing].flatMap(([admits, alike]) => (alike.length > 1 && admits.every(({ atMost }) => atMost === null) ? [{ admits, sources: alike }] : []));
}
