import { fieldsOf, type Change, type LineChange } from "./change";
import { fieldName, formatField, nameOfId } from "./format-field";
import type { CollectionName, Plan } from "./plan";

/** A change for the columns of a table. */
export interface ChangeInColumns {
  /** What the line is called: "Children's Fund". */
  readonly subject: string;
  /** What of it changed: "2007/08 share"; of a whole line what it is: "cost". */
  readonly what: string;
  /** What it was; null where the line was not there. */
  readonly from: string | null;
  /** What it is; null where the line went. Empty for a line that no figure stands for. */
  readonly to: string | null;
}

/** A change taken apart for a table. `plan` is where names are looked up: the plan after the change, or before it. */
export function changeInColumns(change: Change, plan: Plan): ChangeInColumns {
  if (change.type !== "changed") {
    const { subject, detail } = subjectOf(change.collection, fieldsOf(change.line), plan);
    const [what, amount] = [`${detail}${nounOf[change.collection]}`, amountOf(change, plan)];
    return change.type === "added" ? { subject, what, from: null, to: amount } : { subject, what, from: amount, to: null };
  }
  const { collection, field } = change;
  const [from, to] = [formatField(collection, field, change.before, plan), formatField(collection, field, change.after, plan)];
  if (collection === "about") return { subject: "The plan", what: fieldName(field), from, to };
  const line = plan[collection].find((candidate) => candidate.id === change.id);
  const { subject, detail } = line === undefined ? { subject: change.id, detail: "" } : subjectOf(collection, fieldsOf(line), plan);
  return { subject, what: `${detail}${fieldName(field)}`, from, to };
}

/**
 * A change as a sentence for people: "Pay award 2006/07: rate from 2.95% to 3.5%", "Children's Fund: 2007/08 share
 * from 2/3 to 1/2". `plan` is where names are looked up: the plan after the change, or before it.
 */
export function describeChange(change: Change, plan: Plan): string {
  const { subject, what, from, to } = changeInColumns(change, plan);
  if (from !== null && to !== null) return `${subject}: ${what} from ${from} to ${to}`;
  const amount = from ?? to ?? "";
  return `${subject}: ${what} ${from === null ? "added" : "removed"}${amount === "" ? "" : `, ${amount}`}`;
}

const nounOf: Record<CollectionName, string> = {
  partners: "partner", services: "service", indexRates: "rate", costLines: "cost", awards: "award", awardYears: "year",
  conditions: "condition", baseBudgets: "base budget", statedAmounts: "amount", provisions: "posts and children", exitRoutes: "exit route", posts: "post",
  portions: "portion", pinnedPayments: "pinned payment", pools: "pool",
  determinations: "letter", instalments: "instalment", claims: "claim", consolidations: "consolidation", assets: "asset", agreementSections: "section", riskRules: "risk rule", riskShares: "risk share", waterfallSteps: "step", virementRules: "virement rule", spendingProfiles: "profile", ledgerCodes: "ledger code", uplifts: "uplift", positionsBefore: "position before the pool", evidence: "evidence", headrooms: "headroom", savingsTargets: "savings target",
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
    case "determinations":
    case "claims":
      return { subject: nameOfId(text("awardId"), plan), detail: `${collection === "claims" ? text("kind") : "letter"} of ${formatField(collection, "dueOn", fields.get("dueOn") ?? fields.get("receivedOn") ?? null, plan)}, ` };
    case "instalments":
      return { subject: nameOfId(text("lineId"), plan), detail: `instalment of ${formatField(collection, "dueOn", text("dueOn"), plan)}, ` };
    case "consolidations":
      return { subject: nameOfId(text("fromAwardId"), plan), detail: `into ${nameOfId(text("intoAwardId"), plan)}, ` };
    case "agreementSections":
      return { subject: nameOfId(text("poolId"), plan), detail: `${text("section")}, ` };
    case "riskRules":
      return { subject: nameOfId(text("costLineId") || text("serviceId") || text("poolId"), plan), detail: "risk, " };
    case "riskShares": {
      const rule = plan.riskRules.find(({ id }) => id === text("riskRuleId"));
      return { subject: nameOfId(rule?.costLineId ?? rule?.serviceId ?? rule?.poolId ?? text("riskRuleId"), plan), detail: `risk of ${nameOfId(text("partnerId"), plan)}, ` };
    }
    case "waterfallSteps":
    case "virementRules":
      return { subject: nameOfId(text("poolId"), plan), detail: collection === "waterfallSteps" ? `step ${text("place")}, ${text("step")}, ` : `virement rule ${text("place")}, ` };
    case "spendingProfiles":
      return { subject: nameOfId(text("serviceId"), plan), detail: "profile, " };
    case "ledgerCodes":
      return { subject: nameOfId(text("lineId"), plan), detail: "" };
    case "uplifts":
      return { subject: nameOfId(text("poolId"), plan), detail: `${text("year")} uplift, ` };
    case "positionsBefore":
      return { subject: nameOfId(text("partnerId"), plan), detail: `before ${nameOfId(text("poolId"), plan)}, ` };
    case "evidence":
      return { subject: nameOfId(text("serviceId"), plan), detail: `${text("kind")}, ` };
    case "headrooms":
    case "savingsTargets":
      return { subject: nameOfId(text("partnerId"), plan), detail: `${text("year")} ` };
    default:
      return { subject: text("name"), detail: "" };
  }
}
