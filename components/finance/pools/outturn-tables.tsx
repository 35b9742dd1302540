import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { poundsToPence } from "@/domain/money/money";
import { capitalised } from "@/domain/plan/number-in-words";
import type { PoolOutturn } from "@/domain/pools/pool-outturn";

/** What each partner puts in, and what it bears: above nought to pay, below nought to get back. */
export const OutturnPartners = ({ outturn }: { readonly outturn: PoolOutturn }) => (
  <DataTable caption={`Each partner, ${outturn.year}`}>
    <thead><tr><ColumnHead>Partner</ColumnHead><NumericHead>Cash put in</NumericHead><NumericHead>Counted for its share</NumericHead><NumericHead>Bears</NumericHead></tr></thead>
    <tbody>
      {outturn.partners.map(({ partnerId, name, cash, weight, bears }) => <tr key={partnerId}><RowHead>{name}</RowHead><NumericCell><Pounds value={cash} pence="always" /></NumericCell><NumericCell><Pounds value={weight} pence="always" /></NumericCell><NumericCell strong><Pounds value={bears} pence="always" negativeWord="to get back" /></NumericCell></tr>)}
      {poundsToPence(outturn.toAgree) !== 0n && <tr><RowHead>To be agreed by the finance officers</RowHead><td colSpan={2} /><NumericCell strong><Pounds value={outturn.toAgree} pence="always" /></NumericCell></tr>}
      {poundsToPence(outturn.fromSteps) !== 0n && <tr><RowHead>Covered by the steps of the agreement</RowHead><td colSpan={2} /><NumericCell><Pounds value={outturn.fromSteps} pence="always" /></NumericCell></tr>}
      <tr className="ww-table__total"><RowHead strong>Over or under budget</RowHead><td colSpan={2} /><NumericCell strong><Pounds value={outturn.variance} pence="always" negativeWord="under" /></NumericCell></tr>
    </tbody>
  </DataTable>
);

/** The steps of the agreement in order: what each source has, what it gives and what is left to cover. */
export function OutturnSteps({ outturn }: { readonly outturn: PoolOutturn }) {
  if (outturn.steps.length === 0) return null;
  return (
    <DataTable caption="First the steps of the agreement">
      <thead><tr><ColumnHead>Step</ColumnHead><ColumnHead>From</ColumnHead><NumericHead>Could give</NumericHead><NumericHead>Gives</NumericHead><NumericHead>Left to cover</NumericHead></tr></thead>
      <tbody>
        {outturn.steps.flatMap(({ step, clause, sources, left }, at) => (sources.length === 0 ? [null] : sources).map((source, place) => (
          <tr key={`${at} ${source?.stepId ?? ""} ${source?.serviceId ?? ""} ${place}`}>
            {place === 0 ? <RowHead note={clause ?? "The agreement nets across schemes"}>{at + 1}. {capitalised(step)}</RowHead> : <RowHead><span className="ww-visually-hidden">{capitalised(step)}</span></RowHead>}
            <td>{source === null ? "Nothing is under" : source.name}</td>
            <NumericCell>{source !== null && <Pounds value={source.available} pence="always" />}</NumericCell>
            <NumericCell>{source !== null && <Pounds value={source.gives} pence="always" />}</NumericCell>
            <NumericCell strong>{place === Math.max(0, sources.length - 1) && <Pounds value={left} pence="always" />}</NumericCell>
          </tr>
        )))}
      </tbody>
    </DataTable>
  );
}

const levels = { "cost line": "Cost", scheme: "Scheme", fund: "The whole fund" } as const;

/** What is left, rule by rule: the narrowest rule stands. */
export function OutturnSharings({ outturn }: { readonly outturn: PoolOutturn }) {
  if (outturn.sharings.length === 0) return null;
  return (
    <DataTable caption="Then what is left, by the narrowest rule">
      <thead><tr><ColumnHead>Of</ColumnHead><ColumnHead>Rule</ColumnHead><NumericHead>To share</NumericHead>{outturn.partners.map(({ partnerId, name }) => <NumericHead key={partnerId}>{name}</NumericHead>)}</tr></thead>
      <tbody>
        {outturn.sharings.map(({ level, subjectId, name, model, residual, clause, amount, parts }, at) => (
          <tr key={`${at} ${subjectId}`}>
            <RowHead>{level === "fund" ? levels.fund : `${levels[level]}: ${name}`}</RowHead>
            <td>{capitalised(model)}{residual !== null && `; above the caps: ${residual}`}<span className="ww-table__note">{clause ?? "As the fund says; no clause is named"}</span></td>
            <NumericCell><Pounds value={amount} pence="always" /></NumericCell>
            {parts.map(({ partnerId, bears, cap }) => <NumericCell key={partnerId}><Pounds value={bears} pence="always" />{cap !== null && <span className="ww-table__note">cap <Pounds value={cap} /></span>}</NumericCell>)}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** Each scheme with its cost lines: budget, outturn and the difference. */
export const OutturnSchemes = ({ outturn }: { readonly outturn: PoolOutturn }) => (
  <DataTable caption={`Schemes and their costs, ${outturn.year}`}>
    <thead><tr><ColumnHead>Scheme</ColumnHead><NumericHead>Budget</NumericHead><NumericHead>Outturn</NumericHead><NumericHead>Over or under</NumericHead></tr></thead>
    <tbody>
      {outturn.schemes.flatMap(({ serviceId, name, lines, ...scheme }) => [{ id: serviceId, name, strong: true, ...scheme }, ...lines.map(({ costLineId, ...line }) => ({ id: costLineId, strong: false, ...line }))]).map(({ id, name, strong, budget, outturn: came, variance }) => (
        <tr key={id}><RowHead strong={strong}>{strong ? name : <span className="ww-outturn__line">{name}</span>}</RowHead><NumericCell strong={strong}><Pounds value={budget} pence="always" /></NumericCell><NumericCell strong={strong}><Pounds value={came} pence="always" /></NumericCell><NumericCell strong={strong}><Pounds value={variance} pence="always" negativeWord="under" /></NumericCell></tr>
      ))}
      <tr className="ww-table__total"><RowHead strong>The fund</RowHead><NumericCell strong><Pounds value={outturn.budget} pence="always" /></NumericCell><NumericCell strong><Pounds value={outturn.outturn} pence="always" /></NumericCell><NumericCell strong><Pounds value={outturn.variance} pence="always" negativeWord="under" /></NumericCell></tr>
    </tbody>
  </DataTable>
);
