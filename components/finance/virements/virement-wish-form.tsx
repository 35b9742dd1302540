import { Button } from "@/components/ui/button";
import { Checkboxes } from "@/components/ui/checkboxes";
import { MoneyField } from "@/components/ui/money-field";
import { Select, type Option } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";

/** What was typed of a wish, as the address has it. */
export interface TypedWish {
  readonly year: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly permanent: boolean;
  readonly reason: string;
}

interface VirementWishFormProps {
  readonly typed: TypedWish;
  readonly years: readonly string[];
  readonly costs: readonly Option[];
  readonly errorOf: (field: string) => string | undefined;
}

const choose: Option = { value: "", words: "Choose a cost" };

/** A wish to move budget. It only goes to the same page, which says who must agree; so it works without JavaScript. */
export function VirementWishForm({ typed, years, costs, errorOf }: VirementWishFormProps) {
  return (
    <form method="get" noValidate>
      <Select id="year" name="year" label="Financial year" options={years.map((year) => ({ value: year, words: year }))} defaultValue={typed.year} error={errorOf("year")} />
      <Select id="from" name="from" label="Take it from" options={[choose, ...costs]} defaultValue={typed.from} error={errorOf("from")} />
      <Select id="to" name="to" label="Give it to" options={[choose, ...costs]} defaultValue={typed.to} error={errorOf("to")} />
      <MoneyField id="amount" name="amount" label="Amount" defaultValue={typed.amount} error={errorOf("amount")} />
      <Checkboxes id="permanent" name="permanent" label="For how long?" hint="Otherwise it moves in that year only." choices={[{ value: "yes", words: "For good: in that year and every later one" }]} defaultValues={typed.permanent ? ["yes"] : []} />
      <Textarea id="reason" name="reason" label="Why, in a few words" rows={2} maxLength={400} defaultValue={typed.reason} error={errorOf("reason")} />
      <Button kind="secondary">Show who must agree</Button>
    </form>
  );
}
