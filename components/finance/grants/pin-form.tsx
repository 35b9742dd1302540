import { Button } from "@/components/ui/button";
import { MoneyField } from "@/components/ui/money-field";
import { TextField } from "@/components/ui/text-field";
import { Radios } from "@/components/ui/radios";
import { pinChoices } from "@/domain/grants/allocation-board";
import { capitalised } from "@/domain/plan/number-in-words";
import type { TypedQuery } from "../typed-query";

const hints: Readonly<Partial<Record<(typeof pinChoices)[number], string>>> = { forbid: "It pays at most nothing for this service.", "let the engine choose": "Takes away what was said before." };

interface PinFormProps {
  readonly query: TypedQuery;
  /** Where the cell stands: what the address says besides. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly amountNow: string;
  readonly errorOf: (field: string) => string | undefined;
}

/** What a source is to pay for a service in a year; the answer is looked at before it is saved. */
export function PinForm({ query, hidden, amountNow, errorOf }: PinFormProps) {
  return (
    <form method="get" className="ww-no-print" noValidate>
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Radios id="choice" name="choice" label="What is it to pay?" error={errorOf("choice")} defaultValue={query.text("choice") || undefined} choices={pinChoices.map((value) => ({ value, words: capitalised(value), ...(hints[value] === undefined ? {} : { hint: hints[value] }) }))} />
      <MoneyField id="amount" name="amount" label="How much, in pounds" hint="Only for exactly, at least and at most." defaultValue={query.text("amount") || amountNow} error={errorOf("amount")} />
      <TextField id="reason" name="reason" label="Why?" hint="It stands with the payment." defaultValue={query.text("reason")} error={errorOf("reason")} />
      <Button kind="secondary">See what it does</Button>
    </form>
  );
}
