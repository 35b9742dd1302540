/** How headroom is stated, and what becomes of headroom that is not needed. */
export const headroomKinds = ["the whole amount for each year", "new in each year, unused is lost", "new in each year, unused is kept"] as const;
export type HeadroomKind = (typeof headroomKinds)[number];

/** One year of a taper in whole pence. */
export interface TaperYear {
  /** What base budgets can pay in this year. */
  readonly ceiling: bigint;
  /** What base budgets take on: the gap, as far as the ceiling goes. */
  readonly baseTakes: bigint;
  /** What is left of the gap, by which the service has to shrink. */
  readonly reduction: bigint;
}

/**
 * Solves a taper: in each year the base takes as much of the gap as its headroom allows, and the service shrinks by
 * the rest. Whole pence, nought or more; the base never takes more than the gap or the ceiling, so base and reduction
 * always make the gap. New headroom stands on what the base took the year before ("lost") or on all headroom so far
 * ("kept"). Source: practice of medium-term plans; not verified against a document.
 */
export function taperToHeadroom(years: readonly { readonly gap: bigint; readonly headroom: bigint }[], kind: HeadroomKind): TaperYear[] {
  let carried = 0n;
  return years.map(({ gap, headroom }) => {
    const ceiling = carried + headroom;
    const baseTakes = gap < ceiling ? gap : ceiling;
    carried = { "the whole amount for each year": 0n, "new in each year, unused is lost": baseTakes, "new in each year, unused is kept": ceiling }[kind];
    return { ceiling, baseTakes, reduction: gap - baseTakes };
  });
}
