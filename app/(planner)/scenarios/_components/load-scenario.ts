import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { orPage, type serverApi } from "@/trpc/server";

type Api = Awaited<ReturnType<typeof serverApi>>;

/** A scenario of a question at one version, or by the end of a day; the not-found page when the question has no such scenario. */
export async function loadScenario(api: Api, { questionId, scenarioId, version, at }: { readonly questionId: string; readonly scenarioId: string; readonly version: number | null; readonly at?: IsoDate | undefined }) {
  const scenario = await orPage(api.scenarios.get({ scenarioId, version, at }).catch((error: unknown) => { if (at !== undefined) throw error; return asNotFound(error); }));
  if (scenario.question.id !== questionId) notFound();
  return scenario;
}

/** An address that names an id no scenario can have is an old or mistyped link, not a fault of the program. */
export function asNotFound(error: unknown): never {
  if (error instanceof TRPCError && error.code === "BAD_REQUEST") notFound();
  throw error;
}
