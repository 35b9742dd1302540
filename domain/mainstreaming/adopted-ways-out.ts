import type { Line, Plan } from "../plan/plan";
import type { EndingProject } from "./ending-projects";
import { isPartOfExitRoute } from "./exit-route-lines";

/**
 * The ways out that a plan holds for a project, the earliest first: those of its whole service, and those that meet the
 * end of its own grant. A way out is none for the grant that it brought itself: that one ends again. A merge stands
 * with one of its projects only, and that one's line is all the plan says.
 */
export const adoptedWaysOut = (plan: Plan, { id, service, award }: Pick<EndingProject, "id" | "service" | "award">): readonly Line<"exitRoutes">[] =>
  plan.exitRoutes
    .filter((route) => route.serviceId === service.id && (route.awardId === null || route.awardId === award?.id) && !isPartOfExitRoute(route.id, id))
    .sort((one, other) => (one.effectiveOn === other.effectiveOn ? (one.id < other.id ? -1 : 1) : one.effectiveOn < other.effectiveOn ? -1 : 1));
