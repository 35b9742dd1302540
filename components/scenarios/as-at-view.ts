import type { IsoDate } from "@/domain/financial-year/financial-year";
import { isoDate } from "@/domain/plan/fields";
import type { DatePart } from "../ui/date-field";
import { readTypedDate } from "../ui/read-typed-date";

/** The search part of an address as Next gives it. */
type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** To which day a page looks back. */
export interface AsAtView {
  /** Undefined for today, also where what was asked for is no day. */
  readonly at: IsoDate | undefined;
  /** What stands in the form: what was typed, or the day looked at. */
  readonly typed: Readonly<Record<DatePart, string>>;
  /** What is wrong with the day, for people; null when nothing is. */
  readonly fault: string | null;
  /** True where the form was sent, whose three parts become `at` in the address. */
  readonly isFromForm: boolean;
}

/** Said of what is no day. */
export const noSuchDay = "Enter a real date to look back to, like 3 May 2005";

/** Reads `?at=2005-05-03`, or the three parts that the form sends; nothing that was typed is lost. */
export function readAsAtView(search: Search): AsAtView {
  const text = (name: string): string | undefined => {
    const value = search[name];
    return typeof value === "string" ? value : value?.[0];
  };
  const isFromForm = ["at-day", "at-month", "at-year"].some((name) => text(name) !== undefined);
  const asked = text("at");
  if (!isFromForm && asked === undefined) return { at: undefined, typed: { day: "", month: "", year: "" }, fault: null, isFromForm };
  const parts = { day: text("at-day") ?? "", month: text("at-month") ?? "", year: text("at-year") ?? "" };
  const read = isoDate.safeParse(isFromForm ? readTypedDate(parts) : asked);
  if (!read.success) return { at: undefined, typed: parts, fault: noSuchDay, isFromForm };
  return { at: read.data, typed: isFromForm ? parts : partsOf(read.data), fault: null, isFromForm };
}

function partsOf(day: IsoDate): AsAtView["typed"] {
  const [year = "", month = "", date = ""] = day.split("-");
  return { day: String(Number(date)), month: String(Number(month)), year };
}

/** The address of a page as it was known by the end of a day; the page as it is today without one. */
export const asAtHref = (path: string, at: IsoDate | undefined): string => (at === undefined ? path : `${path}${path.includes("?") ? "&" : "?"}at=${at}`);
