import type { FinancePageProps } from "../../_components/load-finance";
import { ownAwardsOf } from "./own-awards-of";

/** The awards of a plan as one file in the 360Giving standard. */
export async function GET(request: Request, { params }: Pick<FinancePageProps, "params">): Promise<Response> {
  const { document, scenario } = await ownAwardsOf({ params, searchParams: Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)) });
  if (document === null) return new Response("None of the plan’s awards has a letter that confirms it and money in a confirmed year, so there is no file. The page beside this address, left-out, says of each award what is missing.", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
  const name = `awards-${scenario.scenarioId.replace(/[^A-Za-z0-9-]/g, "")}-version-${scenario.version}.json`;
  return new Response(`${JSON.stringify(document, null, 1)}\n`, { headers: { "content-type": "application/json; charset=utf-8", "content-disposition": `attachment; filename="${name}"`, "cache-control": "no-store", "x-content-type-options": "nosniff" } });
}
