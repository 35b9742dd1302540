import { readTypedDate } from "@/components/ui/read-typed-date";
import type { TypedForm } from "@/domain/proposals/read-typed-section";

/** A form on the page as what somebody typed. */
export function typedFormOf(form: HTMLFormElement): TypedForm {
  const data = new FormData(form);
  const text = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value : "");
  const one = (name: string): string => text(data.get(name));
  return {
    one,
    many: (name) => data.getAll(name).map(text),
    date: (name) => {
      const parts = { day: one(`${name}-day`), month: one(`${name}-month`), year: one(`${name}-year`) };
      if (Object.values(parts).every((part) => part.trim() === "")) return null;
      return readTypedDate(parts) ?? "unreadable";
    },
  };
}
