import { type CollectionName, collectionNames, type Line, type Plan } from "@/domain/plan/plan";
import { fieldsOf } from "@/domain/plan/change";
import { listInWords } from "@/domain/plan/number-in-words";
import { indexOfRate } from "./indexes";
import { lineName, nameIn } from "./line-name";

/** The fields in which lines name a partner, a service or an index, by the collection that is named. */
const referring = {
  partners: ["providerId", "partnerId", "accountableBodyId", "hostId", "commissionerId", "returnsToId"],
  services: ["serviceId"],
  indexRates: ["index"],
} as const;

const kindOf: Readonly<Partial<Record<CollectionName, string>>> = {
  services: "the service", costLines: "the cost", awards: "the grant", conditions: "the condition", baseBudgets: "the base budget", provisions: "the part of a service", exitRoutes: "the exit route",
  posts: "the post", portions: "the part of the users", pinnedPayments: "the payment", pools: "the pooled fund",
};

/** So many are named; of more the number is said. */
const mostNamed = 4;

/**
 * Why a partner, a service or an index cannot go: the lines that name it, in words. Null when none does, and for lines
 * of every other kind, because what hangs on those goes with them.
 */
export function refusalToRemove(plan: Plan, collection: CollectionName, id: string): string | null {
  if (!isReferred(collection)) return null;
  const wanted = collection === "indexRates" ? indexOfRate(plan, id)?.index : id;
  const name = collection === "indexRates" ? (wanted ?? id) : nameIn(plan, collection, id);
  if (collection === "partners" && plan.partners.length === 1) return `${name} is the only partner, and a plan needs one. Add another partner first.`;
  const who = collectionNames.filter((from) => from !== collection).flatMap((from) => linesOf(plan, from).filter((line) => names(line, referring[collection], wanted)).map((line) => `${kindOf[from] ?? "the line"} “${lineName(plan, from, line)}”`));
  if (who.length === 0) return null;
  const more = who.length - mostNamed;
  const named = more > 0 ? [...who.slice(0, mostNamed), more === 1 ? "one more line" : `${more} more lines`] : who;
  return `${name} cannot be removed, because ${listInWords(named)} ${who.length === 1 ? "refers" : "refer"} to it. Choose another ${nouns[collection]} there first, or remove ${who.length === 1 ? "that line" : "those lines"}.`;
}

const nouns = { partners: "partner", services: "service", indexRates: "index" } as const;

const isReferred = (collection: CollectionName): collection is keyof typeof referring => collection in referring;

const linesOf = (plan: Plan, name: CollectionName): readonly Line[] => plan[name];

function names(line: Line, fields: readonly string[], wanted: string | undefined): boolean {
  const values = fieldsOf(line);
  return fields.some((field) => values.get(field) === wanted);
}
