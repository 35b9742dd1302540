import { expect, it } from "vitest";
import { endingProjects } from "@/prisma/seed/luton/ending-projects-plan";
import { planOf } from "@/prisma/seed/luton/plans";
import { anAsk } from "@/testing/arbitrary-exit-route";
import { evaluate } from "../plan/evaluate";
import { applyChanges } from "../plan/change";
import { adoptedWaysOut } from "./adopted-ways-out";
import { endingProjectsOf } from "./ending-projects";
import { exitRouteChanges } from "./exit-route-changes";

const plan = planOf(endingProjects);
const flyingStart = { serviceId: "flying-start-play", partnerId: "luton-borough-council", effectiveOn: "2006-09-01" };
/** The projects of the plan after a way out, each with the routes that the plan holds for it. */
function adopted(more: object): [string, string[]][] {
  const after = applyChanges(plan, exitRouteChanges(plan, anAsk({ ...flyingStart, ...more })));
  return endingProjectsOf(after, evaluate(after)).map((project) => [project.id, adoptedWaysOut(after, project).map(({ route }) => route)]);
}

it("a way out of a whole service or of its grant is found with the project, and with no other", () => {
  for (const awardId of [null, "flying-start-award"]) {
    expect(adopted({ route: "full mainstream", awardId })).toEqual([["on-track-award", []], ["flying-start-award", ["full mainstream"]], ["childrens-fund-award", []]]);
  }
});

it("a new grant that ends again asks for another way out, whatever brought it", () => {
  const found = adopted({ route: "other external funding", award: { name: "Lottery", funder: "A fund", amount: "100000.00", endsOn: "2007-09-30", certainty: "provisional" } });
  expect(found).toEqual([["on-track-award", []], ["flying-start-award", ["other external funding"]], ["exit-award", []], ["childrens-fund-award", []]]);
});
