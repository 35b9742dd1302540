import type { ScenarioFunding } from "../charts/funding-year";
import type { EvaluatedScenario } from "../comparison/evaluated-scenario";
import { totalOver } from "@/domain/plan/total-over";

/** A scenario's figures by year as the picture draws them. */
export const fundingOf = ({ id, name, evaluation: { years, figures } }: EvaluatedScenario): ScenarioFunding => ({
  id, name,
  years: years.map((year) => ({
    year,
    cost: totalOver(figures.cost.byYear, [year]), baseToday: totalOver(figures.baseToday.byYear, [year]), grants: totalOver(figures.grants.byYear, [year]),
    growth: totalOver(figures.growth.byYear, [year]), gap: totalOver(figures.gap.byYear, [year]),
  })),
});
