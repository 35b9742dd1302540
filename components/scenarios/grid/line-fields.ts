import { basis, certainty, costType, exitRouteKind, partYear, recurrence } from "@/domain/plan/choices";
import { collections, type CollectionName } from "@/domain/plan/plan";
import { financeLineFields } from "./finance-line-fields";
import { always, date, ends, from, fullYear, type LineField, list, maybePounds, maybeWhole, maybeWords, name, pounds, rare, share, shown, starts, whole, words } from "./line-field";
import { yesOrNo } from "./plan-choices";

export type { LineField } from "./line-field";

const charged = [rare("partYear", "Part years", list(partYear.options), "part years counted by"), rare("basis", "Where the figure is from", list(basis.options))];
const ages = [shown("ageFrom", "Youngest age", whole), shown("ageTo", "Oldest age", whole)];
const reach = [shown("needLevel", "Need level", maybeWords), shown("area", "Area", maybeWords)];

/** The fields of each collection in the order in which the grid and the form of a line show them. The grid has rates, and what an award gives, by years instead. */
export const lineFields: Readonly<Record<CollectionName, readonly LineField[]>> = {
  partners: [name("Partner"), shown("sector", "Sector", list(collections.partners.shape.sector.options))],
  services: [name("Service"), shown("providerId", "Provided by", from("partners")), ...ages, ...reach, shown("outcome", "Outcome", maybeWords), shown("purpose", "Purpose", maybeWords), shown("poolId", "Pool", from("pools")), rare("commissionerId", "Commissioned by", from("anyPartner"), "commissioner"), rare("noticeMonths", "Months of notice", maybeWhole), rare("consultationDays", "Days of consultation", maybeWhole)],
  indexRates: [],
  costLines: [
    name("Cost"), fullYear, shown("index", "Rises by", from("indexes")), starts, ends, shown("partnerId", "Borne by", from("partners"), "partner"), shown("serviceId", "Service", from("services")),
    rare("costType", "Type of cost", list(costType.options)), rare("recurrence", "Recurs", list(recurrence.options)), rare("nature", "Revenue or capital", list(["revenue", "capital"])), ...charged,
  ],
  awards: [
    name("Grant"), fullYear, starts, ends, shown("funder", "Funder", words), shown("accountableBodyId", "Accountable", from("partners"), "accountable body"),
    shown("restricted", "Restricted", always(yesOrNo("restricted", "any purpose"))), shown("nature", "May pay for", list(["revenue", "capital", "either"])),
    shown("carryForwardShare", "Share carried forward", share), shown("carryForwardLimit", "Limit carried forward", maybePounds, "limit carried forward, in pounds"),
    rare("certainty", "How sure", list(certainty.options)), rare("power", "Power", maybeWords), rare("letter", "Letter", maybeWords, "reference of the letter"), rare("keepRecordsUntil", "Keep records until", date), ...charged,
  ],
  awardYears: [shown("awardId", "Grant", from("awards")), shown("year", "Year", from("years")), shown("share", "Share of the full year", share, "share"), shown("certainty", "How sure", list(certainty.options), "certainty")],
  conditions: [
    shown("awardId", "Grant", from("awards")), shown("kind", "Kind", list(collections.conditions.shape.kind.unwrap().options)), shown("serviceId", "Service", from("anyService")), shown("words", "Level, area, purpose or type of cost", maybeWords),
    shown("ageFrom", "Youngest age", maybeWhole), shown("ageTo", "Oldest age", maybeWhole), starts, ends, shown("share", "Share", always({ type: "share", mayBeEmpty: true })), shown("amount", "Amount", maybePounds, "amount, in pounds"), shown("clause", "Clause in the terms", words, "clause"),
    rare("owner", "Seen to by", maybeWords), rare("dueOn", "Due", date), rare("doneOn", "Done", date), rare("evidence", "Evidence", maybeWords),
  ],
  baseBudgets: [
    name("Base budget"), fullYear, shown("growth", "Kind", always(yesOrNo("growth", "paid today"))), starts, ends, shown("partnerId", "Partner", from("partners")), shown("serviceId", "Only for", from("anyService")),
    rare("arrangement", "Arrangement", list(collections.baseBudgets.shape.arrangement.unwrap().options)), rare("poolId", "Pool", from("pools")), rare("index", "Rises by", from("indexes")), rare("inKind", "In kind", always(yesOrNo("in kind", "in cash"))), rare("recurrence", "Recurs", list(recurrence.options)),
    rare("contribution", "Minimum or additional", always({ type: "choice", options: [{ value: "", words: "not said" }, { value: "minimum", words: "minimum" }, { value: "additional", words: "additional" }] })), rare("priority", "Place among the asks", maybeWhole), rare("riskIfNotAgreed", "Risk if not agreed", maybeWords), ...charged,
  ],
  statedAmounts: [shown("amount", "Amount", pounds), shown("reason", "Reason", words)],
  provisions: [name("Part of the service"), shown("posts", "Posts", always({ type: "posts" })), shown("children", "Children in a full year", whole), starts, ends, shown("awardId", "Depends on", from("noAward")), shown("serviceId", "Service", from("services"))],
  exitRoutes: [
    name("Exit route"), shown("route", "What becomes of it", list(exitRouteKind.options), "route"), shown("effectiveOn", "Takes effect", always({ type: "date", mayBeEmpty: false })), shown("awardId", "Leaves the grant", from("noAward")), shown("partnerId", "Borne by", from("partners"), "partner"),
    shown("redundancies", "Redundancies", whole), shown("redundancyPayment", "Payment for each", pounds, "payment for each redundancy, in pounds"), shown("serviceId", "Service", from("services")), shown("reason", "Reason", words), rare("overrideReason", "Reason for going ahead without the evidence", maybeWords), rare("equalityImpact", "Equality impact", maybeWords),
  ],
  posts: [
    name("Post"), shown("exitRouteId", "Exit route", from("exitRoutes")), shown("side", "Before or after", list(["before", "after"])), shown("number", "Number", always({ type: "posts" }), "number of posts"), shown("salary", "Salary of one", pounds, "salary, in pounds"),
    shown("onCost", "On-cost", always({ type: "rate" })), shown("overhead", "Overhead", always({ type: "rate" })), shown("index", "Rises by", from("indexes")),
  ],
  portions: [name("Part of the users"), shown("serviceId", "Service", from("services")), shown("share", "Share of the users", share), ...ages, ...reach],
  pinnedPayments: [
    shown("source", "Paid from", always({ type: "choice", options: [{ value: "awards", words: "a grant" }, { value: "baseBudgets", words: "a base budget" }] })), shown("sourceId", "Which", from("sources")), shown("serviceId", "For", from("services")), shown("year", "Year", from("years")),
    shown("limit", "Limit", list(["exactly", "at most", "at least"])), shown("amount", "Amount", pounds, "amount, in pounds"), shown("reason", "Reason", words),
  ],
  ...financeLineFields,
};
