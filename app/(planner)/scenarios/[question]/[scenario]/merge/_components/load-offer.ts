import { TRPCError } from "@trpc/server";
import { orPage, type serverApi } from "@/trpc/server";
import type { Outputs } from "@/trpc/types";

/** What a scenario offers another, or the words with which the server says that the two cannot be merged. */
export async function loadOffer(api: Awaited<ReturnType<typeof serverApi>>, asked: { readonly scenarioId: string; readonly from: string }): Promise<{ readonly offer: Outputs["merging"]["offer"] } | { readonly refusal: string }> {
  try {
    return { offer: await orPage(api.merging.offer(asked)) };
  } catch (error) {
    if (error instanceof TRPCError && error.code === "BAD_REQUEST" && error.cause?.name === "Refusal") return { refusal: error.message };
    throw error;
  }
}
