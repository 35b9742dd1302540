import type { FinancialYear, IsoDate } from "@/domain/financial-year/financial-year";
import type { ConsolidationAsked } from "@/domain/grants/consolidation-changes";
import { certainty } from "@/domain/plan/choices";
import type { Payment } from "@/domain/plan/evaluation";
import type { Pounds } from "@/domain/plan/fields";
import type { Plan } from "@/domain/plan/plan";
import type { TypedQuery } from "../typed-query";

/** Reads what is asked of grants that become one; null where something is missing or cannot be read, which the query's faults tell. */
export function readConsolidation(query: TypedQuery, plan: Plan, years: readonly FinancialYear[], payments: readonly Payment[]): ConsolidationAsked | null {
  const sure = certainty.safeParse(query.text("certainty"));
  const from = plan.awards.flatMap(({ id }) => {
    const ringFence = query.text(`from-${id}`);
    return ringFence === "released" || ringFence === "kept inside" ? [{ awardId: id, ringFence } as const] : [];
  });
  const effectiveOn = query.day("effectiveOn", "Enter the first day of the new grant");
  const isSynthetic = from.some(({ awardId }) => plan.awards.find(({ id }) => id === awardId)?.basis === "synthetic");
  const asked: ConsolidationAsked = {
    from, effectiveOn: effectiveOn ?? ("2000-01-01" as IsoDate), payments,
    name: query.words("name", "Enter the name of the new grant") ?? "", funder: query.words("funder", "Enter who gives the money") ?? "", letter: query.words("letter", "Enter the reference of the letter that says so") ?? "",
    accountableBodyId: plan.partners.find(({ id }) => id === query.text("accountableBodyId"))?.id ?? query.fault("accountableBodyId", "Choose who is accountable for it") ?? "",
    certainty: sure.success ? sure.data : "indicative", basis: isSynthetic ? "synthetic" : "stated", amount: amountOf(query, years, effectiveOn),
  };
  return query.faults.length > 0 ? null : asked;
}

function amountOf(query: TypedQuery, years: readonly FinancialYear[], effectiveOn: IsoDate | null): ConsolidationAsked["amount"] {
  const is = query.text("amountIs");
  if (is === "stated") return { is, pounds: query.pounds("amount", "Enter what the new grant gives for a full year, in pounds") ?? ("0.00" as Pounds) };
  if (is !== "by years") return { is: "the sum" };
  const running = years.filter((year) => effectiveOn !== null && `${Number(year.slice(0, 4)) + 1}-03-31` >= effectiveOn);
  return { is, pounds: Object.fromEntries(running.map((year) => [year, query.pounds(`amount-${year}`, `Enter what the new grant gives in ${year}, in pounds`) ?? ("0.00" as Pounds)])) };
}
