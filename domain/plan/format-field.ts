import { financialYear, isoDate, pounds } from "./fields";
import { spokenDate } from "../financial-year/spoken-date";
import { formatPounds, minusSign } from "../money/format-pounds";
import { fieldsOf, type ChangedCollection, type FieldValue } from "./change";
import { collectionNames, type Plan } from "./plan";

/** What each field is called in a sentence. Fields whose name needs no change are left out. */
const fieldNames: Readonly<Record<string, string>> = {
  above: "limit of one virement", betweenCapitalAndRevenue: "between capital and revenue", boughtOn: "day bought", capAmount: "most it bears", capShare: "most it bears of its contribution", commissionerId: "commissioner", consultationDays: "days of consultation", costLineId: "cost",
  crossesRingFence: "crosses a ring-fence", crossesScheme: "crosses a scheme", disposedOn: "day disposed of", doneOn: "day done", dueOn: "day due", efficiencyIs: "efficiency is taken", equalityImpact: "equality impact", evidenceThreshold: "evidence asked for", fromAwardId: "grant that goes",
  heldOn: "day held", intoAwardId: "grant it goes into", keepRecordsUntil: "day until which records are kept", lifeYears: "life in years", noticeMonths: "months of notice", overrideReason: "reason for going ahead without the evidence", periodEndsOn: "end of the period", periodStartsOn: "start of the period",
  plannedChanges: "planned changes", receivedOn: "day received", recurrentChanges: "recurrent changes", residual: "who bears what a cap leaves", returnsToId: "partner it goes back to", reviewOn: "day of review", riskBasis: "basis of proportions", riskIfNotAgreed: "risk if not agreed", riskRuleId: "risk rule",
  ringFence: "ring-fence", signedOn: "day signed", submittedOn: "day submitted", vatRegime: "VAT", waterfallWithin: "order within a step", yearAbove: "limit of a year's virements",
  accountableBodyId: "accountable body", ageFrom: "youngest age", ageTo: "oldest age", awardId: "award", carryForwardLimit: "limit on what is carried forward",
  carryForwardShare: "share carried forward", certaintyPolicy: "grants counted by certainty", children: "children reached", clause: "clause", collection: "kind of line", costType: "type of cost", effectiveOn: "date of effect", endsOn: "end", exitRouteId: "exit route",
  firstYear: "first year", growth: "growth", hostId: "host", inKind: "in kind", legalBasis: "legal basis", lineId: "line", needLevel: "need level", number: "number of posts", onCost: "on-cost",
  partnerId: "partner", partYear: "part years counted", poolId: "pool", providerId: "provider", recurrence: "recurrence", redundancyPayment: "payment for each redundancy",
  riskShare: "risk share", serviceId: "service", sourceId: "source of money", startsOn: "start", yearCount: "number of years",
};

export const fieldName = (field: string): string => fieldNames[field] ?? field;

const moneyFields: ReadonlySet<string> = new Set(["amount", "salary", "redundancyPayment", "carryForwardLimit", "capAmount", "above", "yearAbove", "recurrentChanges", "plannedChanges", "paid", "got"]);
const rateFields: ReadonlySet<string> = new Set(["rate", "onCost", "overhead", "share", "carryForwardShare", "capShare", "inflation", "efficiency"]);

/** What an empty field means, where "none" would not say it. */
const emptyMeans: Readonly<Record<string, string>> = { index: "no index", serviceId: "any service", startsOn: "no start date", endsOn: "no end date", carryForwardLimit: "no limit" };

/** A field's value for people: "£288,000", "2.95%", "2/3", "31 August 2006", a partner's name, "yes". */
export function formatField(collection: ChangedCollection, field: string, value: FieldValue, plan: Plan): string {
  if (value === null) return emptyMeans[field] ?? "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  if (moneyFields.has(field)) {
    const read = pounds.safeParse(text);
    return read.success ? formatPounds(read.data) : text;
  }
  if (rateFields.has(field)) return formatRate(text);
  if (field.endsWith("On") || field === "keepRecordsUntil") {
    const read = isoDate.safeParse(text);
    return read.success ? spokenDate(read.data) : text;
  }
  if (field.endsWith("Id") && collection !== "about") return nameOfId(text, plan);
  return financialYear.safeParse(text).success || typeof value === "number" ? text : `“${text}”`;
}

/** An exact rate for people: "0.0295" is "2.95%"; a ratio, "2/3", stays as it is. */
export function formatRate(rate: string): string {
  const decimal = /^(-?)(\d+)(?:\.(\d+))?$/.exec(rate);
  if (!decimal) return rate;
  const decimals = (decimal[3] ?? "").padEnd(2, "0");
  const whole = `${decimal[2]}${decimals.slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const part = decimals.slice(2).replace(/0+$/, "");
  return `${decimal[1] === "-" ? minusSign : ""}${whole}${part === "" ? "" : `.${part}`}%`;
}

/** The name of the line with that id, in whichever collection it stands; the id itself when no line has it. */
export function nameOfId(id: string, plan: Plan): string {
  for (const collection of collectionNames) {
    for (const line of plan[collection]) {
      if (line.id !== id) continue;
      const name = fieldsOf(line).get("name");
      if (typeof name === "string") return name;
    }
  }
  return id;
}
