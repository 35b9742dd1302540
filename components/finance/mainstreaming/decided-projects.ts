import { callInWorkingDaysOf } from "@/domain/decisions/call-in";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { type DecideBy, decideBy, usualCycle } from "@/domain/mainstreaming/decide-by";
import { adoptedWaysOut } from "@/domain/mainstreaming/adopted-ways-out";
import type { EndingProject } from "@/domain/mainstreaming/ending-projects";
import type { Line, Plan } from "@/domain/plan/plan";

/** A short-term project with the day by which the board has to recommend. */
export interface DecidedProject extends EndingProject {
  readonly decide: DecideBy;
  /** The ways out that this version holds for it; while there is none, the board is still asked. */
  readonly adopted: readonly Line<"exitRoutes">[];
}

interface Calendar {
  /** The board's meetings with a day of their own. */
  readonly meetings: readonly IsoDate[];
  readonly today: IsoDate;
  /** Weeks from the board's meeting to that of the body that decides. */
  readonly weeks: number;
}

/** Each project with its last safe decision date and the ways out that are adopted for it. A council's decision may be called in; other partners' bodies have no call-in. */
export const decidedProjects = (plan: Plan, projects: readonly EndingProject[], { meetings, today, weeks }: Calendar): DecidedProject[] =>
  projects.map((project) => {
    const provider = plan.partners.find(({ id }) => id === project.service.providerId);
    const callInWorkingDays = callInWorkingDaysOf(provider?.sector === "council" ? "cabinet" : "other");
    return { ...project, adopted: adoptedWaysOut(plan, project), decide: decideBy(project.service, project.endsOn, meetings, today, { ...usualCycle, callInWorkingDays, committeeDays: 7 * weeks }) };
  });

/** The days on which a trust's boards meet; a meeting of which only words are known has none. */
export function boardMeetings(meetings: readonly { readonly bodyId: string; readonly date: IsoDate; readonly dateWords: string | null }[], bodies: readonly { readonly id: string; readonly kind: string }[]): IsoDate[] {
  const boards = new Set(bodies.filter(({ kind }) => kind === "board").map(({ id }) => id));
  return meetings.filter(({ bodyId, dateWords }) => boards.has(bodyId) && dateWords === null).map(({ date }) => date);
}

/** The weeks of a committee cycle as the address asks for them. */
export interface AskedWeeks {
  /** What is counted with. */
  readonly weeks: number;
  /** What stands in the field. */
  readonly typed: string;
  /** What is wrong with it; null where nothing is. */
  readonly error: string | null;
}

const usualWeeks = usualCycle.committeeDays / 7;

/** The most weeks that a committee cycle is tried with: half a year. */
const mostWeeks = 26;

/** The weeks of the address, "?weeks=8": the usual six where it says none, and where it says what no cycle can be, with what is wrong and what was typed. */
export function readWeeks(asked: unknown): AskedWeeks {
  if (typeof asked !== "string") return { weeks: usualWeeks, typed: String(usualWeeks), error: null };
  const typed = asked.trim();
  if (/^\d{1,9}$/.test(typed) && Number(typed) <= mostWeeks) return { weeks: Number(typed), typed, error: null };
  return { weeks: usualWeeks, typed: asked, error: `Enter a whole number of weeks from 0 to ${mostWeeks}${typed === "" ? "" : ` instead of “${typed}”`}` };
}
