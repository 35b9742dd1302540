import { DateField } from "@/components/ui/date-field";
import { MoneyField } from "@/components/ui/money-field";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { costType } from "@/domain/plan/choices";
import { conditionFields, type ConditionField, type ConditionKind } from "@/domain/plan/condition-fields";
import type { Plan } from "@/domain/plan/plan";
import { conditionFieldName } from "./read-condition";
import type { TypedQuery } from "../typed-query";

interface ConditionInputsProps {
  readonly plan: Plan;
  readonly kind: ConditionKind;
  readonly query: TypedQuery;
  readonly errorOf: (field: string) => string | undefined;
}

/** Only the fields that a kind of condition has. */
export function ConditionInputs({ plan, kind, query, errorOf }: ConditionInputsProps) {
  const { needs, needsOneOf, mayHave } = conditionFields[kind];
  return <>{[...needs, ...needsOneOf, ...mayHave].map((field) => <ConditionInput key={field} plan={plan} kind={kind} field={field} isOptional={!needs.includes(field)} query={query} error={errorOf(conditionFieldName(kind, field))} />)}</>;
}

function ConditionInput({ plan, kind, field, isOptional, query, error }: { readonly plan: Plan; readonly kind: ConditionKind; readonly field: ConditionField; readonly isOptional: boolean; readonly query: TypedQuery; readonly error: string | undefined }) {
  const name = conditionFieldName(kind, field);
  const common = { id: name, name, error };
  const optional = (label: string): string => (isOptional ? `${label} (if any)` : label);
  switch (field) {
    case "serviceId":
      return <Select {...common} label={optional("Service")} defaultValue={query.text(name)} options={[{ value: "", words: isOptional ? "any service" : "Choose a service" }, ...plan.services.map(({ id, name: words }) => ({ value: id, words }))]} />;
    case "ageFrom":
      return <TextField {...common} label="Youngest age" width="short" inputMode="numeric" defaultValue={query.text(name)} />;
    case "ageTo":
      return <TextField {...common} label="Oldest age" hint="Children of this age are still within." width="short" inputMode="numeric" defaultValue={query.text(name)} />;
    case "words":
      if (kind === "excluded cost type") return <Select {...common} label="Type of cost that it does not pay for" defaultValue={query.text(name)} options={[{ value: "", words: "Choose a type of cost" }, ...costType.options.map((value) => ({ value, words: value }))]} />;
      return <TextField {...common} label={optional(wordsLabel(kind))} hint={knownWords(plan, kind)} defaultValue={query.text(name)} />;
    case "startsOn":
      return <DateField {...common} label="Spent from" defaultValue={query.parts(name)} />;
    case "endsOn":
      return <DateField {...common} label="Spent to" defaultValue={query.parts(name)} />;
    case "share":
      return <TextField {...common} label={kind === "rate" ? "Share of eligible cost that it pays" : "Share of the year’s award"} hint="Like 25% or 2/3" width="short" defaultValue={query.text(name)} />;
    case "amount":
      return <MoneyField {...common} label={kind === "rate" ? "The most that it pays in a year, in pounds (if any)" : "What base budgets keep paying in a year, in pounds"} defaultValue={query.text(name)} />;
    default: {
      const unknown: never = field;
      return unknown;
    }
  }
}

const wordsLabel = (kind: ConditionKind): string => (kind === "need level" ? "Need level" : kind === "area" ? "Area" : "Purpose");

/** The words that services of the plan have: a condition matches them letter for letter. */
function knownWords(plan: Plan, kind: ConditionKind): string {
  const known = kind === "need level" ? [...plan.services, ...plan.portions].map(({ needLevel }) => needLevel) : kind === "area" ? [...plan.services, ...plan.portions].map(({ area }) => area) : plan.services.map(({ purpose }) => purpose);
  const words = [...new Set(known.filter((each) => each !== null))].sort();
  return words.length === 0 ? "No service of this plan says one yet, so nothing would match." : `In the words of the plan’s services: ${words.join("; ")}.`;
}
