import type { Clause, Spend } from "../../conditions/clause";

/** A spend of which nothing is stated yet but that it is revenue. */
export const noSpend: Spend = { serviceId: null, ageFrom: null, ageTo: null, needLevel: null, area: null, purpose: null, costType: null, nature: "revenue", from: null, to: null };

/** The clause that an award is for some ages and no other. */
export const agesClause = ({ ageFrom, ageTo }: { readonly ageFrom: number; readonly ageTo: number }): Clause => ({
  id: "ages", kind: "ages", serviceId: null, ageFrom, ageTo, words: null, startsOn: null, endsOn: null, clause: `Ages ${ageFrom} to ${ageTo}`,
});
