import { clauseKinds, type AwardTerms, type Clause, type ClauseKind, type Refusal, type Spend } from "./clause";
import { checksOf } from "./checks-of";
import { refusalOf } from "./refusal-of";

/** An award's terms, ready to judge one spend after another. */
export interface ReadTerms {
  /** True when the award may pay for the whole of the spend. */
  readonly admits: (spend: Spend) => boolean;
  /** The same without the dates: whoever asks for many years asks this once, and the dates for each year. */
  readonly admitsOnSomeDay: (spend: Spend) => boolean;
  /** Whether all days of the spend lie inside the award's dates. */
  readonly admitsDays: (days: Pick<Spend, "from" | "to">) => boolean;
  /** Why it may not, one refusal for each kind of clause that fails; empty when it may. */
  readonly refusals: (spend: Spend) => readonly Refusal[];
}

/** The clauses that say what a restricted award is for; dates and exclusions only narrow it. */
const purposes: ReadonlySet<ClauseKind> = new Set<ClauseKind>(["service", "ages", "need level", "area", "purpose"]);

/**
 * Reads an award's terms once, so that they can be put to thousands of services and years.
 *
 * Rules: of several clauses of one kind any one admits; different kinds must all admit; every excluded cost type
 * refuses on its own. A range of ages or days is admitted only when it lies wholly inside one clause. What is not
 * stated about the spend is refused. A restricted award whose clauses do not say what it is for admits nothing.
 * Source: funders' terms; worked example WE-15 (Sure Start for ages 0 to 3, the Children's Fund for 5 to 13).
 */
export function readClauses(terms: AwardTerms): ReadTerms {
  const checks = checksOf(terms.clauses);
  const { nature } = terms;
  const forNothing = terms.restricted && !terms.clauses.some((clause) => purposes.has(clause.kind));
  const wrongNature = (spend: Spend): boolean => nature !== "either" && nature !== spend.nature;

  // Written out and not looped over, because a plan asks this for every award, service and year.
  const admitsOnSomeDay = (spend: Spend): boolean =>
    !forNothing && !wrongNature(spend) && checks.service(spend) && checks.ages(spend) && checks["need level"](spend) && checks.area(spend) && checks.purpose(spend) && checks["excluded cost type"](spend);
  return {
    admits: (spend) => admitsOnSomeDay(spend) && checks.dates(spend),
    admitsOnSomeDay,
    admitsDays: checks.dates,
    refusals: (spend) => [
      ...(forNothing ? [fromAward("no clause", "only what a clause names", "named by none")] : []),
      ...(wrongNature(spend) ? [fromAward("nature", nature, spend.nature)] : []),
      ...clauseKinds.flatMap((kind) => (checks[kind](spend) ? [] : refusalsOf(kind, terms.clauses.filter((clause) => clause.kind === kind), spend))),
    ],
  };
}

const fromAward = (kind: Refusal["kind"], expected: string, found: string): Refusal => ({ kind, clauseId: null, clause: null, expected, found, byHowMuch: "all of it" });

/** Every exclusion that hits refuses by itself; the clauses of another kind refuse together. */
function refusalsOf(kind: ClauseKind, clauses: readonly Clause[], spend: Spend): Refusal[] {
  if (kind !== "excluded cost type") return [refusalOf(kind, clauses, spend)];
  return clauses.filter(({ words }) => spend.costType === null || spend.costType === words).map((clause) => refusalOf(kind, [clause], spend));
}
