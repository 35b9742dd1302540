import { dateInsideMonth, type CountedBy, type Run } from "../../financial-year/share-of-year";
import { RuleRefusal } from "../rule-refusal";
import { refuseReversed } from "./refuse-reversed";

/** Refuses a run that ends before it starts, and one that cannot be counted in whole months where months are asked for. An open side is never wrong. */
export function checkRun(run: Run, method: CountedBy): void {
  refuseReversed(run);
  const inside = method === "months" ? dateInsideMonth(run) : null;
  if (inside !== null) throw new RuleRefusal(inside === run.startsOn ? "startsOn" : "endsOn", `By months, a line starts on the first day of a month and ends on the last; ${inside} is neither. Choose days, or move the date`);
}
