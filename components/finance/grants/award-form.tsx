import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Details } from "@/components/ui/details";
import { MoneyField } from "@/components/ui/money-field";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { TextField } from "@/components/ui/text-field";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { certainty } from "@/domain/plan/choices";
import type { ConditionKind } from "@/domain/plan/condition-fields";
import { capitalised } from "@/domain/plan/number-in-words";
import type { Plan } from "@/domain/plan/plan";
import { ConditionInputs } from "./condition-inputs";
import { purposeKinds } from "./read-award";
import type { TypedQuery } from "../typed-query";

interface AwardFormProps {
  readonly plan: Plan;
  readonly years: readonly FinancialYear[];
  readonly kind: ConditionKind | null;
  readonly query: TypedQuery;
  readonly errorOf: (field: string) => string | undefined;
}

/** What is asked of a new grant. It stands in the address, so that it is checked without JavaScript and nothing typed is lost. */
export function AwardForm({ plan, years, kind, query, errorOf }: AwardFormProps) {
  const text = (id: string) => ({ id, name: id, defaultValue: query.text(id), error: errorOf(id) });
  const day = (id: string) => ({ id, name: id, defaultValue: query.parts(id), error: errorOf(id) });
  const chosen = (id: string, first: string) => ({ id, name: id, defaultValue: query.text(id) || first, error: errorOf(id) });
  return (
    <form method="get" className="ww-no-print" noValidate>
      <TextField {...text("name")} label="Name of the funding stream" width="half" />
      <TextField {...text("funder")} label="Funder" width="half" />
      <Select {...chosen("accountableBodyId", plan.partners[0]?.id ?? "")} label="Accountable body" options={plan.partners.map(({ id, name }) => ({ value: id, words: name }))} />
      <MoneyField {...text("amount")} label="A full year gives" />
      <DateField {...day("startsOn")} label="First day (if any)" />
      <DateField {...day("endsOn")} label="Last day (if any)" />
      <Radios {...chosen("certainty", "confirmed")} label="How sure is it?" inline choices={certainty.options.map((value) => ({ value, words: capitalised(value) }))} />
      <Radios {...chosen("restricted", "yes")} label="Is it ring-fenced?" choices={[{ value: "yes", words: "Yes", hint: "It pays only for what its clauses name." }, { value: "no", words: "No" }]} />
      <Select {...chosen("kind", "")} label="If it is, what is its first clause about?" hint="More clauses are tried and added on the grant’s own page." options={[{ value: "", words: "Nothing, it is not ring-fenced" }, ...purposeKinds.map((value) => ({ value, words: capitalised(value) }))]} />
      {kind !== null && (
        <>
          <ConditionInputs plan={plan} kind={kind} query={query} errorOf={errorOf} />
          <Textarea {...text("clause")} label="The clause, in the funder’s words" hint="It is quoted when something is refused." rows={2} />
        </>
      )}
      <Details summary="Letter, power, taper and carry-forward" open={["letter", "power", "carryForwardShare", ...years.map((year) => `share-${year}`)].some((id) => query.text(id) !== "" || errorOf(id) !== undefined) || errorOf("keepRecordsUntil") !== undefined}>
        <TextField {...text("letter")} label="Letter that stands (if any)" width="half" />
        <TextField {...text("power")} label="Power under which it is paid (if any)" hint="Like Local Government Act 2003, section 31" />
        <Radios {...chosen("nature", "either")} label="What may it pay for?" inline choices={[{ value: "either", words: "Revenue or capital" }, { value: "revenue", words: "Revenue only" }, { value: "capital", words: "Capital only" }]} />
        {years.map((year) => <TextField key={year} {...text(`share-${year}`)} label={`Share of the full year in ${year} (if not 100%)`} width="short" />)}
        <TextField {...text("carryForwardShare")} label="Share that may be carried into the next year (if any)" hint="Like 5%" width="short" />
        <DateField {...day("keepRecordsUntil")} label="Evidence is kept until (if any)" />
      </Details>
      <input type="hidden" name="asked" value={kind ?? "nothing"} />
      <Button kind="secondary">Check this grant</Button>
    </form>
  );
}
