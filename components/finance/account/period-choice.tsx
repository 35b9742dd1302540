import { Button } from "@/components/ui/button";
import { Select, type Option } from "@/components/ui/select";

interface PeriodChoiceProps {
  /** What the address keeps: the version. */
  readonly kept: Readonly<Record<string, string>>;
  readonly fields: readonly { readonly name: string; readonly label: string; readonly value: string; readonly options: readonly Option[] }[];
}

/** Chooses the year and how far into it a page looks. It only goes somewhere, so it works without JavaScript. */
export function PeriodChoice({ kept, fields }: PeriodChoiceProps) {
  return (
    <form method="get" className="ww-account-period ww-no-print">
      {Object.entries(kept).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {fields.map(({ name, label, value, options }) => <Select key={`${name} ${value}`} id={`period-${name}`} name={name} label={label} options={options} defaultValue={value} />)}
      <Button kind="secondary">Show</Button>
    </form>
  );
}
