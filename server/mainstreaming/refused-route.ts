import "server-only";
import { ExitRouteRefusal } from "@/domain/mainstreaming/exit-route-changes";
import { Refusal } from "../refusal";

/**
 * Does what an exit route asks for; what the plan cannot take is refused at the fields at fault. The evidence holds every
 * fault with its field, which is the last part of its path: "exitRoutes[0].effectiveOn" is the field "effectiveOn".
 */
export async function refusedRoute<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ExitRouteRefusal)) throw error;
    const problems = error.problems.map(({ path, message }) => ({ field: path.replace(/\[\d+\]/g, "").split(".").at(-1) ?? path, message }));
    throw new Refusal(problems.map(({ message }) => message).join(". "), { code: "BAD_REQUEST", ...(problems[0] !== undefined && { field: problems[0].field }), evidence: { problems } });
  }
}
