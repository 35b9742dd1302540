import Link from "next/link";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { Notice } from "../ui/notice";
import type { ColumnChoice } from "./comparison-address";

interface AsAtNoticeProps {
  readonly at: IsoDate;
  readonly todayHref: string;
  /** What is shown; of a scenario when nothing else is said. */
  readonly children?: string | undefined;
}

/** Says that a page shows what was known on a day, with the way back to today. */
export function AsAtNotice({ at, todayHref, children = "What was saved by the end of that day, with the confirmations given by then." }: AsAtNoticeProps) {
  return (
    <Notice title={`As we knew it on ${spokenDate(at)}`}>
      <p>{children} <Link href={todayHref}>Show it as it is today</Link></p>
    </Notice>
  );
}

interface AsKnownNoticeProps {
  readonly columns: readonly { readonly name: string; readonly version: number; readonly choice: ColumnChoice }[];
  readonly todayHref: string;
}

/** Says which columns show what was known on a day; nothing where all stand as they are. */
export function AsKnownNotice({ columns, todayHref }: AsKnownNoticeProps) {
  const dated = columns.flatMap(({ name, version, choice: { at } }) => (at === undefined ? [] : [{ name, version, at }]));
  const [first] = dated;
  if (first === undefined) return null;
  const isOneDay = dated.every(({ at }) => at === first.at);
  return (
    <Notice title={isOneDay ? `As we knew it on ${spokenDate(first.at)}` : "As we knew it on earlier days"}>
      <p>{dated.map(({ name, version }) => `${name}, is version ${version}`).join("; ")}. <Link href={todayHref}>Show all as they are today</Link></p>
    </Notice>
  );
}
