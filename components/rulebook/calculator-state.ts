import type { Rule, RuleAnswer } from "@/domain/rulebook/rule";
import type { ListField, RuleField } from "./rule-fields";
import { addLine, takeLine } from "./list-input";
import { inputTyped, keyOf, linesTyped, typedOf, type TypedRule } from "./typed-rule";

export interface CalculatorState {
  readonly typed: TypedRule;
  /** Null while a list is being made longer or shorter: nothing was asked yet. */
  readonly answer: RuleAnswer | null;
  /** The key of the first field of a line just added, which takes the focus; null otherwise. */
  readonly opened: string | null;
}

/** What the calculator shows for an address: the first example where nothing was typed, else what was typed and its answer. */
export function calculatorState(rule: Rule, fields: readonly RuleField[], search: Readonly<Record<string, string | readonly string[] | undefined>>): CalculatorState {
  const given = new Map(Object.entries(search).flatMap(([key, value]) => (typeof value === "string" ? [[key, value] as const] : [])));
  if (given.size === 0) {
    const example = rule.examples[0]?.input;
    return { typed: typedOf(fields, example), answer: rule.answer(example), opened: null };
  }
  const typed = new Map([...given].filter(([key]) => key !== addLine && key !== takeLine));
  const longer = listNamed(fields, given.get(addLine));
  const shorter = listNamed(fields, given.get(takeLine));
  if (longer !== null) return { typed: lengthened(longer, typed), answer: null, opened: keyOf(longer.name, nextLine(longer, typed), longer.columns[0]?.name ?? "") };
  if (shorter !== null) return { typed: shortened(shorter, typed), answer: null, opened: null };
  return { typed, answer: rule.answer(inputTyped(fields, typed)), opened: null };
}

function listNamed(fields: readonly RuleField[], name: string | undefined): ListField | null {
  const field = fields.find((one) => one.name === name);
  return field?.type === "list" ? field : null;
}

/** An empty list shows one line already, so the next is never the first. */
const nextLine = (list: ListField, typed: TypedRule): number => Math.max(1, linesTyped(list, typed));

function lengthened(list: ListField, typed: TypedRule): TypedRule {
  const line = nextLine(list, typed);
  return new Map([...typed, ...list.columns.map(({ name }) => [keyOf(list.name, line, name), ""] as const)]);
}

function shortened(list: ListField, typed: TypedRule): TypedRule {
  const last = linesTyped(list, typed) - 1;
  return new Map([...typed].filter(([key]) => !list.columns.some(({ name }) => key === keyOf(list.name, last, name))));
}
