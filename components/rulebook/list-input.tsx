import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { DataTable } from "../ui/data-table";
import type { ListField, ValueField } from "./rule-fields";
import { formats, hintOf, isChosen, optionsOf, type InputProps } from "./rule-input";
import { fieldIdOf, keyOf, linesTyped } from "./typed-rule";
import { isNumeric } from "./value-in-words";

/** The name of the button that lengthens a list and the one that shortens it; the value says which list. */
export const addLine = "_add";
export const takeLine = "_take";

interface ListInputProps extends InputProps<ListField> {
  /** The address of the page, to which the two buttons send what was typed. */
  readonly href: string;
  /** The key of the field that takes the focus, in a line just added. */
  readonly opened: string | null;
}

/** Several lines of a rule to fill in, with a button for one more and one for one less; both work without JavaScript. */
export function ListInput({ field, typed, problems, href, opened }: ListInputProps) {
  const lines = Math.max(1, linesTyped(field, typed));
  const ofList = problems.find(({ path }) => path === field.name);
  return (
    <div className={classNames("govuk-form-group", ofList !== undefined && "govuk-form-group--error")} id={fieldIdOf(field.name)} tabIndex={-1}>
      {ofList !== undefined && <ErrorWords>{ofList.message}</ErrorWords>}
      <DataTable caption={field.title} compact className={classNames("ww-rule-lines", field.columns.length > 4 && "ww-rule-lines--many")}>
        <thead><tr><td><span className="ww-visually-hidden">Line</span></td>{field.columns.map((column) => <InputHead key={column.name} column={column} />)}</tr></thead>
        <tbody>
          {Array.from({ length: lines }, (_, line) => {
            const ofLine = problems.find(({ path }) => path === `${field.name}[${line}]` && !field.isPlain);
            return (
              <tr key={line} id={field.isPlain ? undefined : fieldIdOf(`${field.name}[${line}]`)} tabIndex={field.isPlain ? undefined : -1}>
                <td className="ww-rule-lines__number">{line + 1}</td>
                {field.columns.map((column, place) => (
                  <td key={column.name} className={isNumeric(column) ? "ww-table__numeric" : undefined}>
                    {place === 0 && ofLine !== undefined && <ErrorWords>{ofLine.message}</ErrorWords>}
                    <CellInput list={field} line={line} column={column} typed={typed} problems={problems} opened={opened} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </DataTable>
      <div className="ww-actions ww-rule-lines__actions">
        {/* No place in the address: with one, the browser would not give the new line the focus. */}
        <Button kind="secondary" name={addLine} value={field.name} formAction={href}>Add a line<span className="ww-visually-hidden"> to {field.title}</span></Button>
        {lines > 1 && <Button kind="secondary" name={takeLine} value={field.name} formAction={`${href}#${fieldIdOf(field.name)}`}>Remove the last line<span className="ww-visually-hidden"> of {field.title}</span></Button>}
      </div>
    </div>
  );
}

function InputHead({ column }: { readonly column: ValueField }) {
  const hint = hintOf(column, formats[column.kind] ?? null);
  return (
    <th scope="col" className={isNumeric(column) ? "ww-table__numeric" : undefined}>
      <span className="ww-rule-lines__head">
        {column.title}{column.kind === "pounds" && " (£)"}
        {hint !== "" && <span className="ww-table__note">{hint}</span>}
      </span>
    </th>
  );
}

interface CellProps extends Pick<ListInputProps, "typed" | "problems" | "opened"> {
  readonly list: ListField;
  readonly line: number;
  readonly column: ValueField;
}

function CellInput({ list, line, column, typed, problems, opened }: CellProps) {
  const key = keyOf(list.name, line, column.name);
  const id = fieldIdOf(key);
  const problem = problems.find(({ path }) => fieldIdOf(path) === id);
  const shared = {
    id, name: key, defaultValue: typed.get(key) ?? "", "aria-label": `${column.title}, line ${line + 1}`, "aria-invalid": problem !== undefined || undefined,
    "aria-describedby": problem === undefined ? undefined : `${id}-error`, autoFocus: key === opened,
  };
  const width = column.kind === "text" ? "ww-rule-lines__words" : isNumeric(column) ? "ww-rule-lines__figure" : "ww-rule-lines__short";
  return (
    <>
      {problem !== undefined && <ErrorWords id={`${id}-error`}>{problem.message}</ErrorWords>}
      {isChosen(column)
        ? <select {...shared} className={classNames("govuk-select", problem !== undefined && "govuk-select--error")}>{[...(shared.defaultValue === "" && !column.isOptional ? [{ value: "", words: "Choose" }] : []), ...optionsOf(column)].map(({ value, words }) => <option key={value} value={value}>{words}</option>)}</select>
        : <input {...shared} type="text" autoComplete="off" spellCheck={false} className={classNames("govuk-input", width, problem !== undefined && "govuk-input--error")} />}
    </>
  );
}

function ErrorWords({ id, children }: { readonly id?: string; readonly children: string }) {
  return <p className="govuk-error-message" id={id}><span className="ww-visually-hidden">Error: </span>{children}</p>;
}
