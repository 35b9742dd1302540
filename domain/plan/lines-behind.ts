import { isPartOfExitRoute } from "../mainstreaming/exit-route-lines";
import { fieldsOf } from "./change";
import type { Figure } from "./evaluation";
import { type CollectionName, collectionNames, type Line, type Plan } from "./plan";

/** The key of a line among those behind a figure. */
export const lineKey = (collection: string, id: string): string => `${collection} ${id}`;

/** The collections whose lines say something of another line, by whose id they name it. */
const saysOf: Partial<Record<CollectionName, readonly string[]>> = {
  awardYears: ["awardId"], conditions: ["awardId"], statedAmounts: ["lineId"], pinnedPayments: ["sourceId"], posts: ["exitRouteId"], portions: ["serviceId"],
  determinations: ["awardId"], instalments: ["lineId"], claims: ["awardId"], consolidations: ["fromAwardId", "intoAwardId"], assets: ["awardId", "poolId"], evidence: ["serviceId"], ledgerCodes: ["lineId"], spendingProfiles: ["serviceId"],
  agreementSections: ["poolId"], riskRules: ["poolId"], riskShares: ["riskRuleId"], waterfallSteps: ["poolId"], virementRules: ["poolId"], uplifts: ["poolId"], positionsBefore: ["poolId"], headrooms: ["partnerId"], savingsTargets: ["partnerId"],
};

/** Neither money nor its terms: no amount of a figure changes with these. */
const withoutMoney: ReadonlySet<CollectionName> = new Set(["partners", "provisions", "determinations", "instalments", "claims", "assets", "agreementSections", "virementRules", "ledgerCodes", "positionsBefore", "evidence", "headrooms", "savingsTargets"]);

/**
 * One line and the lines that say something of it: an award with its years, conditions, stated amounts and pins.
 * @param ever a plan that has every line there ever was.
 */
export function linesOfLine(ever: Plan, collection: CollectionName, id: string): ReadonlySet<string> {
  return withWhatIsSaid(ever, new Set([lineKey(collection, id)]));
}

/**
 * The lines that a figure rests on: those it adds up with what is said of them and the indexes that raise them. What
 * sources pay hangs on what there is to pay and on every other source, so such a figure rests on the money of the whole
 * plan, its terms and its services. Lines of the same kind that went before count as well.
 *
 * @param plan the version whose figure it is.
 * @param ever the same plan with every line there ever was.
 */
export function linesBehind(plan: Plan, ever: Plan, figure: Figure): ReadonlySet<string> {
  if (figure.rule !== "sum-of-lines") return new Set(["about about", ...collectionNames.flatMap((name) => (withoutMoney.has(name) ? [] : ever[name].map(({ id }) => lineKey(name, id))))]);
  const added = new Set(figure.lineIds);
  const now = new Set(collectionNames.flatMap((name) => plan[name].map(({ id }) => lineKey(name, id))));
  const stands = (name: CollectionName, { id }: Line): boolean => now.has(lineKey(name, id));
  const kinds = new Set(plan.costLines.filter(({ id }) => added.has(id)).map(({ recurrence }) => recurrence));
  const costs = ever.costLines.filter((line) => added.has(line.id) || (!stands("costLines", line) && kinds.has(line.recurrence)));
  const routes = kinds.size === 0 ? [] : ever.exitRoutes.filter((route) => !stands("exitRoutes", route) || figure.lineIds.some((id) => isPartOfExitRoute(route.id, id)));
  const budgets = ever.baseBudgets.filter((line) => added.has(line.id) || (kinds.size === 0 && !stands("baseBudgets", line) && line.inKind));
  const said = withWhatIsSaid(ever, new Set([...costs.map(({ id }) => lineKey("costLines", id)), ...routes.map(({ id }) => lineKey("exitRoutes", id)), ...budgets.map(({ id }) => lineKey("baseBudgets", id))]));
  const indexes = new Set([...costs, ...budgets, ...ever.posts.filter(({ id }) => said.has(lineKey("posts", id)))].map(({ index }) => index));
  return new Set(["about about", ...said, ...ever.indexRates.filter(({ index }) => indexes.has(index)).map(({ id }) => lineKey("indexRates", id))]);
}

function withWhatIsSaid(ever: Plan, of: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set([...of].map((key) => key.slice(key.indexOf(" ") + 1)));
  const said = collectionNames.flatMap((name) => {
    const lines: readonly Line[] = ever[name];
    const fields = saysOf[name] ?? [];
    return fields.length === 0 ? [] : lines.filter((line) => fields.some((field) => ids.has(String(fieldsOf(line).get(field))))).map(({ id }) => lineKey(name, id));
  });
  return new Set([...of, ...said]);
}
