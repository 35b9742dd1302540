import { callInWorkingDaysOf } from "@/domain/decisions/call-in";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { type DecideBy, decideBy, usualCycle } from "@/domain/mainstreaming/decide-by";
import type { EndingProject } from "@/domain/mainstreaming/ending-projects";
import type { Plan } from "@/domain/plan/plan";

/** A short-term project with the day by which the board has to recommend. */
export interface DecidedProject extends EndingProject {
  readonly decide: DecideBy;
}

interface Calendar {
  /** The board's meetings with a day of their own. */
  readonly meetings: readonly IsoDate[];
  readonly today: IsoDate;
  /** Weeks from the board's meeting to that of the body that decides. */
  readonly weeks: number;
}

/** Each project with its last safe decision date. A council's decision may be called in; other partners' bodies have no call-in. */
export const decidedProjects = (plan: Plan, projects: readonly EndingProject[], { meetings, today, weeks }: Calendar): DecidedProject[] =>
  projects.map((project) => {
    const provider = plan.partners.find(({ id }) => id === project.service.providerId);
    const callInWorkingDays = callInWorkingDaysOf(provider?.sector === "council" ? "cabinet" : "other");
    return { ...project, decide: decideBy(project.service, project.endsOn, meetings, today, { ...usualCycle, callInWorkingDays, committeeDays: 7 * weeks }) };
  });

/** The days on which a trust's boards meet; a meeting of which only words are known has none. */
export function boardMeetings(meetings: readonly { readonly bodyId: string; readonly date: IsoDate; readonly dateWords: string | null }[], bodies: readonly { readonly id: string; readonly kind: string }[]): IsoDate[] {
  const boards = new Set(bodies.filter(({ kind }) => kind === "board").map(({ id }) => id));
  return meetings.filter(({ bodyId, dateWords }) => boards.has(bodyId) && dateWords === null).map(({ date }) => date);
}

/** The weeks of the address, "?weeks=8"; six where it says none that can be. */
export const readWeeks = (asked: unknown): number => (typeof asked === "string" && /^\d{1,2}$/.test(asked) && Number(asked) <= 26 ? Number(asked) : usualCycle.committeeDays / 7);
