import { isoDate } from "@/domain/plan/fields";
import { spokenDate } from "@/domain/financial-year/spoken-date";

/** When a measure is next published, "1 June 2026", or in the publisher's own words, "Discontinued". */
export function spokenUpdate(update: { readonly date: string | null; readonly words: string }): string {
  const date = isoDate.safeParse(update.date);
  return date.success ? spokenDate(date.data) : update.words;
}
