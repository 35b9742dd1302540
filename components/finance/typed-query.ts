import { readCell } from "@/components/scenarios/grid/read-cell";
import { readTypedDate } from "@/components/ui/read-typed-date";
import type { DatePart } from "@/components/ui/date-field";
import type { FieldFault } from "@/domain/plan/field-fault";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { readTypedPounds } from "@/domain/money/read-typed-pounds";
import { isoDate, type Fraction, type Pounds } from "@/domain/plan/fields";

export type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads what was typed into a form that stands in the address, so that it can be tried without JavaScript and nothing
 * typed is lost. What cannot be read is told at its field in `faults` and given as null.
 */
export function typedQuery(search: Search) {
  const faults: FieldFault[] = [];
  const text = (name: string): string => {
    const found = search[name];
    return (typeof found === "string" ? found : (found?.[0] ?? "")).trim();
  };
  const fault = (field: string, message: string): null => {
    faults.push({ field, message });
    return null;
  };
  const legible = (name: string): string | null => {
    const read = readCell({ type: "words" }, text(name));
    return read.ok ? String(read.value) : fault(name, read.reason);
  };
  const parts = (name: string): Record<DatePart, string> => ({ day: text(`${name}-day`), month: text(`${name}-month`), year: text(`${name}-year`) });
  return {
    faults, text, parts, fault,
    list: (name: string): readonly string[] => {
      const found = search[name];
      return found === undefined ? [] : typeof found === "string" ? [found] : found;
    },
    words: (name: string, missing: string): string | null => (text(name) === "" ? fault(name, missing) : legible(name)),
    wordsOrNull: (name: string): string | null => (text(name) === "" ? null : legible(name)),
    /** A day; null where nothing is typed or it cannot be read. */
    day: (name: string, missing?: string): IsoDate | null => {
      const typed = parts(name);
      if (Object.values(typed).every((part) => part === "")) return missing === undefined ? null : fault(name, missing);
      const read = isoDate.safeParse(readTypedDate(typed) ?? "");
      if (/^\d+$/.test(typed.year) && !/^(19|20)\d{2}$/.test(typed.year)) return fault(name, `Enter a year from 1900 to 2099 instead of ${typed.year}`);
      return read.success ? read.data : fault(name, `There is no such day as ${[typed.day, typed.month, typed.year].filter((part) => part !== "").join(" ")}. Enter a day, a month and a year, like 31 March 2006`);
    },
    pounds: (name: string, missing?: string): Pounds | null => {
      if (text(name) === "") return missing === undefined ? null : fault(name, missing);
      const read = readTypedPounds(text(name));
      return read.ok ? read.pounds : fault(name, read.reason);
    },
    share: (name: string, missing?: string): Fraction | null => {
      if (text(name) === "") return missing === undefined ? null : fault(name, missing);
      const read = readCell({ type: "share" }, text(name));
      return read.ok && read.value !== null ? (String(read.value) as Fraction) : fault(name, read.ok ? "Enter a share like 25% or 2/3" : read.reason.replace("rate like 2.95%", "share like 25%"));
    },
    whole: (name: string, missing: string): number | null => (/^\d{1,4}$/.test(text(name)) ? Number(text(name)) : fault(name, text(name) === "" ? missing : `Enter a whole number from 0, like 5, instead of “${text(name)}”`)),
  };
}

export type TypedQuery = ReturnType<typeof typedQuery>;
