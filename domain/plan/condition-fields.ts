import type { Line } from "./plan";

export type ConditionKind = Line<"conditions">["kind"];

/** A field whose meaning depends on the kind of the condition. */
export type ConditionField = "serviceId" | "ageFrom" | "ageTo" | "words" | "startsOn" | "endsOn" | "share" | "amount";

/** What a condition of one kind says: the fields it needs, those of which it needs at least one, and those it may have besides. */
export interface ConditionFields {
  readonly needs: readonly ConditionField[];
  readonly needsOneOf: readonly ConditionField[];
  readonly mayHave: readonly ConditionField[];
}

const needing = (...needs: ConditionField[]): ConditionFields => ({ needs, needsOneOf: [], mayHave: [] });

/**
 * The fields of each kind of condition; every other field is null.
 * A share is of what the award spends: on a service, or on a purpose ("at least 25% on youth crime"). A rate is the
 * share of eligible cost that the award pays, up to an amount in pounds a year where one is given. A floor is the
 * pounds a year that base budgets must keep paying, for one service or for any. Source: practice of specific grants;
 * the kinds were not verified against one document.
 */
export const conditionFields: Readonly<Record<ConditionKind, ConditionFields>> = {
  "service": needing("serviceId"),
  "ages": needing("ageFrom", "ageTo"),
  "need level": needing("words"),
  "area": needing("words"),
  "purpose": needing("words"),
  "excluded cost type": needing("words"),
  "dates": { needs: [], needsOneOf: ["startsOn", "endsOn"], mayHave: [] },
  "minimum share": { needs: ["share"], needsOneOf: ["serviceId", "words"], mayHave: [] },
  "maximum share": { needs: ["share"], needsOneOf: ["serviceId", "words"], mayHave: [] },
  "rate": { needs: ["share"], needsOneOf: [], mayHave: ["serviceId", "amount"] },
  "additionality floor": { needs: ["amount"], needsOneOf: [], mayHave: ["serviceId"] },
};
