import { TRPCError } from "@trpc/server";
import { serverApi } from "@/trpc/server";
import { readEdition } from "../../../_components/decision-addresses";

/** The decision record as the file that `scripts/verify-decision.mjs` checks. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly recommendationId: string }> }): Promise<Response> {
  const { recommendationId } = await params;
  const api = await serverApi();
  try {
    const { text, edition } = await api.decisions.exportRecord({ recommendationId, edition: readEdition(new URL(request.url).searchParams.get("edition") ?? undefined) });
    const name = `decision-record-${recommendationId.replace(/[^A-Za-z0-9-]/g, "")}-edition-${edition}.json`;
    return new Response(text, { headers: { "content-type": "application/json; charset=utf-8", "content-disposition": `attachment; filename="${name}"`, "cache-control": "no-store" } });
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === "INTERNAL_SERVER_ERROR") throw error;
    return new Response(error.message, { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
  }
}
