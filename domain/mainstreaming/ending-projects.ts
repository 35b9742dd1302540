import { lastDayOf, type FinancialYear, type IsoDate } from "../financial-year/financial-year";
import { poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Evaluation } from "../plan/evaluation";
import type { Line, Plan } from "../plan/plan";
import { fallOf, paidIn, penceIn } from "./exit-route-need";
import { hundredthsOfPosts } from "./posts-count";

/** A part of a service that stands on money with an end. */
export interface EndingProject {
  /** The grant, or the cost, whose end it meets: its id is unique among both. */
  readonly id: string;
  readonly name: string;
  readonly service: Line<"services">;
  /** Null for a cost that ends of itself. */
  readonly award: Line<"awards"> | null;
  readonly endsOn: IsoDate;
  /** What the grant pays for the service in its best year, or what the cost is for a full year; whole pence. */
  readonly fullYear: bigint;
  /** By how much the grant pays less than in its best year so far, for each year of the plan; nought for a cost that ends. */
  readonly lost: readonly bigint[];
  readonly postHundredths: bigint;
  readonly children: number;
}

/**
 * The short-term projects of an evaluated plan in the order in which their money ends: each service with each grant
 * that ends and pays for it or carries a part of it, and each recurrent cost that ends of itself. A grant that tapers
 * counts as lost from the first year in which it pays less. In WE-07 £124,849.32 is lost in 2006/07.
 */
export function endingProjectsOf(plan: Plan, evaluation: Evaluation): EndingProject[] {
  const projects = plan.services.flatMap((service) => [...grantsOf(plan, evaluation, service), ...costsOf(plan, evaluation, service)]);
  return projects.sort((one, other) => (one.endsOn === other.endsOn ? (one.id < other.id ? -1 : 1) : one.endsOn < other.endsOn ? -1 : 1));
}

function grantsOf(plan: Plan, evaluation: Evaluation, service: Line<"services">): EndingProject[] {
  return plan.awards.flatMap((award) => {
    if (award.endsOn === null) return [];
    const parts = plan.provisions.filter((part) => part.serviceId === service.id && part.awardId === award.id);
    const paid = paidIn(evaluation, (payment) => payment.serviceId === service.id && payment.sourceId === award.id);
    const fullYear = paid.reduce((best, pence) => (pence > best ? pence : best), 0n);
    if (parts.length === 0 && fullYear === 0n) return [];
    return [{
      id: award.id, name: award.name, service, award, endsOn: award.endsOn, fullYear, lost: fallOf(paid),
      postHundredths: sumPence(parts.map((part) => hundredthsOfPosts(part.posts))), children: parts.reduce((sum, part) => sum + part.children, 0),
    }];
  });
}

function costsOf(plan: Plan, { years }: Evaluation, service: Line<"services">): EndingProject[] {
  return plan.costLines.flatMap((cost) => {
    if (cost.serviceId !== service.id || cost.endsOn === null || cost.recurrence === "one-off" || cost.costType === "saving") return [];
    return [{ id: cost.id, name: cost.name, service, award: null, endsOn: cost.endsOn, fullYear: poundsToPence(cost.amount), lost: years.map(() => 0n), postHundredths: 0n, children: 0 }];
  });
}

/** What is lost in one year over all of them. Posts and children as on 31 March: of projects whose money has ended before that day, because a grant still pays on its last day. */
export interface LostInYear {
  readonly year: FinancialYear;
  readonly pence: bigint;
  readonly postHundredths: bigint;
  readonly children: number;
}

/** What each year of the plan lacks against the best year of each grant. */
export function lostByYear(projects: readonly EndingProject[], years: readonly FinancialYear[]): LostInYear[] {
  return years.map((year, at) => {
    const ended = projects.filter(({ endsOn }) => endsOn < lastDayOf(year));
    return {
      year, pence: sumPence(projects.map(({ lost }) => lost[at] ?? 0n)),
      postHundredths: sumPence(ended.map(({ postHundredths }) => postHundredths)), children: ended.reduce((sum, { children }) => sum + children, 0),
    };
  });
}

/** How much of what grants pay is as sure as that, for each year: whole pence by certainty. */
export function grantByCertainty({ years, sources }: Evaluation): { readonly certainty: Line<"awards">["certainty"]; readonly pence: bigint[] }[] {
  const grants = sources.filter(({ sourceKind }) => sourceKind === "grant");
  return (["received", "confirmed", "provisional", "indicative"] as const).map((certainty) => ({
    certainty, pence: years.map((year) => sumPence(grants.filter((grant) => grant.certainty[year] === certainty).map((grant) => penceIn(grant.amounts, year)))),
  }));
}
