import { financialYearsFrom } from "@/domain/financial-year/financial-year";
import type { Change } from "@/domain/plan/change";
import { collections, type Line, type Plan } from "@/domain/plan/plan";
import { freeIndexName } from "./indexes";

/** The collections whose lines are added in the grid; those of the finance workspace are added there. */
export type GrownCollection = "costLines" | "awards" | "baseBudgets" | "conditions" | "provisions" | "exitRoutes" | "posts" | "portions" | "pinnedPayments" | "pools" | "services" | "partners" | "indexRates";

/**
 * A new line with an amount of nought, for somebody to fill in. The id is given by the caller, because two people who add
 * a line at the same time must not choose the same one. No changes when the plan lacks what such a line hangs on.
 */
export function additionOf(plan: Plan, collection: GrownCollection, id: string): Change[] {
  if (collection === "indexRates") return newIndex(plan, id);
  const line = newLine(plan, collection, id);
  return line === null ? [] : [{ type: "added", collection, id, line }];
}

function newLine(plan: Plan, collection: Exclude<GrownCollection, "indexRates">, id: string): Line | null {
  const [partner, service, award] = [plan.partners[0], plan.services[0], plan.awards[0]];
  const years = financialYearsFrom(plan.about.firstYear, plan.about.yearCount);
  if (partner === undefined) return null;
  const shared = { id, amount: "0.00", startsOn: null, endsOn: null, partYear: "days", basis: "stated" };
  switch (collection) {
    case "costLines":
      return service === undefined ? null : collections.costLines.parse({ ...shared, name: "New cost", serviceId: service.id, partnerId: partner.id, costType: "non-pay", index: null, recurrence: "recurrent" });
    case "awards":
      return collections.awards.parse({ ...shared, name: "New grant", funder: "Funder to be named", accountableBodyId: partner.id, restricted: false, certainty: "indicative" });
    case "baseBudgets":
      return collections.baseBudgets.parse({ ...shared, name: "New base budget", partnerId: partner.id, growth: true, recurrence: "recurrent", serviceId: null });
    case "conditions":
      return service === undefined || award === undefined ? null : collections.conditions.parse({ id, awardId: award.id, serviceId: service.id, clause: "Clause to be quoted" });
    case "provisions":
      return service === undefined ? null : collections.provisions.parse({ id, name: "New part of the service", serviceId: service.id, awardId: null, posts: "0", children: 0, startsOn: null, endsOn: null });
    case "exitRoutes":
      return service === undefined ? null : collections.exitRoutes.parse({ id, name: "New exit route", serviceId: service.id, awardId: null, route: "stop", effectiveOn: `${(years[1] ?? years[0] ?? "").slice(0, 4)}-04-01`, partnerId: partner.id, redundancies: 0, redundancyPayment: "0.00", reason: "Reason to be given" });
    case "posts": {
      const merge = plan.exitRoutes.find(({ route }) => route === "merge") ?? plan.exitRoutes[0];
      return merge === undefined ? null : collections.posts.parse({ id, exitRouteId: merge.id, side: "after", name: "New post", number: "0", salary: "0.00", onCost: "0", overhead: "0", index: null });
    }
    case "portions":
      return service === undefined ? null : collections.portions.parse({ id, serviceId: service.id, name: "New part of the users", share: plan.portions.some(({ serviceId }) => serviceId === service.id) ? "0" : "1", ageFrom: service.ageFrom, ageTo: service.ageTo, needLevel: null, area: null });
    case "pinnedPayments":
      return newPin(plan, id, years[0] ?? "");
    case "services":
      return collections.services.parse({ id, name: "New service", providerId: partner.id, ageFrom: 0, ageTo: 19, needLevel: null, area: null });
    case "partners":
      return collections.partners.parse({ id, name: "New partner", sector: "other" });
    case "pools":
      return collections.pools.parse({ id, name: "New pooled fund", hostId: partner.id, legalBasis: "National Health Service Act 2006, section 75", riskShare: "pro rata", netting: "net across schemes" });
    default: {
      const unknown: never = collection;
      return unknown;
    }
  }
}

/** An index that does not rise yet, with a rate for every year after the first. */
function newIndex(plan: Plan, id: string): Change[] {
  const index = freeIndexName(plan);
  return financialYearsFrom(plan.about.firstYear, plan.about.yearCount).slice(1).map((year): Change => {
    const rateId = `${id}-${year.replace("/", "-")}`;
    return { type: "added", collection: "indexRates", id: rateId, line: collections.indexRates.parse({ id: rateId, index, year, rate: "0", source: "Planning assumption" }) };
  });
}

/** A pin that binds nothing yet: at least nought from the first source for the first service, in the first year. */
function newPin(plan: Plan, id: string, year: string): Line | null {
  const [award, budget, service] = [plan.awards[0], plan.baseBudgets[0], plan.services[0]];
  const payer = award ?? budget;
  if (payer === undefined || service === undefined) return null;
  return collections.pinnedPayments.parse({ id, year, source: award === undefined ? "baseBudgets" : "awards", sourceId: payer.id, serviceId: service.id, limit: "at least", amount: "0.00", reason: "Reason to be given" });
}
