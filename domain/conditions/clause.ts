import type { IsoDate } from "../financial-year/financial-year";

/** What a clause can be about, in the order in which refusals are told. */
export const clauseKinds = ["service", "ages", "need level", "area", "purpose", "excluded cost type", "dates"] as const;
export type ClauseKind = (typeof clauseKinds)[number];

/** One clause of a funder's terms. Only the fields of its kind say anything; the others are null. */
export interface Clause {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly serviceId: string | null;
  /** Both ages belong to the range; null is open on that side. */
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  /** The need level, area, purpose or excluded cost type. */
  readonly words: string | null;
  /** Both days belong to the period; null is open on that side. */
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  /** The funder's own words, quoted when something is refused. */
  readonly clause: string;
}

/** What one award may pay for. */
export interface AwardTerms {
  /** A restricted award pays for nothing until a clause says what it is for. */
  readonly restricted: boolean;
  readonly nature: "revenue" | "capital" | "either";
  readonly clauses: readonly Clause[];
}

/** One thing to be paid for: a service, or a portion of its users. Null is not known, and what is not known is not admitted. */
export interface Spend {
  readonly serviceId: string | null;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly needLevel: string | null;
  readonly area: string | null;
  readonly purpose: string | null;
  readonly costType: string | null;
  readonly nature: "revenue" | "capital";
  /** The first and the last day on which it is spent; both count. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Why an award does not admit a spend: one for each kind of clause that fails. */
export interface Refusal {
  readonly kind: ClauseKind | "nature" | "no clause";
  /** Of several clauses of one kind, the one that comes closest; null where no clause but the award itself refuses. */
  readonly clauseId: string | null;
  readonly clause: string | null;
  /** What the clauses of this kind admit: "ages 0 to 3, or ages 5 to 13". */
  readonly expected: string;
  /** What was to be paid for: "ages 2 to 5", "not stated". */
  readonly found: string;
  /** "2 of 4 years of age outside", "30 of 365 days outside", "all of it", "cannot be told". */
  readonly byHowMuch: string;
}
