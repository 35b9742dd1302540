import { RuleRefusal } from "../rule-refusal";

/** Refuses ages that end before they begin, with both. An open side is never reversed. */
export function refuseReversedAges({ ageFrom, ageTo }: { readonly ageFrom: number | null; readonly ageTo: number | null }, path: string): void {
  if (ageFrom !== null && ageTo !== null && ageTo < ageFrom) throw new RuleRefusal(path, `The ages go from ${ageFrom} to ${ageTo}, which is ${ageFrom - ageTo} backwards. Swap the two`);
}
