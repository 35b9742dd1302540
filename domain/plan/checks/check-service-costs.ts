import { costByService, ServiceCostBelowZeroError, workCostLines } from "../../costing/cost-lines";
import { indexGrowth } from "../../costing/index-growth";
import { statedPence } from "../../costing/stated-amounts";
import { financialYearsFrom } from "../../financial-year/financial-year";
import { workExitRoutes } from "../../mainstreaming/exit-route-lines";
import { formatPounds } from "../../money/format-pounds";
import { penceToPounds } from "../../money/money";
import type { Plan } from "../plan";
import type { PlanProblem } from "../plan-problem";

/** No service costs less than nothing in any year. Needs a plan whose other checks are clean. */
export function checkServiceCosts(plan: Plan): PlanProblem[] {
  const years = financialYearsFrom(plan.about.firstYear, plan.about.yearCount);
  try {
    costByService([...workCostLines(plan, years, indexGrowth(plan, years), statedPence(plan)), ...workExitRoutes(plan, years)], years);
    return [];
  } catch (error) {
    if (!(error instanceof ServiceCostBelowZeroError)) throw error;
    const at = plan.services.findIndex((service) => service.id === error.serviceId);
    const message = `The costs and savings of ${plan.services[at]?.name ?? error.serviceId} sum to ${formatPounds(penceToPounds(error.pence))} in ${error.year}; a service cannot cost less than nothing`;
    return [{ path: `services[${at}]`, message }];
  }
}
