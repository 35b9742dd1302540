import type { FundingExplanation } from "@/domain/funding/explain-funding";
import { Emphasised } from "../scenarios/emphasised";

/** Why money is left or missing, a paragraph for each reason, and what spending base budget first would have come to. */
export function FundingReasons({ funding: { reasons, baseFirst } }: { readonly funding: FundingExplanation }) {
  return (
    <>
      {reasons.length === 0 ? <p>Nothing is unmet and no restricted grant is left.</p> : <ul className="ww-reasons">{reasons.map((reason) => <li key={reason}><Emphasised>{reason}</Emphasised></li>)}</ul>}
      <p><Emphasised>{baseFirst.inWords}</Emphasised></p>
    </>
  );
}
