import type { RuleProblem } from "@/domain/rulebook/rule-refusal";
import { MoneyField } from "../ui/money-field";
import { Select } from "../ui/select";
import { TextField } from "../ui/text-field";
import type { ValueField } from "./rule-fields";
import { fieldIdOf, type TypedRule } from "./typed-rule";

/** How values of a kind may be typed; said under the field. */
export const formats: Readonly<Record<string, string>> = {
  date: "For example, 31/8/2005",
  "financial year": "For example, 2005/06",
  rate: "For example, 2.95% or 2/3",
  share: "For example, 25% or 1/3",
};

export interface InputProps<Field> {
  readonly field: Field;
  readonly typed: TypedRule;
  readonly problems: readonly RuleProblem[];
}

export const optionsOf = ({ kind, choices, isOptional }: ValueField) => [
  ...(isOptional ? [{ value: "", words: "None" }] : []),
  ...(kind === "yes or no" ? ["yes", "no"] : choices).map((value) => ({ value, words: value.charAt(0).toUpperCase() + value.slice(1) })),
];

export const isChosen = ({ kind }: ValueField): boolean => kind === "choice" || kind === "yes or no";

/** What may be said of a field: its own hint, how to type it, and that it may be empty unless the hint says so. */
export function hintOf(field: ValueField, format: string | null): string {
  const mayBeEmpty = field.isOptional && !isChosen(field) && field.hint?.includes("empty") !== true;
  return [field.hint, format, mayBeEmpty ? "May be left empty" : null].filter((part) => part !== null).join(". ");
}

/** One value of a rule to fill in. */
export function ValueInput({ field, typed, problems }: InputProps<ValueField>) {
  const id = fieldIdOf(field.name);
  const hint = hintOf(field, formats[field.kind] ?? null);
  const shared = { id, name: field.name, label: field.title, error: problems.find(({ path }) => path === field.name)?.message, defaultValue: typed.get(field.name) ?? "" };
  const hinted = hint === "" ? shared : { ...shared, hint: `${hint}.` };
  if (isChosen(field)) return <Select {...hinted} options={optionsOf(field)} />;
  if (field.kind === "pounds") return <MoneyField {...hinted} allowNegative />;
  return <TextField {...hinted} width={field.kind === "text" ? "half" : "short"} autoComplete="off" />;
}
