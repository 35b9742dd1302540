import type { FormFields } from "@/components/forms/use-command-form";
import { DateField } from "@/components/ui/date-field";
import { FieldsetFrame } from "@/components/ui/field-frame";
import { MoneyField } from "@/components/ui/money-field";
import { Select, type Option } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { headroomKinds } from "@/domain/mainstreaming/taper-to-headroom";
import { certainty } from "@/domain/plan/choices";
import type { Pounds } from "@/domain/plan/fields";
import type { Line } from "@/domain/plan/plan";
import { MergePostsFields } from "./merge-posts-fields";

interface OptionKindFieldsProps {
  readonly route: Line<"exitRoutes">["route"];
  readonly form: FormFields;
  readonly partners: readonly Option[];
  readonly years: readonly FinancialYear[];
  /** What is stated as headroom of the paying partner in each year; null where nothing is. */
  readonly headroom: readonly (Pounds | null)[];
  /** Said where several projects share the amounts. */
  readonly together: string;
}

const choices = (words: readonly string[]): Option[] => words.map((value) => ({ value, words: value }));

/** The questions that only one kind of exit route asks. */
export function OptionKindFields({ route, form, partners, years, headroom, together }: OptionKindFieldsProps) {
  const field = (name: string) => ({ id: form.idOf(name), name, error: form.errorOf(name) });
  switch (route) {
    case "partial mainstream":
      return <TextField {...field("share")} label="Share of the gap that the base budget takes, in per cent" hint="The service shrinks by the rest." width="short" inputMode="decimal" />;
    case "taper":
      return (
        <>
          <Select {...field("headroomIs")} label="How the headroom is stated" options={choices(headroomKinds)} />
          {years.map((year, at) => <MoneyField key={year} {...field(`headroom-${at}`)} label={`Headroom in ${year}${together}`} defaultValue={headroom[at] ?? ""} />)}
        </>
      );
    case "merge":
      return <MergePostsFields form={form} />;
    case "transfer to the voluntary sector":
      return (
        <>
          <Select {...field("providerId")} label="Who takes it on" options={partners} />
          <MoneyField {...field("contractPrice")} label={`Price of the contract for a full year${together}`} />
        </>
      );
    case "other external funding":
      return (
        <>
          <TextField {...field("award-name")} label="Name of the new grant" width="half" />
          <TextField {...field("award-funder")} label="Who would give it" width="half" />
          <MoneyField {...field("award-amount")} label={`Amount of a full year${together}`} />
          <DateField {...field("award-endsOn")} label="Last day of the new grant" hint="Leave it empty where no end is known." />
          <Select {...field("award-certainty")} label="How sure it is" options={choices(certainty.options)} />
        </>
      );
    case "charge or trade":
      return <MoneyField {...field("income")} label={`Income of a full year${together}`} />;
    case "pool":
      return (
        <FieldsetFrame id={form.idOf("contributions")} label="In what proportion the partners share the gap" hint="Whole numbers, like 125, 83 and 12. Leave a partner empty that does not take part." error={form.errorOf("contributions")}>
          {partners.map(({ value, words }) => <TextField key={value} {...field(`weight-${value}`)} label={words} width="short" inputMode="numeric" />)}
        </FieldsetFrame>
      );
    default:
      return null;
  }
}
