import type { FinancePlace } from "@/components/finance/finance-address";
import { lineField, schemeField } from "@/components/finance/pools/outturn-asked";
import { keptVersion } from "@/components/finance/pools/pool-address";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { MoneyField } from "@/components/ui/money-field";

interface SchemesFormProps {
  readonly schemes: readonly { readonly id: string; readonly name: string }[];
  /** The cost lines whose risk has a rule of its own. */
  readonly lines: readonly { readonly id: string; readonly name: string }[];
  readonly typed: Readonly<Record<string, string>>;
  readonly errorOf: (field: string) => string | undefined;
  readonly year: string;
  readonly place: FinancePlace;
}

/** The outturn said scheme by scheme; it only goes somewhere, so it works without JavaScript. */
export function SchemesForm({ schemes, lines, typed, errorOf, year, place }: SchemesFormProps) {
  return (
    <Details summary="Or scheme by scheme" open={[...schemes.map(({ id }) => schemeField(id)), ...lines.map(({ id }) => lineField(id))].some((field) => typed[field] !== "")}>
      <form method="get" className="ww-no-print" noValidate>
        {Object.entries({ ...keptVersion(place), year }).map(([field, value]) => <input key={field} type="hidden" name={field} value={value} />)}
        {schemes.map(({ id, name }) => <MoneyField key={id} id={schemeField(id)} name={schemeField(id)} label={`${name} spends`} hint="Leave it empty for its budget" defaultValue={typed[schemeField(id)]} error={errorOf(schemeField(id))} />)}
        {lines.map(({ id, name }) => <MoneyField key={id} id={lineField(id)} name={lineField(id)} label={`${name} spends`} hint="This cost has a rule of its own. Leave it empty for its budget" defaultValue={typed[lineField(id)]} error={errorOf(lineField(id))} />)}
        <Button kind="secondary">Show who bears what at these outturns</Button>
      </form>
    </Details>
  );
}
