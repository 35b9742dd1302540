import { allocatePence } from "../money/allocate";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Pounds } from "../plan/fields";
import type { Plan } from "../plan/plan";
import type { PlanProblem } from "../plan/plan-problem";
import { dayOfFall } from "./day-of-fall";
import type { EndingProject } from "./ending-projects";
import { exitRouteAsk } from "./exit-route-ask";
import { ExitRouteRefusal } from "./exit-route-changes";
import type { ExitRouteOption, OptionTerms } from "./option-terms";

/**
 * The askings that an option comes to: one for each project. A merge is one asking, of the project with the most money,
 * because one establishment takes the place of all; its saving comes off the cost of that project. Amounts for several
 * projects together are shared out by what each one's grants pay in their best year, to the penny; so is the headroom of
 * a taper, which `jointTaper` puts together again and shares out over the gaps when the option is worked out.
 * Redundancies and the cost that comes once stand with the first. Throws `ExitRouteRefusal` where an answer does not suit the route.
 * @param projects those of the plan, for the days on which money ends and for the shares.
 * @param id begins the ids of every line that the option adds.
 */
export function asksOf(plan: Plan, projects: readonly EndingProject[], option: OptionTerms, id: string): ExitRouteOption {
  const { name, serviceIds, terms, redundancies, oneOffCost } = option;
  const weights = serviceIds.map((serviceId) => sumPence(projects.filter((project) => project.service.id === serviceId).map(({ fullYear }) => fullYear)));
  const lead = weights.indexOf(weights.reduce((most, weight) => (weight > most ? weight : most), 0n));
  const parts = (amount: Pounds): Pounds[] => allocatePence(poundsToPence(amount), weights.some((weight) => weight > 0n) ? weights : weights.map(() => 1n)).map(penceToPounds);
  const asked = terms.route === "merge" ? [serviceIds[Math.max(0, lead)] ?? ""] : serviceIds;
  const asks = asked.map((serviceId, at) => {
    const service = plan.services.find((line) => line.id === serviceId);
    const shared = {
      id: asked.length === 1 ? id : `${id}-${at + 1}`, name: asked.length === 1 ? name : `${name}: ${service?.name ?? serviceId}`, serviceId,
      awardId: asked.length === 1 && terms.route !== "merge" ? option.awardId : null,
      effectiveOn: option.effectiveOn ?? dayOfFall(plan, projects, serviceIds.length > 1 && terms.route === "merge" ? serviceIds : [serviceId], option.awardId),
      partnerId: option.partnerId, firstYear: option.firstYear, redundancies: at === 0 ? redundancies : 0, redundancyPayment: option.redundancyPayment, oneOffCost: at === 0 ? oneOffCost : "0.00",
      basis: plan.costLines.some((cost) => cost.serviceId === serviceId && cost.basis === "synthetic") ? "synthetic" : "stated", reason: option.reason, equalityImpact: option.equalityImpact,
    };
    return { ...shared, ...termsOf(terms, (amount) => parts(amount)[at] ?? amount) };
  });
  const read = exitRouteAsk.array().safeParse(asks);
  if (!read.success) throw new ExitRouteRefusal(problemsOnce(read.error.issues));
  return { name, serviceIds: [...serviceIds], asks: read.data };
}

function termsOf(terms: OptionTerms["terms"], part: (amount: Pounds) => Pounds): OptionTerms["terms"] {
  switch (terms.route) {
    case "taper":
      return { ...terms, headroom: terms.headroom.map(({ year, amount }) => ({ year, amount: part(amount) })) };
    case "transfer to the voluntary sector":
      return { ...terms, contractPrice: part(terms.contractPrice) };
    case "other external funding":
      return { ...terms, award: { ...terms.award, amount: part(terms.award.amount) } };
    case "charge or trade":
      return { ...terms, income: part(terms.income) };
    default:
      return terms;
  }
}

/** The same fault of several askings is one fault of the answer they were made from. */
function problemsOnce(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): PlanProblem[] {
  const problems = issues.map(({ path, message }) => ({ path: path.filter((part) => typeof part === "string").join("."), message }));
  return problems.filter((problem, at) => problems.findIndex(({ path, message }) => path === problem.path && message === problem.message) === at);
}
