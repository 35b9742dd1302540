import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";
import { orPage, type serverApi } from "@/trpc/server";

type Api = Awaited<ReturnType<typeof serverApi>>;

/** A scenario of a question at one version; the not-found page when the question has no such scenario. */
export async function loadScenario(api: Api, { questionId, scenarioId, version }: { readonly questionId: string; readonly scenarioId: string; readonly version: number | null }) {
  const scenario = await orPage(api.scenarios.get({ scenarioId, version }).catch(asNotFound));
  if (scenario.question.id !== questionId) notFound();
  return scenario;
}

/** An address that names an id no scenario can have is an old or mistyped link, not a fault of the program. */
export function asNotFound(error: unknown): never {
  if (error instanceof TRPCError && error.code === "BAD_REQUEST") notFound();
  throw error;
}
