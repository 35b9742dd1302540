import { financialYearOf, financialYearsFrom, lastDayOf, yearsBetween, type FinancialYear, type IsoDate } from "../financial-year/financial-year";
import { shareOfYear } from "../financial-year/share-of-year";
import { timesRatio } from "../money/ratio";

/** What goes when money ends: whole pence for a full year, hundredths of posts, places, children. */
export interface Loss {
  readonly pence: bigint;
  readonly postHundredths: bigint;
  readonly places: number;
  readonly children: number;
}

export interface EndingProject extends Loss {
  /** The last day with money. */
  readonly endsOn: IsoDate;
}

export interface CliffStep<Project> {
  readonly project: Project;
  /** Everything lost by the end of this project, this one counted. */
  readonly soFar: Loss;
}

/** What is missing in one year against the full-year amounts; posts, places and children as on 31 March. */
export interface CliffYear extends Loss {
  readonly year: FinancialYear;
}

const noLoss: Loss = { pence: 0n, postHundredths: 0n, places: 0, children: 0 };
const plus = (one: Loss, other: Loss): Loss => ({
  pence: one.pence + other.pence, postHundredths: one.postHundredths + other.postHundredths, places: one.places + other.places, children: one.children + other.children,
});

/** The projects in the order in which their money ends, the same day in the order given, with what is lost so far. */
export function cliffSteps<Project extends EndingProject>(projects: readonly Project[]): CliffStep<Project>[] {
  let soFar = noLoss;
  return [...projects].sort((one, other) => (one.endsOn < other.endsOn ? -1 : one.endsOn > other.endsOn ? 1 : 0)).map((project) => ({ project, soFar: (soFar = plus(soFar, project)) }));
}

/**
 * What each financial year lacks, from the year of the first end to the year after the last, when all of it is gone.
 * A project lacks its full-year pence less what it still gets by its share of the year, rounded once; £60,000.00 that
 * ends on 31 August 2006 lacks £34,849.32 in 2006/07 by days. Throws `PartMonthError` when months cannot be counted.
 */
export function cliffYears(projects: readonly EndingProject[], countedBy: "days" | "months"): CliffYear[] {
  const ends = projects.map((project) => project.endsOn).sort();
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return [];
  const firstYear = financialYearOf(first);
  return financialYearsFrom(firstYear, yearsBetween(firstYear, financialYearOf(last)) + 2).map((year) => {
    const lost = projects.map((project): Loss => {
      const paid = timesRatio(project.pence, shareOfYear(year, { startsOn: null, endsOn: project.endsOn }, countedBy));
      return { ...(project.endsOn < lastDayOf(year) ? project : noLoss), pence: project.pence - paid };
    });
    return { year, ...lost.reduce(plus, noLoss) };
  });
}

/** The day on which most pounds end together, the earliest of equals. */
export function sharpestEnd(projects: readonly EndingProject[]): { readonly endsOn: IsoDate; readonly pence: bigint } | null {
  const byDay = new Map<IsoDate, bigint>();
  for (const { endsOn, pence } of projects) byDay.set(endsOn, (byDay.get(endsOn) ?? 0n) + pence);
  return [...byDay].map(([endsOn, pence]) => ({ endsOn, pence })).sort((one, other) => (one.pence === other.pence ? (one.endsOn < other.endsOn ? -1 : 1) : one.pence > other.pence ? -1 : 1))[0] ?? null;
}
