import type { Clause, ClauseKind, Spend } from "./clause";

type Check = (spend: Spend) => boolean;
type DaysCheck = (days: Pick<Spend, "from" | "to">) => boolean;

const anything: Check = () => true;

/**
 * For each kind of clause, whether the clauses of that kind admit a spend; a kind without clauses admits everything.
 * Services, need levels, areas and purposes match letter for letter.
 */
export function checksOf(clauses: readonly Clause[]): Readonly<Record<Exclude<ClauseKind, "dates">, Check> & { dates: DaysCheck }> {
  const of = (kind: ClauseKind): readonly Clause[] => clauses.filter((clause) => clause.kind === kind);
  const named = (kind: ClauseKind, name: (clause: Clause) => string | null, makeCheck: (names: ReadonlySet<string | null>) => Check): Check => {
    const rows = of(kind);
    return rows.length === 0 ? anything : makeCheck(new Set(rows.map(name).filter((text) => text !== null)));
  };
  const words = ({ words }: Clause): string | null => words;
  return {
    service: named("service", ({ serviceId }) => serviceId, (names) => (spend) => names.has(spend.serviceId)),
    ages: withinAny(of("ages").map(({ ageFrom, ageTo }) => [ageFrom, ageTo]), ({ ageFrom }: Spend) => ageFrom, ({ ageTo }) => ageTo),
    "need level": named("need level", words, (names) => (spend) => names.has(spend.needLevel)),
    area: named("area", words, (names) => (spend) => names.has(spend.area)),
    purpose: named("purpose", words, (names) => (spend) => names.has(spend.purpose)),
    "excluded cost type": named("excluded cost type", words, (names) => (spend) => spend.costType !== null && !names.has(spend.costType)),
    dates: withinAny(of("dates").map(({ startsOn, endsOn }) => [startsOn, endsOn]), ({ from }: Pick<Spend, "from" | "to">) => from, ({ to }) => to),
  };
}

/** Whether a range lies wholly inside one of some ranges, ends counted; null is open in those and unknown in the spend's own. */
function withinAny<Place extends number | string, Whole>(ranges: readonly (readonly [Place | null, Place | null])[], first: (whole: Whole) => Place | null, last: (whole: Whole) => Place | null): (whole: Whole) => boolean {
  if (ranges.length === 0) return () => true;
  return (whole) => {
    const [from, to] = [first(whole), last(whole)];
    if (from === null || to === null || from > to) return false;
    for (const [start, end] of ranges) if ((start === null || from >= start) && (end === null || to <= end)) return true;
    return false;
  };
}
