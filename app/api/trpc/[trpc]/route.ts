import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { currentMember } from "@/server/auth/session";
import { appRouter } from "@/server/routers/app-router";
import { isSameOrigin } from "@/server/same-origin";

const largestBody = 1_000_000;

/** The one door for the browser. Batches hold at most ten calls; a body over 1 MB and a post from elsewhere are refused. */
async function handler(request: Request): Promise<Response> {
  if (request.method === "POST") {
    if (!isSameOrigin(request.headers)) return refuse(403, "This request did not come from a page of Wherewithal, so it was refused.");
    if (!request.headers.get("content-type")?.startsWith("application/json")) return refuse(415, "Send JSON.");
    if (Number(request.headers.get("content-length") ?? "0") > largestBody) return refuse(413, "That is more than 1 MB, which is more than one request may hold.");
  }
  const member = await currentMember();
  return fetchRequestHandler({ endpoint: "/api/trpc", req: request, router: appRouter, createContext: () => ({ member }), maxBatchSize: 10 });
}

function refuse(status: number, message: string): Response {
  return Response.json({ error: { message } }, { status });
}

export { handler as GET, handler as POST };
