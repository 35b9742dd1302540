import type { CliffProject } from "@/components/charts/cliff-project";
import { cliffProjects } from "@/components/scenarios/cliff-projects";
import type { Evaluation } from "@/domain/plan/evaluation";
import type { Plan } from "@/domain/plan/plan";
import type { DecidedProject } from "./decided-projects";

/** The projects that stand on grants as the picture shows them, with the last safe day of each. A service that stands on one grant gives its name, one on several is named by the grant. */
export function cliffOfProjects(plan: Plan, evaluation: Evaluation, projects: readonly DecidedProject[]): CliffProject[] {
  const drawn = new Map(cliffProjects(plan, evaluation).map((project) => [project.id, project]));
  return projects.flatMap(({ id, service, award, decide }) => {
    const found = drawn.get(id);
    if (found === undefined || award === null) return [];
    const standsOnOne = projects.filter((other) => other.service.id === service.id && other.award !== null).length === 1;
    return [{
      ...found, id: `${service.id} ${id}`, name: standsOnOne ? service.name : found.name, note: standsOnOne ? `${award.name}, ${found.note}` : found.note,
      lastSafeDecisionOn: decide.is === "worked out" ? decide.boardBy : null,
    }];
  });
}
