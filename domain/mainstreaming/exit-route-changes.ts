import type { LinearSolver } from "../allocation/linear-program";
import { financialYearsFrom } from "../financial-year/financial-year";
import { inCanonicalOrder } from "../plan/canonical-plan";
import { diff, type Change } from "../plan/change";
import { evaluate } from "../plan/evaluate";
import type { Evaluation } from "../plan/evaluation";
import { collectionNames, type Plan } from "../plan/plan";
import type { PlanProblem } from "../plan/plan-problem";
import { readPlan } from "../plan/read-plan";
import { withEnoughCut } from "./enough-cut";
import { exitRouteAnswer, type ExitRouteAnswer, type Growth } from "./exit-route-answer";
import type { ExitRouteAsk } from "./exit-route-ask";
import { exitRoutePart } from "./exit-route-lines";
import { costOfService, exitRouteNeed, gapOfService, larger, penceIn, smaller } from "./exit-route-need";
import { cutLines, growthLines, linesAsAsked } from "./exit-route-plan-lines";
import { provisionsAfter } from "./kept-provisions";
import type { NewLines } from "./money-by-year";

/** An exit route that this plan cannot take: an id used already, a merge that saves more than the service costs, a date outside the plan. */
export class ExitRouteRefusal extends Error {
  override readonly name = "ExitRouteRefusal";
  constructor(readonly problems: readonly PlanProblem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  }
}

/**
 * The changes of a plan that an exit route asks for, as `exitRouteEffects` states them. Applied to the plan they give
 * one that `readPlan` accepts; inverted they give the plan back. Ids come from the id of the route, so the same asking
 * always gives the same changes. The amounts are those of the plan as it is: ask again when the plan has changed.
 * Throws `ExitRouteRefusal` where the plan would not be sound, with the fields at fault. `solve` is needed where `evaluate` needs it.
 */
export function exitRouteChanges(given: Plan, ask: ExitRouteAsk, solve: LinearSolver | null = null): readonly Change[] {
  const plan = inCanonicalOrder(given);
  // First without money for it, so that a route that does not fit is refused before anything is worked out.
  soundPlan(withLines(plan, linesAsAsked(ask)));
  const years = financialYearsFrom(plan.about.firstYear, plan.about.yearCount);
  const was = evaluate(plan, solve);
  const need = exitRouteNeed(plan, was, ask);
  const settle = ({ cut, met }: ExitRouteAnswer): Plan => {
    const shaped = withLines(withLines(plan, linesAsAsked(ask)), cutLines(ask, years, cut));
    return soundPlan({ ...shaped, provisions: provisionsAfter(plan, ask, years, need, met), services: servicesAfter(plan, ask) });
  };
  const grown = (answer: ExitRouteAnswer): Plan => soundPlan(withLines(settle(answer), growthLines(ask, years, answer.growth)));
  // Of the plan's gap and of the service's own: grant that a cut sets free may go to another service.
  const gapsOf = (evaluation: Evaluation): bigint[][] => [years.map((year) => penceIn(evaluation.figures.gap.byYear, year)), gapOfService(evaluation, ask.serviceId)];
  const before = gapsOf(was);
  const short = (answer: ExitRouteAnswer): bigint[] => {
    const [ofPlan = [], ofService = []] = gapsOf(evaluate(grown(answer), solve)).map((gaps, of) => gaps.map((gap, at) => gap - (before[of]?.[at] ?? 0n) + (need[at] ?? 0n)));
    return ofPlan.map((pence, at) => larger(pence, ofService[at] ?? 0n));
  };
  const asked = exitRouteAnswer(ask, need, years);
  const answer = ask.route === "partial mainstream" || ask.route === "taper" ? withEnoughCut(asked, need, costOfService(was, ask.serviceId), short) : asked;
  const settled = settle(answer);
  const growth = ask.route === "transfer to the voluntary sector" ? contractGrowth(evaluate(settled, solve), ask) : answer.growth;
  return diff(plan, soundPlan(withLines(settled, growthLines(ask, years, growth))));
}

/** What nobody else pays of a contract's price falls to the partner that lets it. */
function contractGrowth(evaluation: Evaluation, ask: ExitRouteAsk): Growth[] {
  const contract = evaluation.lines.find((line) => line.id === exitRoutePart(ask.id, "contract"));
  const gap = gapOfService(evaluation, ask.serviceId);
  return [{ partnerId: ask.partnerId, pence: evaluation.years.map((year, at) => smaller(gap[at] ?? 0n, contract === undefined ? 0n : penceIn(contract.amounts, year))) }];
}

/** A transfer of the whole service gives it a new provider. */
function servicesAfter(plan: Plan, ask: ExitRouteAsk): Plan["services"] {
  const newProvider = ask.route === "transfer to a partner" ? ask.partnerId : ask.route === "transfer to the voluntary sector" ? ask.providerId : null;
  if (newProvider === null || ask.awardId !== null) return plan.services;
  return plan.services.map((service) => (service.id === ask.serviceId ? { ...service, providerId: newProvider } : service));
}

type Drafted = { readonly [Name in keyof Plan]: Plan[Name] | readonly unknown[] };

const withLines = (plan: Drafted, lines: NewLines): Drafted => ({ ...plan, ...Object.fromEntries(collectionNames.map((name) => [name, [...plan[name], ...(lines[name] ?? [])]])) });

function soundPlan(draft: unknown): Plan {
  const read = readPlan(draft);
  if (!read.ok) throw new ExitRouteRefusal(read.problems);
  return read.plan;
}
