import { firstDayOf, lastDayOf, type FinancialYear } from "@/domain/financial-year/financial-year";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { formatCounted } from "@/domain/money/format-pounds";
import type { Line, Plan } from "@/domain/plan/plan";

/** What is there for children where: for whom, and which parts begin, end or go on within the years. */
export function placesInPlainWords({ services, provisions, about }: Plan, years: readonly FinancialYear[]): string[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return services.flatMap(({ id, name, area, ageFrom, ageTo }) => [
    `${name} is for children aged ${ageFrom} to ${ageTo} in ${area ?? about.place}.`,
    ...provisions.filter(({ serviceId }) => serviceId === id).flatMap((provision) => partInWords(provision, firstDayOf(first), lastDayOf(last))),
  ]);
}

function partInWords({ name, posts, children, startsOn, endsOn }: Line<"provisions">, from: string, to: string): string[] {
  if ((endsOn !== null && endsOn < from) || (startsOn !== null && startsOn > to)) return [];
  const begins = startsOn !== null && startsOn > from ? startsOn : null;
  const ends = endsOn !== null && endsOn < to ? endsOn : null;
  const when = begins === null ? (ends === null ? "goes on" : `ends on ${spokenDate(ends)}`) : `begins on ${spokenDate(begins)}${ends === null ? "" : ` and ends on ${spokenDate(ends)}`}`;
  return [`${name} (${formatCounted(children, "children")}, ${formatCounted(posts, "posts")}): ${when}.`];
}
