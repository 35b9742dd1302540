import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { BandRow, ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { type Ladder, moveAsk, type Rung } from "@/domain/mainstreaming/base-budget-ladder";
import { penceToPounds } from "@/domain/money/money";
import type { Plan } from "@/domain/plan/plan";
import { financeHref, type FinancePlace, lineHref } from "../finance-address";
import { MoveAskButtons } from "./move-ask-buttons";

interface LadderTableProps {
  readonly ladder: Ladder;
  readonly years: readonly FinancialYear[];
  readonly plan: Plan;
  readonly place: FinancePlace;
  readonly version: number;
  readonly canChange: boolean;
}

/** One partner's asks in their order against its headroom, with the line under what fits. */
export function LadderTable({ ladder, years, plan, place, version, canChange }: LadderTableProps) {
  const { name, headroom, rungs } = ladder;
  const firstBelow = rungs.findIndex(({ fits }) => !fits);
  const columns = years.length + 3;
  const back = financeHref(place, "/mainstreaming/ladder");
  const missing = years.findIndex((_, at) => at > 0 && headroom[at] === null);
  return (
    <DataTable caption={name} compact wide className="ww-ladder">
      <thead><tr><NumericHead>Place</NumericHead><ColumnHead>Ask</ColumnHead>{years.map((year) => <NumericHead key={year}>{year}</NumericHead>)}<ColumnHead><span className="ww-visually-hidden">Order</span></ColumnHead></tr></thead>
      <tbody>
        {rungs.map((rung, at) => [
          ...(at === firstBelow ? [<BandRow key="line" columns={columns}>Below the line: not within the headroom</BandRow>] : []),
          <tr key={rung.line.id} className={rung.fits ? undefined : "ww-ladder__below"}>
            <NumericCell>{rung.place}</NumericCell>
            <RowHead note={<AskNote rung={rung} place={place} canChange={canChange} back={back} />}>{rung.line.name}</RowHead>
            {rung.amounts.map((pence, of) => <NumericCell key={years[of]}><Pounds value={penceToPounds(pence)} />{rung.left[of] != null && pence > (rung.left[of] ?? 0n) && <span className="ww-table__note ww-ending__passed">{rung.left[of]! < 0n ? "nothing left" : <>only <Pounds value={penceToPounds(rung.left[of]!)} /> left</>}</span>}</NumericCell>)}
            <td>{canChange && <MoveAskButtons scenarioId={place.scenarioId} version={version} name={rung.line.name} up={moveAsk(plan, rung.line.id, -1)} down={moveAsk(plan, rung.line.id, 1)} />}</td>
          </tr>,
        ])}
        {rungs.length === 0 && <tr><td colSpan={columns}>Nothing is asked of {name} in this version.</td></tr>}
      </tbody>
      <tfoot>
        <tr><td /><RowHead strong>Asked in all</RowHead>{years.map((year, at) => <NumericCell key={year}><Pounds value={penceToPounds(rungs.at(-1)?.soFar[at] ?? 0n)} /></NumericCell>)}<td /></tr>
        <tr>
          <td />
          <RowHead strong note={missing >= 0 && canChange ? <Link href={lineHref(place, "headrooms", null, { partnerId: ladder.partnerId, year: years[missing] ?? "" }, back)}>State headroom<span className="ww-visually-hidden"> of {name}</span></Link> : undefined}>Headroom</RowHead>
          {years.map((year, at) => <NumericCell key={year}>{headroom[at] == null ? "Not stated" : <Pounds value={penceToPounds(headroom[at]!)} />}</NumericCell>)}
          <td />
        </tr>
      </tfoot>
    </DataTable>
  );
}

function AskNote({ rung: { line, fits, failsIn }, place, canChange, back }: { readonly rung: Rung; readonly place: FinancePlace; readonly canChange: boolean; readonly back: string }) {
  return (
    <>
      {line.priority === null ? "No place of its own yet. " : ""}{line.recurrence === "one-off" ? "Once only. " : ""}
      {line.riskIfNotAgreed === null ? (canChange ? <Link href={lineHref(place, "baseBudgets", line.id, {}, back)}>Say what happens if it is not agreed<span className="ww-visually-hidden">: {line.name}</span></Link> : "Risk not stated.") : `If not agreed: ${line.riskIfNotAgreed}`}
      {!fits && failsIn !== null && <span className="ww-line"><Tag kind="problem">More than the headroom from {failsIn}</Tag> <Link href={financeHref(place, `/mainstreaming/ladder/${encodeURIComponent(line.id)}`)}>Taper it to fit<span className="ww-visually-hidden">: {line.name}</span></Link></span>}
    </>
  );
}
