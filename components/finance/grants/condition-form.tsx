import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Details } from "@/components/ui/details";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { TextField } from "@/components/ui/text-field";
import type { ConditionKind } from "@/domain/plan/condition-fields";
import { conditionKind } from "@/domain/plan/lines/grants";
import type { Plan } from "@/domain/plan/plan";
import { capitalised } from "@/domain/plan/number-in-words";
import { ConditionInputs } from "./condition-inputs";
import type { TypedQuery } from "../typed-query";

interface ConditionFormProps {
  readonly plan: Plan;
  /** The page that answers. */
  readonly action: string;
  readonly kind: ConditionKind | null;
  readonly query: TypedQuery;
  readonly errorOf: (field: string) => string | undefined;
}

/** What a condition is about, then only the fields of that kind; the page answers what it would admit, without JavaScript too. */
export function ConditionForm({ plan, action, kind, query, errorOf }: ConditionFormProps) {
  return (
    <form method="get" action={action} className="ww-no-print" noValidate>
      <Select id="kind" name="kind" label="What is the clause about?" error={errorOf("kind")} defaultValue={kind ?? ""} options={[{ value: "", words: "Choose" }, ...conditionKind.options.map((value) => ({ value, words: capitalised(value) }))]} />
      {kind === null ? <Button kind="secondary">Show its fields</Button> : (
        <>
          <ConditionInputs plan={plan} kind={kind} query={query} errorOf={errorOf} />
          <Textarea id="clause" name="clause" label="The clause, in the funder’s words" hint="It is quoted when something is refused." rows={2} defaultValue={query.text("clause")} error={errorOf("clause")} />
          <Details summary="Who sees to it, by when" open={["owner", "evidence", "dueOn-day"].some((name) => query.text(name) !== "") || errorOf("dueOn") !== undefined}>
            <TextField id="owner" name="owner" label="The role that sees to it (if any)" width="half" defaultValue={query.text("owner")} />
            <DateField id="dueOn" name="dueOn" label="Due on (if any)" defaultValue={query.parts("dueOn")} error={errorOf("dueOn")} />
            <TextField id="evidence" name="evidence" label="What proves it, and where it is kept (if any)" defaultValue={query.text("evidence")} />
          </Details>
          <input type="hidden" name="tried" value={kind} />
          <Button kind="secondary">Try this condition</Button>
        </>
      )}
    </form>
  );
}
