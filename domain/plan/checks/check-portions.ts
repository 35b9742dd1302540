import { isOne, readRatio, sumRatios } from "../../money/ratio";
import type { Line, Plan } from "../plan";
import type { PlanProblem } from "../plan-problem";

/** The portions of a service are parts of its users: together the whole of them, and each within its ages. */
export function checkPortions(plan: Plan): PlanProblem[] {
  const services = new Map(plan.services.map((line) => [line.id, line]));
  const portionsOf = new Map<string, Line<"portions">[]>();
  const problems: PlanProblem[] = [];
  plan.portions.forEach((line, at) => {
    const service = services.get(line.serviceId);
    if (service === undefined) return;
    portionsOf.set(service.id, [...(portionsOf.get(service.id) ?? []), line]);
    const beyond = line.ageFrom < service.ageFrom ? "ageFrom" : line.ageTo > service.ageTo ? "ageTo" : null;
    if (beyond !== null) problems.push({ path: `portions[${at}].${beyond}`, message: `${service.name} is for ages ${service.ageFrom} to ${service.ageTo}, so no portion of it is for ages ${line.ageFrom} to ${line.ageTo}` });
  });
  for (const [serviceId, portions] of portionsOf) {
    const total = sumRatios(portions.map((line) => readRatio(line.share)));
    const at = plan.portions.findLastIndex((line) => line.serviceId === serviceId);
    if (!isOne(total)) problems.push({ path: `portions[${at}].share`, message: `The portions of ${services.get(serviceId)?.name ?? serviceId} total ${total.numerator}/${total.denominator}; they must total exactly one` });
  }
  return problems;
}
