import { type Change, fieldsOf } from "@/domain/plan/change";
import { references } from "@/domain/plan/checks/check-references";
import { type CollectionName, collectionNames, type Line, type Plan } from "@/domain/plan/plan";
import { lineOf } from "./cell-changes";
import { indexOfRate } from "./indexes";

const removed = (collection: CollectionName, lines: readonly Line[]): Change[] =>
  lines.map((line): Change => ({ type: "removed", collection, id: line.id, line }));

/** Lines that named the one that goes name nothing in its place. */
const unnamed = (collection: CollectionName, lines: readonly Line[], field: string, instead: Readonly<Record<string, string | null>>): Change[] =>
  lines.flatMap((line) => Object.entries({ [field]: null, ...instead }).map(([name, after]): Change => ({ type: "changed", collection, id: line.id, field: name, before: fieldsOf(line).get(name) ?? null, after })));

/**
 * Removes a line and what hangs on it: its stated amounts; for money also the payments pinned to it; for a grant also
 * its years and conditions, and parts of a service no longer name it; for an exit route its posts; money of a pool
 * that goes is its partner's own again. Letters, claims, agreements and accounts go with what they are of.
 */
export function removalOf(plan: Plan, collection: CollectionName, id: string): Change[] {
  if (collection === "indexRates") return removed("indexRates", indexOfRate(plan, id)?.lines ?? []);
  const line = lineOf(plan, collection, id);
  if (line === undefined) return [];
  const statements = plan.statedAmounts.filter((stated) => stated.collection === collection && stated.lineId === id);
  const pins = plan.pinnedPayments.filter(({ source, sourceId }) => source === collection && sourceId === id);
  return [...kept(plan, collection, id), ...whatHangsOn(plan, collection, id), ...removed("pinnedPayments", pins), ...removed("statedAmounts", statements), ...removed(collection, [line])];
}

function whatHangsOn(plan: Plan, collection: CollectionName, id: string): Change[] {
  switch (collection) {
    case "awards":
      return [
        ...removed("awardYears", plan.awardYears.filter(({ awardId }) => awardId === id)),
        ...removed("conditions", plan.conditions.filter(({ awardId }) => awardId === id)),
        ...unnamed("provisions", plan.provisions.filter(({ awardId }) => awardId === id), "awardId", {}),
        ...unnamed("exitRoutes", plan.exitRoutes.filter(({ awardId }) => awardId === id), "awardId", {}),
      ];
    case "exitRoutes":
      return removed("posts", plan.posts.filter(({ exitRouteId }) => exitRouteId === id));
    case "pools":
      return [
        ...unnamed("baseBudgets", plan.baseBudgets.filter(({ poolId }) => poolId === id), "poolId", { arrangement: "own" }),
        ...unnamed("services", plan.services.filter(({ poolId }) => poolId === id), "poolId", {}),
      ];
    default:
      return [];
  }
}

const finance: ReadonlySet<CollectionName> = new Set(["determinations", "instalments", "claims", "consolidations", "assets", "agreementSections", "riskRules", "riskShares", "waterfallSteps", "virementRules", "ledgerCodes", "uplifts", "positionsBefore"]);

/** What the finance workspace keeps of a line, and what it keeps of that in turn. */
function kept(plan: Plan, collection: CollectionName, id: string): Change[] {
  return collectionNames.filter((name) => finance.has(name)).flatMap((name) => {
    const lines: readonly Line[] = plan[name];
    const of = Object.entries(references[name] ?? {});
    const own = lines.filter((line) => {
      const fields = fieldsOf(line);
      return of.some(([field, by]) => fields.get(field) === id && (typeof by === "string" ? by : fields.get(by.saidBy)) === collection);
    });
    return [...own.flatMap((line) => kept(plan, name, line.id)), ...removed(name, own)];
  });
}
