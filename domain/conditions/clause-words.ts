import { dayNumber } from "../financial-year/day-count";
import type { IsoDate } from "../financial-year/financial-year";
import { spokenDate } from "../financial-year/spoken-date";
import type { Clause, ClauseKind, Spend } from "./clause";

/** How a refusal by one kind of clause is told. */
export interface ClauseWords {
  /** What the clause admits, for people. */
  readonly expected: (clause: Clause) => string;
  /** What the spend has instead, for people; null when it is not stated. */
  readonly found: (spend: Spend) => string | null;
  /** How much of the spend lies outside the clause: `outside` of `all`, in `unit`. Null where it is all or nothing. */
  readonly measure: ((clause: Clause, spend: Spend) => { readonly outside: number; readonly all: number; readonly unit: string }) | null;
}

/** How many of the whole numbers from `from` to `to` lie outside `first` to `last`. */
function outside(first: number | null, last: number | null, from: number, to: number): number {
  const inside = Math.min(to, last ?? to) - Math.max(from, first ?? from) + 1;
  return to - from + 1 - Math.max(inside, 0);
}

/** A clause that names one word, against the spend's own. */
const oneWord = (ofSpend: (spend: Spend) => string | null): ClauseWords => ({
  expected: ({ words }) => words ?? "nothing",
  found: ofSpend,
  measure: null,
});

const agesInWords = (from: number | null, to: number | null): string => (from === to ? (from === null ? "any age" : `age ${from}`) : from === null ? `ages up to ${to}` : to === null ? `ages from ${from}` : `ages ${from} to ${to}`);

const daysInWords = (from: IsoDate | null, to: IsoDate | null): string =>
  [from === null ? null : `from ${spokenDate(from)}`, to === null ? null : `to ${spokenDate(to)}`].filter((part) => part !== null).join(" ") || "any day";

const number = (date: IsoDate | null): number | null => (date === null ? null : dayNumber(date));

export const clauseWords: Readonly<Record<ClauseKind, ClauseWords>> = {
  service: {
    expected: ({ serviceId }) => serviceId ?? "nothing",
    found: ({ serviceId }) => serviceId,
    measure: null,
  },
  ages: {
    expected: ({ ageFrom, ageTo }) => agesInWords(ageFrom, ageTo),
    found: ({ ageFrom, ageTo }) => (ageFrom === null || ageTo === null ? null : agesInWords(ageFrom, ageTo)),
    measure: (clause, { ageFrom, ageTo }) => ({ outside: outside(clause.ageFrom, clause.ageTo, ageFrom ?? 0, ageTo ?? 0), all: (ageTo ?? 0) - (ageFrom ?? 0) + 1, unit: "years of age" }),
  },
  "need level": oneWord((spend) => spend.needLevel),
  area: oneWord((spend) => spend.area),
  purpose: oneWord((spend) => spend.purpose),
  "excluded cost type": {
    expected: ({ words }) => `anything but ${words ?? "nothing"}`,
    found: ({ costType }) => costType,
    measure: null,
  },
  dates: {
    expected: ({ startsOn, endsOn }) => daysInWords(startsOn, endsOn),
    found: ({ from, to }) => (from === null || to === null ? null : daysInWords(from, to)),
    measure: (clause, { from, to }) => {
      const [first, last] = [number(from) ?? 0, number(to) ?? 0];
      return { outside: outside(number(clause.startsOn), number(clause.endsOn), first, last), all: last - first + 1, unit: "days" };
    },
  },
};
