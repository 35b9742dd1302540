import { describe, expect, it } from "vitest";
import { endingProjects } from "@/prisma/seed/luton/ending-projects-plan";
import { planOf } from "@/prisma/seed/luton/plans";
import { anAsk } from "@/testing/arbitrary-exit-route";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { endingProjectsOf, lostByYear } from "@/domain/mainstreaming/ending-projects";
import { changesOfAsks } from "@/domain/mainstreaming/work-option";
import { applyChanges } from "@/domain/plan/change";
import { evaluate } from "@/domain/plan/evaluate";
import { endingSentence } from "./cliff-sentence";
import { decidedProjects } from "./decided-projects";

const given = planOf(endingProjects);

/** The lead of the cliff when the projects named have been taken into base budgets. */
function lead(serviceIds: readonly string[], today = "2005-05-10"): string {
  const asks = serviceIds.map((serviceId, at) => anAsk({ id: `exit-${at}`, serviceId, partnerId: "luton-borough-council", effectiveOn: "2006-04-01", route: "full mainstream" }));
  const plan = applyChanges(given, changesOfAsks(given, asks));
  const evaluation = evaluate(plan);
  const projects = decidedProjects(plan, endingProjectsOf(plan, evaluation), { meetings: [], today: today as IsoDate, weeks: 6 });
  return endingSentence(projects, lostByYear(projects, evaluation.years), evaluation.years);
}

describe("the lead of the projects that end", () => {
  const lose = "Three projects lose £610,000 a year by 2008/09";

  it("asks the board for the first of those without a way out, and for them only", () => {
    expect(lead([])).toBe(`${lose}; the board has to recommend on the first of them by 12 May 2005.`);
    expect(lead(["on-track-outreach"])).toBe(`${lose}; a way out for one of them is adopted in this version, and the board has to recommend on the first of the others by 9 March 2006.`);
    expect(lead(["on-track-outreach", "flying-start-play"])).toMatch(/; a way out for two of them is adopted in this version, and the board has to recommend on the other one by \d+ \w+ 200\d\.$/);
    expect(lead(given.services.map(({ id }) => id))).toBe(`${lose}; a way out for each of them is adopted in this version.`);
  });

  it("does not say that the day has passed for a project with a way out", () => {
    expect(lead([], "2005-06-01")).toBe(`${lose}, and the last safe day to recommend has passed for one of them.`);
    expect(lead(["on-track-outreach"], "2005-06-01")).not.toContain("passed");
  });
});
