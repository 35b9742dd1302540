import { certainty } from "@/domain/plan/choices";
import { collections, type CollectionName } from "@/domain/plan/plan";
import { always, date, from, fullYear, type LineField, list, maybePounds, maybeWords, name, pounds, rare, share, shown, whole, words } from "./line-field";
import { choice, wordsChoice, yesOrNo } from "./plan-choices";

const { pools, agreementSections, riskRules, waterfallSteps, claims, consolidations, uplifts, evidence } = collections;
const day = always({ type: "date", mayBeEmpty: false });
const rate = always({ type: "rate" });
const maybeShare = always({ type: "share", mayBeEmpty: true });
const orNone = (none: string, options: readonly string[]) => always(choice([{ value: "", words: none }, ...wordsChoice(options).options]));
const yesNo = (yes: string, no: string) => always(yesOrNo(yes, no));
const months = ["April", "May", "June", "July", "August", "September", "October", "November", "December", "January", "February", "March"] as const;

type FinanceCollection = Extract<CollectionName,
  | "pools" | "determinations" | "instalments" | "claims" | "consolidations" | "assets" | "agreementSections" | "riskRules" | "riskShares" | "waterfallSteps" | "virementRules"
  | "spendingProfiles" | "ledgerCodes" | "uplifts" | "positionsBefore" | "evidence" | "headrooms" | "savingsTargets">;

/** The fields of the lines that the finance workspace keeps. */
export const financeLineFields: Readonly<Record<FinanceCollection, readonly LineField[]>> = {
  pools: [
    name("Pool"), shown("hostId", "Held by", from("partners")), shown("legalBasis", "Power", words, "legal basis"), shown("riskShare", "Risk", list(pools.shape.riskShare.options), "risk share"), shown("netting", "Netting", list(pools.shape.netting.options)),
    rare("manager", "Pool manager", maybeWords), rare("startsOn", "Starts", date), rare("endsOn", "Ends", date), rare("signedOn", "Signed on", date), rare("reviewOn", "Review on", date),
    rare("vatRegime", "VAT", orNone("not said", ["local authority, section 33", "health, contracted-out services", "agency", "none"])), rare("riskBasis", "Proportions taken from", list(pools.shape.riskBasis.unwrap().options)), rare("waterfallWithin", "Within a step", list(pools.shape.waterfallWithin.unwrap().options)),
  ],
  determinations: [shown("awardId", "Grant", from("awards")), shown("receivedOn", "Letter received", day), shown("certainty", "How sure", list(certainty.options)), fullYear, shown("letter", "Reference of the letter", words), shown("note", "What it said besides", maybeWords)],
  instalments: [
    shown("collection", "Part of", always(choice([{ value: "awards", words: "a grant" }, { value: "baseBudgets", words: "a contribution" }]))), shown("lineId", "Which", from("sources")), shown("dueOn", "Due", day), shown("amount", "Amount", pounds, "amount, in pounds"), shown("receivedOn", "Received", date),
  ],
  claims: [
    shown("awardId", "Grant", from("awards")), shown("kind", "Kind", list(claims.shape.kind.options)), shown("periodStartsOn", "Period starts", day), shown("periodEndsOn", "Period ends", day), shown("dueOn", "Due", day), shown("signatory", "Signed by", words, "signatory"),
    shown("submittedOn", "Submitted", date), shown("evidence", "Evidence kept", maybeWords),
  ],
  consolidations: [shown("fromAwardId", "Grant that goes", from("awards")), shown("intoAwardId", "Goes into", from("awards")), shown("effectiveOn", "From", day), shown("ringFence", "Ring-fence", list(consolidations.shape.ringFence.options)), shown("letter", "Letter", words)],
  assets: [
    name("Asset"), shown("awardId", "Bought with", from("noAward"), "grant"), shown("poolId", "Bought by", from("pools"), "pool"), shown("amount", "Cost", pounds, "cost, in pounds"), shown("boughtOn", "Bought", day), shown("lifeYears", "Life in years", whole),
    shown("disposedOn", "Disposed of", date), shown("returnsToId", "Goes back to", from("anyPartner")),
  ],
  agreementSections: [shown("poolId", "Pool", from("pools")), shown("section", "Section", list(agreementSections.shape.section.options)), shown("text", "What was agreed", always({ type: "text" }))],
  riskRules: [
    shown("poolId", "Pool", from("pools")), shown("serviceId", "Only for the scheme", from("anyService")), shown("costLineId", "Only for the cost", from("anyCost")), shown("model", "Who bears it", list(riskRules.shape.model.options)),
    shown("residual", "What a cap leaves falls to", orNone("nothing is capped", riskRules.shape.residual.unwrap().options)), shown("clause", "Clause", words),
  ],
  riskShares: [shown("riskRuleId", "Risk rule", from("riskRules")), shown("partnerId", "Partner", from("partners")), shown("share", "Share of the profile", maybeShare), shown("capShare", "Most, of its contribution", maybeShare), shown("capAmount", "Most, in pounds", maybePounds)],
  waterfallSteps: [
    shown("poolId", "Pool", from("pools")), shown("place", "Step", whole), shown("step", "What pays", list(waterfallSteps.shape.step.options)), shown("serviceId", "Of the scheme", from("anyService")), shown("amount", "What it holds", maybePounds, "what it holds, in pounds"), shown("year", "In", from("anyYear")), shown("clause", "Clause", words),
  ],
  virementRules: [
    shown("poolId", "Pool", from("pools")), shown("place", "Place", whole), shown("approver", "Who must agree", words), shown("above", "Above", maybePounds, "above, in pounds"), shown("yearAbove", "In a year above", maybePounds, "in a year above, in pounds"),
    shown("permanent", "Permanent", yesNo("only permanent", "either")), shown("betweenCapitalAndRevenue", "Capital and revenue", yesNo("only between them", "either")), shown("crossesScheme", "Schemes", yesNo("only between schemes", "either")), shown("crossesRingFence", "Ring-fence", yesNo("only across one", "either")), shown("clause", "Clause", words),
  ],
  spendingProfiles: [shown("serviceId", "Service", from("services")), ...months.map((month) => shown(month.toLowerCase(), month, whole))],
  ledgerCodes: [
    shown("code", "Code", words), shown("collection", "Stands for", always(choice([{ value: "costLines", words: "a cost" }, { value: "awards", words: "a grant" }, { value: "baseBudgets", words: "a contribution" }]))), shown("lineId", "Which", from("money")),
  ],
  uplifts: [
    shown("poolId", "Pool", from("pools")), shown("year", "Year", from("years")), shown("recurrentChanges", "Recurrent changes", pounds, "recurrent changes, in pounds"), shown("inflation", "Inflation", rate), shown("plannedChanges", "Planned changes", pounds, "planned changes, in pounds"),
    shown("efficiency", "Efficiency", rate), shown("efficiencyIs", "Efficiency is", list(uplifts.shape.efficiencyIs.options)),
  ],
  positionsBefore: [shown("poolId", "Pool", from("pools")), shown("partnerId", "Partner", from("partners")), shown("paid", "Paid before", pounds, "paid before, in pounds a year"), shown("got", "Got for it", pounds, "got for it, in pounds a year"), shown("source", "Source", words)],
  evidence: [shown("serviceId", "Service", from("services")), shown("kind", "Kind of evidence", list(evidence.shape.kind.options)), shown("source", "What it is", words), shown("heldOn", "Held since", date)],
  headrooms: [shown("partnerId", "Partner", from("partners")), shown("year", "Year", from("years")), shown("amount", "Headroom", pounds, "headroom, in pounds"), shown("source", "Source", words)],
  savingsTargets: [shown("partnerId", "Partner", from("partners")), shown("year", "Year", from("years")), shown("share", "Saving", share), shown("source", "Source", words)],
};
