import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import type { JudgedVirement } from "@/domain/pools/virements/judge-virement";

/** What the policy says of a wish before it is asked for: who must agree and by which clause, or why nobody can. */
export function VirementJudged({ judged, permanent, year }: { readonly judged: JudgedVirement; readonly permanent: boolean; readonly year: string }) {
  const { from, to, decision, rule, matching, movedBefore, waiting, ringFence } = judged;
  const closed = ringFence.ringFences.filter(({ admitsReceiver }) => !admitsReceiver);
  return (
    <>
      {rule !== null && (
        <Notice title={`The ${rule.approver} must agree`}>
          <p>By rule {rule.place} of the pool’s virement policy: “{rule.clause}”. {kindInWords(judged, permanent)}</p>
          {matching.length > 1 && <p>It also falls under {matching.slice(0, -1).map(({ place, clause }) => `rule ${place}, “${clause}”`).join(", and ")}; the strictest rule decides.</p>}
        </Notice>
      )}
      {decision === "blocked" && (
        <Notice kind="urgent" title="Nobody can agree to this">
          <p>{formatPounds(ringFence.takenFromUnwilling, "always")} of it could only come from money that is ring-fenced for something else:</p>
          <ul>{closed.map(({ awardId, name, pays, refusals }) => <li key={awardId}>{name} pays {formatPounds(pays)} of {from.schemeName} in {year}. {refusals.join(" ")}</li>)}</ul>
          <p>Move less, or take the money from a cost that this grant does not pay for.</p>
        </Notice>
      )}
      {decision === "nobody" && <Notice kind="urgent" title="The policy does not say who may agree"><p>No rule of the pool’s virement policy matches this. Add one to the policy first.</p></Notice>}
      <DataTable caption={`What would move in ${year}`} compact>
        <thead><tr><ColumnHead>Cost</ColumnHead><NumericHead>Budget now</NumericHead><NumericHead>After</NumericHead></tr></thead>
        <tbody>{[from, to].map(({ lineId, name, schemeName, before, after }) => <tr key={lineId}><RowHead note={schemeName}>{name}</RowHead><NumericCell><Pounds value={before} pence="always" /></NumericCell><NumericCell><Pounds value={after} pence="always" /></NumericCell></tr>)}</tbody>
      </DataTable>
      {waiting !== "0.00" && <Notice><p>{formatPounds(waiting)} of {from.name} in {year} is already asked for and waits. If all of it is agreed, {formatPounds(penceToPounds(poundsToPence(from.after) - poundsToPence(waiting)))} is left.</p></Notice>}
      {movedBefore !== "0.00" && <p>{formatPounds(movedBefore)} was moved from {from.name} in {year} before; it counts towards a year’s limit.</p>}
      {decision !== "blocked" && closed.map(({ awardId, name, pays }) => <p key={awardId}>{name} pays {formatPounds(pays)} of {from.schemeName} in {year} and may not pay for {to.schemeName}; other money covers what moves, so it stays where it is.</p>)}
    </>
  );
}

function kindInWords({ betweenCapitalAndRevenue, crossesScheme, crossesRingFence }: JudgedVirement, permanent: boolean): string {
  const kinds = [...(betweenCapitalAndRevenue ? ["between capital and revenue"] : []), ...(crossesScheme ? ["from one scheme to another"] : ["within one scheme"]), ...(crossesRingFence ? ["out of a ring-fence that admits it"] : []), ...(permanent ? ["for good"] : [])];
  return `It moves money ${kinds.join(", ")}.`;
}
