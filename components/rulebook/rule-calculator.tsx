import type { Rule } from "@/domain/rulebook/rule";
import type { RuleProblem } from "@/domain/rulebook/rule-refusal";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { ruleHref } from "./rule-href";
import type { RuleField } from "./rule-fields";
import { ListInput, ValueInput } from "./rule-input";
import { RuleValues } from "./rule-value";
import type { CalculatorState } from "./calculator-state";
import { fieldIdOf } from "./typed-rule";

interface RuleCalculatorProps {
  readonly rule: Rule;
  readonly fields: readonly RuleField[];
  readonly outcome: readonly RuleField[];
  readonly state: CalculatorState;
}

/** Tries a rule with one's own figures. The figures stand in the address, so that a calculation can be sent on; nothing is stored. */
export function RuleCalculator({ rule, fields, outcome, state }: RuleCalculatorProps) {
  const problems: readonly RuleProblem[] = state.answer?.ok === false ? state.answer.problems : [];
  return (
    <>
      <ErrorSummary faults={problems.map((problem) => ({ fieldId: problem.path === "" ? null : fieldIdOf(problem.path), message: withField(problem, fields) }))} />
      <form method="get" action={`${ruleHref(rule.id)}#calculator`} className="ww-no-print" noValidate key={[...state.typed].join()}>
        {/* Enter presses a form's first button: this one, and not "Add a line". */}
        <button type="submit" className="ww-visually-hidden" tabIndex={-1} aria-hidden="true">Work it out</button>
        {fields.map((field) => field.type === "list"
          ? <ListInput key={field.name} field={field} typed={state.typed} problems={problems} />
          : <ValueInput key={field.name} field={field} typed={state.typed} problems={problems} />)}
        <div className="ww-actions"><Button>Work it out</Button></div>
      </form>
      {state.answer?.ok === true && (
        <div className="ww-rule-answer" id="answer" role="status">
          <h3 className="ww-panel__title">Answer</h3>
          <RuleValues fields={outcome} values={state.answer.output} />
        </div>
      )}
    </>
  );
}

/** A problem of a field by the field's own words, because "This is missing" says too little above the form. */
function withField({ path, message }: RuleProblem, fields: readonly RuleField[]): string {
  const [, name = "", line, column] = /^([^[.]+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(path) ?? [];
  const field = fields.find((one) => one.name === name);
  if (field === undefined) return message;
  const title = field.type === "list" ? (field.columns.find((one) => one.name === (column ?? "") && line !== undefined)?.title ?? field.title) : field.title;
  return `${title}${line === undefined ? "" : `, line ${Number(line) + 1}`}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
