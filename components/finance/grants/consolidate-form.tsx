import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { FieldsetFrame } from "@/components/ui/field-frame";
import { MoneyField } from "@/components/ui/money-field";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { formatPounds } from "@/domain/money/format-pounds";
import { certainty } from "@/domain/plan/choices";
import { capitalised } from "@/domain/plan/number-in-words";
import type { Plan } from "@/domain/plan/plan";
import type { TypedQuery } from "../typed-query";

interface ConsolidateFormProps {
  readonly plan: Plan;
  readonly years: readonly FinancialYear[];
  readonly query: TypedQuery;
  readonly errorOf: (field: string) => string | undefined;
}

/** Which grants become one, when, and what the new one is called and gives. */
export function ConsolidateForm({ plan, years, query, errorOf }: ConsolidateFormProps) {
  const text = (id: string) => ({ id, name: id, defaultValue: query.text(id), error: errorOf(id) });
  const chosen = (id: string, first: string) => ({ id, name: id, defaultValue: query.text(id) || first, error: errorOf(id) });
  const open = plan.awards.filter(({ id }) => !plan.consolidations.some(({ fromAwardId }) => fromAwardId === id));
  return (
    <form method="get" className="ww-no-print" noValidate>
      <FieldsetFrame id="from" label="Which grants become one?" error={errorOf("from")}>
        <div className="ww-goes-in">
          {open.map(({ id, name, amount }, at) => (
            <div key={id}>
              <label className="govuk-label" htmlFor={at === 0 ? "from" : `from-${id}`}>{name}, {formatPounds(amount)} a year</label>
              <select className="govuk-select" id={at === 0 ? "from" : `from-${id}`} name={`from-${id}`} defaultValue={query.text(`from-${id}`)}>
                <option value="">stays as it is</option>
                <option value="released">goes in, ring-fence released</option>
                <option value="kept inside">goes in, ring-fence kept inside</option>
              </select>
            </div>
          ))}
        </div>
      </FieldsetFrame>
      <DateField id="effectiveOn" name="effectiveOn" label="First day of the new grant" hint="The old ones end the day before, with all that was said of them." defaultValue={query.parts("effectiveOn")} error={errorOf("effectiveOn")} />
      <TextField {...text("name")} label="Name of the new grant" width="half" />
      <TextField {...text("funder")} label="Funder" width="half" />
      <Select {...chosen("accountableBodyId", plan.partners[0]?.id ?? "")} label="Accountable body" options={plan.partners.map(({ id, name }) => ({ value: id, words: name }))} />
      <TextField {...text("letter")} label="Letter that says so" width="half" />
      <Radios {...chosen("certainty", "confirmed")} label="How sure is it?" inline choices={certainty.options.map((value) => ({ value, words: capitalised(value) }))} />
      <Radios {...chosen("amountIs", "the sum")} label="What does it give?" choices={[{ value: "the sum", words: "The sum of the grants that go in" }, { value: "stated", words: "An amount for a full year" }, { value: "by years", words: "An amount for each year" }]} />
      <MoneyField {...text("amount")} label="For a full year" hint="Only where an amount is given for a full year." />
      {years.slice(1).map((year) => <MoneyField key={year} {...text(`amount-${year}`)} label={`In ${year}`} hint="Only where an amount is given for each year." />)}
      <input type="hidden" name="asked" value="yes" />
      <Button kind="secondary">See before and after</Button>
    </form>
  );
}
