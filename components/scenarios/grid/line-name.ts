import { fieldsOf } from "@/domain/plan/change";
import { nameOfId } from "@/domain/plan/format-field";
import type { CollectionName, Line, Plan } from "@/domain/plan/plan";

const names = new WeakMap<Plan, ReadonlyMap<string, string>>();

/** The names of a plan's lines by collection and id. */
function namesOf(plan: Plan): ReadonlyMap<string, string> {
  const found = names.get(plan);
  if (found !== undefined) return found;
  const collected = new Map((["partners", "services", "costLines", "awards", "baseBudgets", "exitRoutes", "pools"] as const).flatMap((collection) => plan[collection].map(({ id, name }) => [`${collection} ${id}`, name] as const)));
  names.set(plan, collected);
  return collected;
}

export const nameIn = (plan: Plan, collection: CollectionName, id: string): string => namesOf(plan).get(`${collection} ${id}`) ?? id;

/** The line of a cell: of an index one of its rates, of an award's year the award. */
export function lineIn(plan: Plan, collection: CollectionName, id: string): Line | undefined {
  const lines: readonly Line[] = collection === "awardYears" ? plan.awards : plan[collection];
  return lines.find((line) => line.id === id);
}

/** What a line is called in the grid: its name, or what it hangs on: "Children's Fund, service". */
export function lineName(plan: Plan, collection: CollectionName, line: Line): string {
  if ("name" in line) return line.name;
  const fields = fieldsOf(line);
  const text = (field: string): string => String(fields.get(field) ?? "");
  switch (collection) {
    case "conditions":
      return `${nameIn(plan, "awards", text("awardId"))}, ${text("kind")}`;
    case "awardYears":
      return `${nameIn(plan, "awards", text("awardId"))}, ${text("year")}`;
    case "statedAmounts":
      return `${nameIn(plan, text("collection") as CollectionName, text("lineId"))}, ${text("year")}`;
    case "pinnedPayments":
      return `${nameIn(plan, text("source") as CollectionName, text("sourceId"))} for ${nameIn(plan, "services", text("serviceId"))}, ${text("year")}`;
    case "indexRates":
      return `${text("index")}, ${text("year")}`;
    default: {
      // What it belongs to and what of it: "The pool, aims and outcomes".
      const [of, what] = [["awardId", "fromAwardId", "poolId", "serviceId", "partnerId", "lineId", "riskRuleId"].map(text).find((id) => id !== ""), ["section", "kind", "step", "approver", "model", "code", "letter", "dueOn", "year"].map(text).find((words) => words !== "")];
      return [of === undefined ? line.id : nameOfId(of, plan), what].filter((words) => words !== undefined).join(", ");
    }
  }
}
