import { orPage, serverApi } from "@/trpc/server";

/** The published grants held as one file in the 360Giving standard; with an edition in the address, its alone. */
export async function GET(request: Request): Promise<Response> {
  const editionId = new URL(request.url).searchParams.get("edition");
  const { document } = await orPage((await serverApi()).publishedGrants.export({ editionId }));
  if (document === null) return new Response("There are no published grants to give out. Bring some in first.", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
  return new Response(`${JSON.stringify(document, null, 1)}\n`, { headers: { "content-type": "application/json; charset=utf-8", "content-disposition": 'attachment; filename="published-grants.json"', "cache-control": "no-store", "x-content-type-options": "nosniff" } });
}
