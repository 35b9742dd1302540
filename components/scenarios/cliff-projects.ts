import { firstDayOf, lastDayOf, type FinancialYear } from "@/domain/financial-year/financial-year";
import { formatCounted, formatPounds } from "@/domain/money/format-pounds";
import type { EvaluatedSource, Evaluation } from "@/domain/plan/evaluation";
import type { Line, Plan } from "@/domain/plan/plan";
import type { CliffProject, CliffStretch } from "../charts/cliff-project";

/** The grants of a plan as short-term projects: how sure their money is in each year, where it ends, and what stands on it. */
export function cliffProjects(plan: Plan, evaluation: Evaluation): CliffProject[] {
  return plan.awards.flatMap((award) => {
    const source = evaluation.sources.find(({ id }) => id === award.id);
    if (source === undefined) return [];
    const stretches = stretchesOf(award, source, evaluation.years);
    return stretches.length === 0 ? [] : [{
      id: award.id, name: award.name, note: `${formatPounds(award.amount)} a year`, stretches,
      grantEndsOn: award.endsOn, lastSafeDecisionOn: null,
      atStake: atStake(plan, award.id), partnerName: evaluation.partners.find(({ partnerId }) => partnerId === award.accountableBodyId)?.name ?? award.accountableBodyId,
    }];
  });
}

/** One stretch for each year that brings money, cut at the days on which the award starts and ends. */
function stretchesOf({ startsOn, endsOn }: Line<"awards">, source: EvaluatedSource, years: readonly FinancialYear[]): CliffStretch[] {
  return years.filter((year) => source.amounts[year] !== undefined && source.amounts[year] !== "0.00").map((year) => ({
    startsOn: startsOn !== null && startsOn > firstDayOf(year) ? startsOn : firstDayOf(year),
    endsOn: endsOn !== null && endsOn < lastDayOf(year) ? endsOn : lastDayOf(year),
    certainty: source.certainty[year] ?? "indicative",
  }));
}

function atStake(plan: Plan, awardId: string): string {
  const parts = plan.provisions.filter((provision) => provision.awardId === awardId);
  const posts = parts.reduce((sum, part) => sum + Math.round(Number(part.posts) * 100), 0) / 100;
  const children = parts.reduce((sum, part) => sum + part.children, 0);
  return parts.length === 0 ? "Posts and children not provided" : `${formatCounted(posts, "posts")}, ${formatCounted(children, "children")}`;
}
