import { DateField } from "@/components/ui/date-field";
import { MoneyField } from "@/components/ui/money-field";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { TextField } from "@/components/ui/text-field";
import type { FieldToFill } from "./line-to-fill";

interface FieldOfKindProps {
  readonly field: FieldToFill;
  readonly id: string;
  readonly error: string | undefined;
}

/** One field of a line, drawn as its kind asks. */
export function FieldOfKind({ field: { field, label, kind, text }, id, error }: FieldOfKindProps) {
  const shared = { id, name: field, label, error, defaultValue: text };
  const mayBeEmpty = "mayBeEmpty" in kind && kind.mayBeEmpty === true ? "May stay empty." : undefined;
  switch (kind.type) {
    case "choice":
      return <Select {...shared} options={kind.options} />;
    case "pounds":
      return <MoneyField {...shared} label={label.includes("pounds") ? label : `${label}, in pounds`} hint={mayBeEmpty} defaultValue={text.replace("£", "")} allowNegative />;
    case "date": {
      const [day, month, year] = text.split(" ");
      return <DateField id={id} name={field} label={label} error={error} hint={kind.mayBeEmpty === false ? "For example, 31 3 2008" : "For example, 31 3 2008. May stay empty."} defaultValue={year === undefined ? {} : { day: day ?? "", month: month ?? "", year }} />;
    }
    case "rate":
    case "share":
      return <TextField {...shared} width="short" hint={["Per cent, like 2.95%, or a ratio like 2/3.", mayBeEmpty].filter((words) => words !== undefined).join(" ")} autoComplete="off" />;
    case "whole":
    case "posts":
      return <TextField {...shared} width="short" hint={mayBeEmpty} autoComplete="off" />;
    case "text":
      return <Textarea {...shared} rows={6} />;
    default:
      return <TextField {...shared} hint={mayBeEmpty} autoComplete="off" />;
  }
}

/** What was typed into a field; of a date its three parts. */
export function typedInKind(typed: FormData, { field, kind }: FieldToFill): string {
  const read = (name: string): string => String(typed.get(name) ?? "").trim();
  if (kind.type !== "date") return read(field);
  return ["day", "month", "year"].map((part) => read(`${field}-${part}`)).filter((text) => text !== "").join(" ");
}
