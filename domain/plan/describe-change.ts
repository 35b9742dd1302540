import { fieldsOf, type Change, type FieldChange, type LineChange } from "./change";
import { fieldName, formatField, nameOfId } from "./format-field";
import type { CollectionName, Plan } from "./plan";

/**
 * A change as a sentence for people: "Pay award 2006/07: rate from 2.95% to 3.5%", "Children's Fund: 2007/08 share
 * from 2/3 to 1/2". `plan` is where names are looked up: the plan after the change, or before it.
 */
export function describeChange(change: Change, plan: Plan): string {
  return change.type === "changed" ? describeFieldChange(change, plan) : describeLineChange(change, plan);
}

function describeFieldChange(change: FieldChange, plan: Plan): string {
  const { collection, field } = change;
  const from = formatField(collection, field, change.before, plan);
  const to = formatField(collection, field, change.after, plan);
  if (collection === "about") return `The plan: ${fieldName(field)} from ${from} to ${to}`;
  const line = plan[collection].find((candidate) => candidate.id === change.id);
  const { subject, detail } = line === undefined ? { subject: change.id, detail: "" } : subjectOf(collection, fieldsOf(line), plan);
  return `${subject}: ${detail}${fieldName(field)} from ${from} to ${to}`;
}

function describeLineChange(change: LineChange, plan: Plan): string {
  const fields = fieldsOf(change.line);
  const { subject, detail } = subjectOf(change.collection, fields, plan);
  const amount = amountOf(change, plan);
  return `${subject}: ${detail}${nounOf[change.collection]} ${change.type}${amount === "" ? "" : `, ${amount}`}`;
}

const nounOf: Record<CollectionName, string> = {
  partners: "partner", services: "service", indexRates: "rate", costLines: "cost", awards: "award", awardYears: "year",
  conditions: "condition", baseBudgets: "base budget", statedAmounts: "amount", provisions: "posts and children", exitRoutes: "exit route", posts: "post",
  portions: "portion", pinnedPayments: "pinned payment", pools: "pool",
};

/** The figure that says most about a line that came or went. */
function amountOf({ collection, line }: LineChange, plan: Plan): string {
  const fields = fieldsOf(line);
  for (const field of ["amount", "salary", "rate", "share"]) {
    const value = fields.get(field);
    if (value !== undefined && value !== null) return formatField(collection, field, value, plan);
  }
  const [posts, children] = [fields.get("posts"), fields.get("children")];
  return posts === undefined ? "" : `${String(posts)} posts and ${String(children)} children`;
}

/** What a line is called, and what comes before the field's name: the award of a year, the line of a stated amount. */
function subjectOf(collection: CollectionName, fields: ReturnType<typeof fieldsOf>, plan: Plan): { readonly subject: string; readonly detail: string } {
  const text = (field: string): string => String(fields.get(field) ?? "");
  switch (collection) {
    case "indexRates":
      return { subject: `${text("index").slice(0, 1).toUpperCase()}${text("index").slice(1)} ${text("year")}`, detail: "" };
    case "awardYears":
      return { subject: nameOfId(text("awardId"), plan), detail: `${text("year")} ` };
    case "conditions":
      return { subject: nameOfId(text("awardId"), plan), detail: fields.get("serviceId") === null ? `${text("kind")}, ` : `for ${nameOfId(text("serviceId"), plan)}, ` };
    case "statedAmounts":
      return { subject: nameOfId(text("lineId"), plan), detail: `${text("year")} stated ` };
    case "portions":
      return { subject: nameOfId(text("serviceId"), plan), detail: `${text("name")}, ` };
    case "pinnedPayments":
      return { subject: nameOfId(text("sourceId"), plan), detail: `${text("year")} for ${nameOfId(text("serviceId"), plan)}, ` };
    case "posts":
      return { subject: `${text("name")} (${text("side") === "before" ? "before" : "after"} ${nameOfId(text("exitRouteId"), plan)})`, detail: "" };
    default:
      return { subject: text("name"), detail: "" };
  }
}
