/** How sure grant money is, the surest first. */
export const certainties = ["received", "confirmed", "provisional", "indicative"] as const;
export type Certainty = (typeof certainties)[number];

/** Which money a plan relies upon. */
export const certaintyPolicies = ["confirmed only", "confirmed and provisional", "all"] as const;
export type CertaintyPolicy = (typeof certaintyPolicies)[number];

/** The certainties a policy counts: received money always with the confirmed. Nothing is ever multiplied by a chance. */
export const countedUnder: Readonly<Record<CertaintyPolicy, readonly Certainty[]>> = {
  "confirmed only": ["received", "confirmed"],
  "confirmed and provisional": ["received", "confirmed", "provisional"],
  all: certainties,
};

/** The bands of some amounts in pence, and what the policy counts of them; counted + not counted is always all of it. */
export function certaintyBands(amounts: readonly { readonly certainty: Certainty; readonly pence: bigint }[], policy: CertaintyPolicy) {
  const band = (wanted: readonly Certainty[]): bigint => amounts.reduce((sum, { certainty, pence }) => (wanted.includes(certainty) ? sum + pence : sum), 0n);
  const counted = band(countedUnder[policy]);
  return {
    bands: { received: band(["received"]), confirmed: band(["confirmed"]), provisional: band(["provisional"]), indicative: band(["indicative"]) },
    counted, notCounted: band(certainties) - counted,
  };
}
