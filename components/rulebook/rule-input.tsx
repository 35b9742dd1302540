import type { RuleProblem } from "@/domain/rulebook/rule-refusal";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { DataTable } from "../ui/data-table";
import { MoneyField } from "../ui/money-field";
import { Select } from "../ui/select";
import { ColumnHead } from "../ui/table-cells";
import { TextField } from "../ui/text-field";
import type { ListField, ValueField } from "./rule-fields";
import { fieldIdOf, keyOf, linesTyped, type TypedRule } from "./typed-rule";

const formats: Readonly<Record<string, string>> = {
  date: "For example, 31/8/2005 or 2005-08-31",
  "financial year": "For example, 2005/06",
  rate: "For example, 2.95% or 0.0295 or 2/3",
  share: "For example, 25% or 0.25 or 1/3",
};

/** The name of the button that lengthens a list and the one that shortens it; the value says which list. */
export const addLine = "_add";
export const takeLine = "_take";

interface InputProps<Field> {
  readonly field: Field;
  readonly typed: TypedRule;
  readonly problems: readonly RuleProblem[];
}

const optionsOf = ({ kind, choices, isOptional }: ValueField) => [
  ...(isOptional ? [{ value: "", words: "None" }] : []),
  ...(kind === "yes or no" ? ["yes", "no"] : choices).map((value) => ({ value, words: value.charAt(0).toUpperCase() + value.slice(1) })),
];

const isChosen = ({ kind }: ValueField): boolean => kind === "choice" || kind === "yes or no";

/** One value of a rule to fill in. */
export function ValueInput({ field, typed, problems }: InputProps<ValueField>) {
  const id = fieldIdOf(field.name);
  const hint = [field.hint, formats[field.kind] ?? null, field.isOptional && !isChosen(field) ? "May be left empty" : null].filter((part) => part !== null).join(". ");
  const shared = { id, name: field.name, label: field.title, error: problems.find(({ path }) => path === field.name)?.message, defaultValue: typed.get(field.name) ?? "" };
  const hinted = hint === "" ? shared : { ...shared, hint: `${hint}.` };
  if (isChosen(field)) return <Select {...hinted} options={optionsOf(field)} />;
  if (field.kind === "pounds") return <MoneyField {...hinted} allowNegative />;
  return <TextField {...hinted} width={field.kind === "text" ? "half" : "short"} autoComplete="off" />;
}

/** Several lines of a rule to fill in, with a button for one more and one for one less; both work without JavaScript. */
export function ListInput({ field, typed, problems }: InputProps<ListField>) {
  const lines = Math.max(1, linesTyped(field, typed));
  const ofList = problems.find(({ path }) => path === field.name);
  return (
    <div className={classNames("govuk-form-group", ofList !== undefined && "govuk-form-group--error")} id={fieldIdOf(field.name)} tabIndex={-1}>
      {ofList !== undefined && <p className="govuk-error-message"><span className="ww-visually-hidden">Error: </span>{ofList.message}</p>}
      <DataTable caption={field.title} compact className="ww-rule-lines">
        <thead><tr><ColumnHead>Line</ColumnHead>{field.columns.map(({ name, title }) => <ColumnHead key={name}>{title}</ColumnHead>)}</tr></thead>
        <tbody>
          {Array.from({ length: lines }, (_, line) => (
            <tr key={line}>
              <td>{line + 1}</td>
              {field.columns.map((column) => <td key={column.name}><CellInput list={field} line={line} column={column} typed={typed} problems={problems} /></td>)}
            </tr>
          ))}
        </tbody>
      </DataTable>
      <div className="ww-actions">
        <Button kind="secondary" name={addLine} value={field.name}>Add a line</Button>
        {lines > 1 && <Button kind="secondary" name={takeLine} value={field.name}>Remove the last line</Button>}
      </div>
    </div>
  );
}

interface CellProps {
  readonly list: ListField;
  readonly line: number;
  readonly column: ValueField;
  readonly typed: TypedRule;
  readonly problems: readonly RuleProblem[];
}

function CellInput({ list, line, column, typed, problems }: CellProps) {
  const key = keyOf(list.name, line, column.name);
  const id = fieldIdOf(key);
  const problem = problems.find(({ path }) => fieldIdOf(path) === id);
  const shared = {
    id, name: key, defaultValue: typed.get(key) ?? "", "aria-label": `${column.title}, line ${line + 1}`, "aria-invalid": problem !== undefined || undefined,
    "aria-describedby": problem === undefined ? undefined : `${id}-error`,
  };
  const isWide = column.kind === "text" || isChosen(column);
  return (
    <>
      {problem !== undefined && <p className="govuk-error-message" id={`${id}-error`}><span className="ww-visually-hidden">Error: </span>{problem.message}</p>}
      {isChosen(column)
        ? <select {...shared} className={classNames("govuk-select", problem !== undefined && "govuk-select--error")}>{optionsOf(column).map(({ value, words }) => <option key={value} value={value}>{words}</option>)}</select>
        : <input {...shared} type="text" autoComplete="off" spellCheck={false} className={classNames("govuk-input", isWide ? "ww-rule-lines__wide" : "ww-rule-lines__figure", problem !== undefined && "govuk-input--error")} />}
    </>
  );
}
