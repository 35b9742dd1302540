import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { BandRow, ColumnHead, NumericCell, RowHead } from "@/components/ui/table-cells";
import { capitalised } from "@/domain/plan/number-in-words";
import type { WeighedOption } from "@/domain/mainstreaming/weighed-option";
import { optionBands, type PlanBeside } from "./option-rows";
import { OptionStatus } from "./option-status";

interface OptionsTableProps {
  readonly caption: string;
  readonly options: readonly WeighedOption[];
  readonly beside: PlanBeside;
  /** Where an option is adopted or discarded. */
  readonly optionHref: (optionId: string) => string;
  readonly mayWeigh: boolean;
}

/** Ways out side by side, beside the plan as it stands: who pays what, what is left, what it means, what changes. */
export function OptionsTable({ caption, options, beside, optionHref, mayWeigh }: OptionsTableProps) {
  const columns = options.length + 2;
  return (
    <DataTable caption={caption} wide className="ww-options">
      <thead>
        <tr>
          <ColumnHead>Figure</ColumnHead>
          <ColumnHead>As the plan stands</ColumnHead>
          {options.map((option) => (
            <ColumnHead key={option.id}>
              {option.name}
              <span className="ww-table__note">{capitalised([...new Set(option.asks.map(({ route }) => route))].join(", "))}</span>
              <OptionStatus end={option.end} />
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {optionBands(options, beside).map(({ band, rows }) => [
          <BandRow key={band} columns={columns}>{band}</BandRow>,
          ...rows.map(({ head, note, standing, cells }) => (
            <tr key={`${band} ${head}`}>
              <RowHead note={note}>{head}</RowHead>
              <NumericCell>{standing}</NumericCell>
              {options.map((option, at) => <NumericCell key={option.id}>{option.worked === null ? "Cannot be worked out" : cells[at]}</NumericCell>)}
            </tr>
          )),
        ])}
        <BandRow columns={columns}>What it means and what changes</BandRow>
        <tr><RowHead>Evidence for it</RowHead><td>Nothing asked</td>{options.map((option) => <td key={option.id}>{option.overridesNeeded.length === 0 ? "Held, or not asked for" : option.overridesNeeded.map((words) => <span className="ww-line" key={words}>{words.split(". ")[0]}.</span>)}</td>)}</tr>
        <tr><RowHead>Equality impact</RowHead><td>Not assessed</td>{options.map((option) => <td key={option.id}>{option.asks[0]?.equalityImpact ?? "Nobody has said"}</td>)}</tr>
        <tr>
          <RowHead>Changes in words</RowHead><td>None</td>
          {options.map((option) => (
            <td key={option.id}>
              {option.worked === null ? option.problems.map(({ path, message }) => <span className="ww-line" key={path + message}>{message}</span>) : (
                <details className="ww-details"><summary>{option.worked.inWords.length} changes<span className="ww-visually-hidden"> of {option.name}</span></summary><ul className="ww-small">{option.worked.inWords.map((words, position) => <li key={position}>{words}</li>)}</ul></details>
              )}
            </td>
          ))}
        </tr>
        <tr>
          <RowHead>Why it is weighed</RowHead><td />
          {options.map((option) => <td key={option.id}>{option.asks[0]?.reason}<span className="ww-table__note">{option.roleTitle}, version {option.version}</span>{mayWeigh && option.end === null && <Link href={optionHref(option.id)}>Adopt or discard<span className="ww-visually-hidden"> {option.name}</span></Link>}</td>)}
        </tr>
      </tbody>
    </DataTable>
  );
}
