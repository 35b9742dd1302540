import type { AwardAsked } from "@/domain/grants/award-changes";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { certainty } from "@/domain/plan/choices";
import type { ConditionKind } from "@/domain/plan/condition-fields";
import type { Fraction, Pounds } from "@/domain/plan/fields";
import type { Plan } from "@/domain/plan/plan";
import { readCondition } from "./read-condition";
import type { TypedQuery } from "../typed-query";

/** The kinds of clause that say what money is for; the others only narrow it. */
export const purposeKinds = ["service", "ages", "need level", "area", "purpose"] as const satisfies readonly ConditionKind[];

/** Reads a new grant from its form; null where something is missing or cannot be read, which the query's faults tell. */
export function readAward(query: TypedQuery, plan: Plan, years: readonly FinancialYear[], kind: ConditionKind | null): AwardAsked | null {
  const sure = certainty.safeParse(query.text("certainty"));
  const nature = query.text("nature");
  const asked: AwardAsked = {
    name: query.words("name", "Enter the name of the funding stream") ?? "", funder: query.words("funder", "Enter who gives the money") ?? "",
    accountableBodyId: plan.partners.find(({ id }) => id === query.text("accountableBodyId"))?.id ?? query.fault("accountableBodyId", "Choose who is accountable for it") ?? "",
    amount: query.pounds("amount", "Enter what a full year gives, in pounds") ?? ("0.00" as Pounds),
    startsOn: query.day("startsOn"), endsOn: query.day("endsOn"), partYear: "days", restricted: query.text("restricted") !== "no",
    certainty: sure.success ? sure.data : "indicative", basis: "stated", nature: nature === "revenue" || nature === "capital" ? nature : "either",
    carryForwardShare: query.share("carryForwardShare") ?? ("0" as Fraction), carryForwardLimit: null,
    power: query.wordsOrNull("power"), letter: query.wordsOrNull("letter"), keepRecordsUntil: query.day("keepRecordsUntil"),
    shares: years.flatMap((year) => {
      const share = query.share(`share-${year}`);
      return share === null ? [] : [{ year, share }];
    }),
    firstCondition: kind === null ? null : readCondition(query, kind),
  };
  if (asked.amount.startsWith("-")) query.fault("amount", "A grant cannot give less than nothing");
  return query.faults.length > 0 ? null : asked;
}
