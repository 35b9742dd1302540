import { basis, certainty, costType, exitRouteKind, partYear, recurrence } from "@/domain/plan/choices";
import { collections, type CollectionName } from "@/domain/plan/plan";
import type { CellKind } from "./cell";
import { type PlanChoices, wordsChoice, yesOrNo } from "./plan-choices";

/** A field of a line that somebody may fill in: in a cell of the grid and in the form of the line. */
export interface LineField {
  readonly field: string;
  /** The head of its column, and its label in the form. */
  readonly head: string;
  /** What it is called after the name of its line: "full year, in pounds". */
  readonly spoken: string;
  readonly kind: (choices: PlanChoices) => CellKind;
  /** True when its column is shown only where somebody asks for it; the form always has it. */
  readonly isRare: boolean;
}

const always = (kind: CellKind) => () => kind;
const words = always({ type: "words" });
const maybeWords = always({ type: "words", mayBeEmpty: true });
const pounds = always({ type: "pounds" });
const maybePounds = always({ type: "pounds", mayBeEmpty: true });
const date = always({ type: "date" });
const share = always({ type: "share" });
const whole = always({ type: "whole" });
const maybeWhole = always({ type: "whole", mayBeEmpty: true });
const list = (options: readonly string[]) => always(wordsChoice(options));
const from = (name: keyof PlanChoices) => (choices: PlanChoices): CellKind => choices[name];

type Spoken = string | null;
const shown = (field: string, head: string, kind: LineField["kind"], spoken: Spoken = null): LineField => ({ field, head, kind, spoken: spoken ?? `${head.charAt(0).toLowerCase()}${head.slice(1)}`, isRare: false });
const rare = (field: string, head: string, kind: LineField["kind"], spoken: Spoken = null): LineField => ({ ...shown(field, head, kind, spoken), isRare: true });

const name = (head: string) => shown("name", head, words, "name");
const starts = shown("startsOn", "Starts", date);
const ends = shown("endsOn", "Ends", date);
const fullYear = shown("amount", "Full year", pounds, "full year, in pounds");
const charged = [rare("partYear", "Part years", list(partYear.options), "part years counted by"), rare("basis", "Where the figure is from", list(basis.options))];
const ages = [shown("ageFrom", "Youngest age", whole), shown("ageTo", "Oldest age", whole)];
const reach = [shown("needLevel", "Need level", maybeWords), shown("area", "Area", maybeWords)];

/** The fields of each collection in the order in which the grid shows them; what belongs to a year is not among them. */
export const lineFields: Readonly<Record<CollectionName, readonly LineField[]>> = {
  partners: [name("Partner"), shown("sector", "Sector", list(collections.partners.shape.sector.options))],
  services: [name("Service"), shown("providerId", "Provided by", from("partners")), ...ages, ...reach, shown("outcome", "Outcome", maybeWords), shown("purpose", "Purpose", maybeWords), shown("poolId", "Pool", from("pools"))],
  indexRates: [],
  costLines: [
    name("Cost"), fullYear, shown("index", "Rises by", from("indexes")), starts, ends, shown("partnerId", "Borne by", from("partners"), "partner"), shown("serviceId", "Service", from("services")),
    rare("costType", "Type of cost", list(costType.options)), rare("recurrence", "Recurs", list(recurrence.options)), rare("nature", "Revenue or capital", list(["revenue", "capital"])), ...charged,
  ],
  awards: [
    name("Grant"), fullYear, starts, ends, shown("funder", "Funder", words), shown("accountableBodyId", "Accountable", from("partners"), "accountable body"),
    shown("restricted", "Restricted", always(yesOrNo("restricted", "any purpose"))), shown("nature", "May pay for", list(["revenue", "capital", "either"])),
    shown("carryForwardShare", "Share carried forward", share), shown("carryForwardLimit", "Limit carried forward", maybePounds, "limit carried forward, in pounds"),
    rare("certainty", "How sure", list(certainty.options)), ...charged,
  ],
  awardYears: [],
  conditions: [
    shown("awardId", "Grant", from("awards")), shown("kind", "Kind", list(collections.conditions.shape.kind.unwrap().options)), shown("serviceId", "Service", from("anyService")), shown("words", "Level, area, purpose or type of cost", maybeWords),
    shown("ageFrom", "Youngest age", maybeWhole), shown("ageTo", "Oldest age", maybeWhole), starts, ends, shown("share", "Share", always({ type: "share", mayBeEmpty: true })), shown("amount", "Amount", maybePounds, "amount, in pounds"), shown("clause", "Clause in the terms", words, "clause"),
  ],
  baseBudgets: [
    name("Base budget"), fullYear, shown("growth", "Kind", always(yesOrNo("growth", "paid today"))), starts, ends, shown("partnerId", "Partner", from("partners")), shown("serviceId", "Only for", from("anyService")),
    rare("arrangement", "Arrangement", list(collections.baseBudgets.shape.arrangement.unwrap().options)), rare("poolId", "Pool", from("pools")), rare("index", "Rises by", from("indexes")), rare("inKind", "In kind", always(yesOrNo("in kind", "in cash"))), rare("recurrence", "Recurs", list(recurrence.options)), ...charged,
  ],
  statedAmounts: [shown("amount", "Amount", pounds), shown("reason", "Reason", words)],
  provisions: [name("Part of the service"), shown("posts", "Posts", always({ type: "posts" })), shown("children", "Children in a full year", whole), starts, ends, shown("awardId", "Depends on", from("noAward")), shown("serviceId", "Service", from("services"))],
  exitRoutes: [
    name("Exit route"), shown("route", "What becomes of it", list(exitRouteKind.options), "route"), shown("effectiveOn", "Takes effect", always({ type: "date", mayBeEmpty: false })), shown("awardId", "Leaves the grant", from("noAward")), shown("partnerId", "Borne by", from("partners"), "partner"),
    shown("redundancies", "Redundancies", whole), shown("redundancyPayment", "Payment for each", pounds, "payment for each redundancy, in pounds"), shown("serviceId", "Service", from("services")), shown("reason", "Reason", words),
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
  pools: [
    name("Pool"), shown("hostId", "Held by", from("partners")), shown("legalBasis", "Power", words, "legal basis"), shown("riskShare", "Risk", list(collections.pools.shape.riskShare.options), "risk share"), shown("netting", "Netting", list(collections.pools.shape.netting.options)),
  ],
};
