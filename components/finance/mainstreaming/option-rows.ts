import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { formatCount, formatDifference, formatPounds } from "@/domain/money/format-pounds";
import type { Pounds } from "@/domain/plan/fields";
import type { WeighedOption } from "@/domain/mainstreaming/weighed-option";

type Worked = NonNullable<WeighedOption["worked"]>;

/** What the plan comes to without any of the options. */
export interface PlanBeside {
  readonly years: readonly FinancialYear[];
  /** What nobody pays of the projects' cost, in each year. */
  readonly gap: readonly Pounds[];
  readonly posts: string;
  readonly children: number;
}

export interface OptionRow {
  readonly head: string;
  readonly note?: string;
  readonly standing: string;
  readonly cells: readonly string[];
}

export interface OptionBand {
  readonly band: string;
  readonly rows: readonly OptionRow[];
}

const nothing = "0.00" as Pounds;

/** The figures of options beside each other, in bands; a row that would be nought in every column is left out. */
export function optionBands(options: readonly WeighedOption[], { years, gap, posts, children }: PlanBeside): OptionBand[] {
  const read = (cell: (worked: Worked) => string): string[] => options.map(({ worked }) => (worked === null ? "" : cell(worked)));
  const partners = new Map(options.flatMap(({ worked }) => worked?.growth ?? []).map(({ partnerId, name }) => [partnerId, name]));
  const isMerge = options.some(({ worked }) => (worked?.merges.length ?? 0) > 0);
  const merged = (cell: (merge: Worked["merges"][number]) => string): string[] => read(({ merges: [merge] }) => (merge === undefined ? "No merge" : cell(merge)));
  const last = years.at(-1) ?? "";
  return [
    ...[...partners].map(([partnerId, name]): OptionBand => ({
      band: `Base-budget growth asked of ${name}`,
      rows: years.map((year, at) => ({ head: year, standing: formatPounds(nothing), cells: read(({ growth }) => formatPounds(growth.find((each) => each.partnerId === partnerId)?.byYear[at] ?? nothing)) }))
        .filter(({ cells }) => cells.some((cell) => cell !== "" && cell !== "£0")),
    })),
    {
      band: "Cost",
      rows: [
        { head: "Cost that comes once", standing: formatPounds(nothing), cells: read(({ oneOff }) => formatPounds(oneOff)) },
        { head: `Change of the yearly cost, ${last}`, standing: "no change", cells: read(({ cost }) => formatDifference(cost.at(-1) ?? nothing)) },
      ],
    },
    { band: "Gap left in the projects’ cost", rows: years.map((year, at) => ({ head: year, standing: formatPounds(gap[at] ?? nothing), cells: read(({ gapLeft }) => formatPounds(gapLeft[at] ?? nothing)) })) },
    {
      band: `Children and posts on 31 March, ${last}`,
      rows: [
        { head: "Children reached", note: "in the whole plan", standing: formatCount(children), cells: read((worked) => formatCount(worked.children.after)) },
        { head: "Posts", note: "in the whole plan", standing: formatCount(posts), cells: read((worked) => formatCount(worked.posts.after)) },
      ],
    },
    ...(isMerge ? [{
      band: "Merged establishment, a full year at prices of the first year",
      rows: [
        { head: "Before", standing: "", cells: merged(({ before }) => formatPounds(before, "always")) },
        { head: "After", standing: "", cells: merged(({ after }) => formatPounds(after, "always")) },
        { head: "Saving", standing: "", cells: merged(({ recurrentSaving }) => formatPounds(recurrentSaving, "always")) },
        { head: "Redundancies, once", standing: "", cells: merged(({ oneOffCost }) => formatPounds(oneOffCost, "always")) },
        { head: "Paid back in", standing: "", cells: merged(({ paybackMonths, paybackMonthsExact }) => (paybackMonths === null || paybackMonthsExact === null ? "Never" : `${paybackMonthsExact} months: in the ${ordinal(paybackMonths)} month`)) },
      ],
    }] : []),
  ];
}

/** "6th", "21st". */
function ordinal(count: number): string {
  const ending = count % 100 >= 11 && count % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return `${count}${ending}`;
}
