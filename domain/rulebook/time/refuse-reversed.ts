import type { IsoDate } from "../../financial-year/financial-year";
import { RuleRefusal } from "../rule-refusal";

/** Refuses a period that ends before it starts, with both dates. An open side is never reversed. */
export function refuseReversed({ startsOn, endsOn }: { readonly startsOn: IsoDate | null; readonly endsOn: IsoDate | null }): void {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) throw new RuleRefusal("endsOn", `The last day, ${endsOn}, comes before the first, ${startsOn}. Check the two dates`);
}
