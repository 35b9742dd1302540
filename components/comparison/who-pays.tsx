import Link from "next/link";
import { Fragment } from "react";
import type { ComparedScenario } from "@/domain/decisions/scenario-at-version";
import type { FundingExplanation } from "@/domain/funding/explain-funding";
import { Pounds } from "../money/pounds";
import { ruleHref } from "../rulebook/rule-href";
import { DataTable } from "../ui/data-table";
import { Details } from "../ui/details";
import { Panel } from "../ui/panel";
import { FundingReasons } from "./funding-reasons";
import { NumericCell, NumericHead, RowHead, ColumnHead } from "../ui/table-cells";

const rows = [
  { words: "Unmet cost", note: "No money that may pay for it", read: ({ unmet }: ComparedScenario["funding"]) => unmet },
  { words: "Restricted grant left", note: "Liable to be handed back", read: ({ restrictedLeft }: ComparedScenario["funding"]) => restrictedLeft },
  { words: "Base budget left", note: "Paid today and not needed", read: ({ baseLeft }: ComparedScenario["funding"]) => baseLeft },
  { words: "Unmet if base budget were spent first", note: "Without moving a payment afterwards", read: ({ baseFirst }: ComparedScenario["funding"]) => baseFirst.unmet },
] as const;

/** Which money is left or missing in each scenario over all its years, and why, down to the clause that stands in the way. */
export function WhoPays({ scenarios }: { readonly scenarios: readonly (ComparedScenario & { readonly reasonsHref: string; readonly reasons: FundingExplanation | null })[] }) {
  return (
    <Panel id="who-pays" title="Why money is left or missing" subtitle="Each grant pays only for what its conditions admit; restricted money is used first.">
      <DataTable caption="Left and missing over all years" captionHidden wide={scenarios.length > 4}>
        <thead><tr><ColumnHead>Over all years</ColumnHead>{scenarios.map(({ scenarioId, name }) => <NumericHead key={scenarioId}>{name}</NumericHead>)}</tr></thead>
        <tbody>
          {rows.map(({ words, note, read }) => (
            <tr key={words}>
              <RowHead note={note}>{words}</RowHead>
              {scenarios.map(({ scenarioId, funding }) => <NumericCell key={scenarioId}><Pounds value={read(funding)} pence="always" /></NumericCell>)}
            </tr>
          ))}
        </tbody>
      </DataTable>
      {scenarios.map(({ scenarioId, name, reasons, reasonsHref }) => reasons !== null && (
        <Details key={scenarioId} summary={`Why, in “${name}”`} open>
          <FundingReasons funding={reasons} />
          {reasons.notExplained.awardYears > 0 && <p>These are the largest. <Link href={reasonsHref}>Why <Pounds value={reasons.notExplained.pounds} pence="always" /> more is left, of {reasons.notExplained.awardYears} other awards and years</Link></p>}
        </Details>
      ))}
      {scenarios.some(({ reasons }) => reasons === null) && <p className="ww-no-print">Why? In {scenarios.map(({ scenarioId, name, reasonsHref }, at) => <Fragment key={scenarioId}>{at > 0 && ", "}<Link href={reasonsHref}>“{name}”</Link></Fragment>)}.</p>}
      <p className="ww-small ww-no-print">How is this worked out? <Link href={ruleHref("restricted-money-first")}>Restricted money first</Link>, <Link href={ruleHref("why-money-is-left")}>why money is left or missing</Link> and <Link href={ruleHref("who-could-pay")}>who could pay</Link>.</p>
    </Panel>
  );
}
