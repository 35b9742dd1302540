import { asAt } from "@/components/scenarios/as-at";
import { comparisonHref, readComparisonView } from "@/components/scenarios/comparison-address";
import type { ComparisonFile } from "@/components/scenarios/comparison-csv";
import { serverApi } from "@/trpc/server";
import { loadComparison } from "../../../_components/load-comparison";

/** What a file of the comparison holds, for the same address as the page; null where there is nothing to compare. */
export async function comparisonFile(request: Request, questionId: string): Promise<ComparisonFile | null> {
  const view = readComparisonView(Object.fromEntries(new URL(request.url).searchParams));
  const api = await serverApi();
  const [me, { comparison, scenarios, question }] = await Promise.all([api.session.me(), loadComparison(api, questionId, view)]);
  return comparison === null ? null : {
    question, comparison,
    asAt: asAt(me.today, new Date()),
    address: comparisonHref(questionId, { ...view, figure: null, told: null }),
    hasSyntheticAmounts: scenarios.some(({ evaluation }) => evaluation.hasSyntheticAmounts),
    columns: scenarios.map(({ key, name, version, contentHash }) => ({ id: key, name, version, hash: contentHash })),
  };
}

/** The file as a download, never kept by the browser; words where there is none. */
export function asDownload(body: BodyInit | null, questionId: string, { type, ending }: { readonly type: string; readonly ending: string }): Response {
  if (body === null) return new Response("There is nothing to compare, so there is no file.", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
  return new Response(body, { headers: { "content-type": type, "content-disposition": `attachment; filename="comparison-${questionId.replace(/[^A-Za-z0-9-]/g, "")}.${ending}"`, "cache-control": "no-store" } });
}
