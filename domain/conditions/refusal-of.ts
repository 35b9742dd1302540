import type { Clause, ClauseKind, Refusal, Spend } from "./clause";
import { clauseWords } from "./clause-words";

/**
 * The refusal by the clauses of one kind (at least one), none of which admits the spend: what they admit together,
 * and how far the spend lies from the closest of them; of equals, the first.
 */
export function refusalOf(kind: ClauseKind, clauses: readonly Clause[], spend: Spend): Refusal {
  const { expected, found: foundIn, measure } = clauseWords[kind];
  const distances = clauses.map((clause) => measure?.(clause, spend) ?? { outside: 1, all: 1, unit: "" });
  const nearest = distances.reduce((best, { outside }, place) => (outside < distances[best]!.outside ? place : best), 0);
  const { outside, all, unit } = distances[nearest]!;
  const found = foundIn(spend);
  return {
    kind, clauseId: clauses[nearest]!.id, clause: clauses[nearest]!.clause,
    expected: [...new Set(clauses.map(expected))].join(", or "),
    found: found ?? "not stated",
    byHowMuch: found === null ? "cannot be told" : outside >= all ? "all of it" : `${outside} of ${all} ${unit} outside`,
  };
}
