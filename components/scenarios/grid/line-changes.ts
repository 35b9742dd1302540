import type { Change } from "@/domain/plan/change";
import { collections, type CollectionName, type Line, type Plan } from "@/domain/plan/plan";
import { lineOf } from "./cell-changes";

/** The collections whose lines are added and removed in the grid. */
export type GrownCollection = "costLines" | "awards" | "baseBudgets";

/**
 * A new line with an amount of nought, for somebody to fill in. The id is given by the caller, because two people who add
 * a line at the same time must not choose the same one.
 */
export function additionOf(plan: Plan, collection: GrownCollection, id: string): Change[] {
  const [partner] = plan.partners;
  const [service] = plan.services;
  if (partner === undefined) return [];
  const shared = { id, amount: "0.00", startsOn: null, endsOn: null, partYear: "days", basis: "stated" };
  switch (collection) {
    case "costLines":
      if (service === undefined) return [];
      return [{ type: "added", collection, id, line: collections.costLines.parse({ ...shared, name: "New cost", serviceId: service.id, partnerId: partner.id, costType: "non-pay", index: null, recurrence: "recurrent" }) }];
    case "awards":
      return [{ type: "added", collection, id, line: collections.awards.parse({ ...shared, name: "New grant", funder: "Funder to be named", accountableBodyId: partner.id, restricted: false, certainty: "indicative" }) }];
    case "baseBudgets":
      return [{ type: "added", collection, id, line: collections.baseBudgets.parse({ ...shared, name: "New base budget", partnerId: partner.id, growth: true, recurrence: "recurrent", serviceId: null }) }];
    default: {
      const unknown: never = collection;
      return unknown;
    }
  }
}

const removed = (collection: CollectionName, lines: readonly Line[]): Change[] =>
  lines.map((line): Change => ({ type: "removed", collection, id: line.id, line }));

/** Removes a line and what hangs on it: its stated amounts; for money also the payments pinned to it; for a grant also its years and conditions, and parts of a service no longer name it. */
export function removalOf(plan: Plan, collection: GrownCollection | "statedAmounts", id: string): Change[] {
  const line = lineOf(plan, collection, id);
  if (line === undefined) return [];
  const statements = collection === "statedAmounts" ? [] : plan.statedAmounts.filter((stated) => stated.collection === collection && stated.lineId === id);
  const pins = plan.pinnedPayments.filter(({ source, sourceId }) => source === collection && sourceId === id);
  const ofAward = collection !== "awards" ? [] : [
    ...removed("awardYears", plan.awardYears.filter((year) => year.awardId === id)),
    ...removed("conditions", plan.conditions.filter((condition) => condition.awardId === id)),
    ...plan.provisions.filter((provision) => provision.awardId === id).map((provision): Change => ({ type: "changed", collection: "provisions", id: provision.id, field: "awardId", before: id, after: null })),
    ...plan.exitRoutes.filter((route) => route.awardId === id).map((route): Change => ({ type: "changed", collection: "exitRoutes", id: route.id, field: "awardId", before: id, after: null })),
  ];
  return [...ofAward, ...removed("pinnedPayments", pins), ...removed("statedAmounts", statements), ...removed(collection, [line])];
}
