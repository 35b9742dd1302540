import type { ConfirmationOutcome } from "./confirm-funding";

/** A partner whose money a version uses, and what its finance manager said of that very version. */
export interface PartnerClearance {
  readonly name: string;
  readonly outcome: ConfirmationOutcome | null;
}

/**
 * Why a version may not be recommended, one sentence for each partner; nothing when every partner has confirmed.
 * Silence is not consent, and a confirmation with conditions is not one until they are met and the version that
 * meets them is confirmed. Source: no deemed consent; an item with a missing, qualified or lapsed clearance stops.
 */
export function clearanceFaults(partners: readonly PartnerClearance[]): readonly string[] {
  return partners.flatMap(({ name, outcome }) => {
    switch (outcome) {
      case "confirmed": return [];
      case null: return [`${name} has not confirmed it`];
      case "confirmed with conditions": return [`${name} has confirmed it only with conditions`];
      case "refused": return [`${name} has refused it`];
      default: return outcome satisfies never;
    }
  });
}
