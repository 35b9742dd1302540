/** The kinds of thing that are odd in a published grant, in the order in which they are reported, each as a heading. */
export const oddityKinds = {
  "required missing": "What the standard requires is missing",
  "date unread": "Dates that cannot be read and stay as text",
  "date of other form": "Dates in another form than the standard’s, which can only be one day",
  "date by the others": "Dates in another form, read in the order of the publisher’s other dates",
  "date in part": "Dates of a month or a year",
  "ends before it begins": "Grants that end before they begin",
  "amount unread": "Amounts that cannot be read and are not counted",
  "amount missing": "Amounts that were not published",
  "amount as text": "Amounts written as words, not as a number",
  "not in pounds": "Grants in another currency, which no total counts",
  "id empty": "Recipients whose identifier ends after its prefix",
  "several ids": "One recipient under several identifiers",
  "several names": "One identifier for several names",
  "number for an id": "A charity or company number stands where an organisation identifier belongs",
  "number unread": "Charity and company numbers that are none, which stay as text",
  "address unread": "Web addresses that are none, which stay as text",
  "area by name": "An area’s name stands where its code belongs",
  "not in the standard": "Fields that the standard does not have",
} as const;

export type OddityKind = keyof typeof oddityKinds;

/** One odd thing, at the grant and field where it stands. */
export interface Oddity {
  /** The grant's place in the edition, 1 for the first. */
  readonly position: number;
  readonly grantId: string;
  readonly kind: OddityKind;
  /** "recipientOrganization 1 charityNumber". */
  readonly field: string;
  /** As it was published. */
  readonly printed: string;
  /** What it was read as; null where it stays as text. */
  readonly readAs: string | null;
  /** Why, where the heading does not say it; otherwise empty. */
  readonly why: string;
}

/** Oddities by kind, in the order of the kinds; kinds without any are left out. */
export function odditiesByKind(oddities: readonly Oddity[]): { readonly kind: OddityKind; readonly title: string; readonly oddities: readonly Oddity[] }[] {
  const held = new Map<OddityKind, Oddity[]>();
  for (const oddity of oddities) {
    const found = held.get(oddity.kind);
    if (found === undefined) held.set(oddity.kind, [oddity]);
    else found.push(oddity);
  }
  return (Object.keys(oddityKinds) as OddityKind[]).flatMap((kind) => {
    const found = held.get(kind);
    return found === undefined ? [] : [{ kind, title: oddityKinds[kind], oddities: found }];
  });
}
