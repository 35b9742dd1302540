import type { Rule } from "@/domain/rulebook/rule";
import type { RuleProblem } from "@/domain/rulebook/rule-refusal";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import type { CalculatorState } from "./calculator-state";
import { ListInput } from "./list-input";
import type { ListField, RuleField, ValueField } from "./rule-fields";
import { ruleHref } from "./rule-href";
import { ValueInput } from "./rule-input";
import { RuleValues } from "./rule-value";
import { fieldIdOf, inputTyped } from "./typed-rule";

interface RuleCalculatorProps {
  readonly rule: Rule;
  readonly fields: readonly RuleField[];
  readonly outcome: readonly RuleField[];
  readonly state: CalculatorState;
}

/** Tries a rule with one's own figures. The figures stand in the address, so that a calculation can be sent on; nothing is stored. */
export function RuleCalculator({ rule, fields, outcome, state }: RuleCalculatorProps) {
  const { typed, answer, opened } = state;
  const problems: readonly RuleProblem[] = answer?.ok === false ? answer.problems : [];
  const href = ruleHref(rule.id);
  return (
    <>
      {/* What pressing "Work it out" leads to: the answer, or what is wrong. The form's address names this place. */}
      {problems.length > 0 && <ErrorSummary id="answer" faults={problems.map((problem) => ({ fieldId: problem.path === "" ? null : fieldIdOf(problem.path), message: withField(problem, fields) }))} />}
      <form method="get" action={`${href}#answer`} className="ww-no-print" noValidate key={[...typed].join()}>
        {/* Enter presses a form's first button: this one, and not "Add a line". */}
        <button type="submit" className="ww-visually-hidden" tabIndex={-1} aria-hidden="true">Work it out</button>
        {inGroups(fields).map((group) => (group.type === "list"
          ? <ListInput key={group.list.name} field={group.list} typed={typed} problems={problems} href={href} opened={opened} />
          : <div className="ww-rule-fields" key={group.values[0]?.name}>{group.values.map((field) => <ValueInput key={field.name} field={field} typed={typed} problems={problems} />)}</div>))}
        <div className="ww-actions"><Button>Work it out</Button></div>
      </form>
      {answer?.ok === true && (
        <>
          <div className="ww-print-only">
            <h3 className="ww-panel__title">Given</h3>
            <RuleValues fields={fields} values={inputTyped(fields, typed)} />
          </div>
          <div className="ww-rule-answer" id="answer" role="status">
            <h3 className="ww-panel__title">Answer</h3>
            <RuleValues fields={outcome} values={answer.output} />
          </div>
        </>
      )}
    </>
  );
}

type Group = { readonly type: "list"; readonly list: ListField } | { readonly type: "values"; readonly values: readonly ValueField[] };

/** Single fields that follow each other stand beside each other; a list has the width to itself. */
function inGroups(fields: readonly RuleField[]): Group[] {
  return fields.reduce<Group[]>((groups, field) => {
    const last = groups.at(-1);
    if (field.type === "list") return [...groups, { type: "list", list: field }];
    return last?.type === "values" ? [...groups.slice(0, -1), { type: "values", values: [...last.values, field] }] : [...groups, { type: "values", values: [field] }];
  }, []);
}

/** A problem of a field by the field's own words, because "This is missing" says too little above the form. */
function withField({ path, message }: RuleProblem, fields: readonly RuleField[]): string {
  const [, name = "", line, column] = /^([^[.]+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(path) ?? [];
  const field = fields.find((one) => one.name === name);
  if (field === undefined) return message;
  const title = field.type === "list" ? (field.columns.find((one) => one.name === (column ?? "") && line !== undefined)?.title ?? field.title) : field.title;
  return `${title}${line === undefined ? "" : `, line ${Number(line) + 1}`}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
