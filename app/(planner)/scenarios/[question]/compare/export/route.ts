import { asAt } from "@/components/scenarios/as-at";
import { comparisonHref, readComparisonView } from "@/components/scenarios/comparison-address";
import { comparisonCsv } from "@/components/scenarios/comparison-csv";
import { serverApi } from "@/trpc/server";
import { loadComparison } from "../../../_components/load-comparison";

/** The rows of the comparison as a file, for the same address as the page. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly question: string }> }): Promise<Response> {
  const { question: questionId } = await params;
  const view = readComparisonView(Object.fromEntries(new URL(request.url).searchParams));
  const api = await serverApi();
  const [me, { comparison, scenarios, question }] = await Promise.all([api.session.me(), loadComparison(api, questionId, view)]);
  if (comparison === null) return new Response("There is nothing to compare, so there is no file.", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
  const text = comparisonCsv({
    question, comparison,
    asAt: asAt(me.today, new Date()),
    address: comparisonHref(questionId, { ...view, figure: null, told: null }),
    hasSyntheticAmounts: scenarios.some(({ evaluation }) => evaluation.hasSyntheticAmounts),
    columns: scenarios.map(({ scenarioId, name, version, contentHash }) => ({ id: scenarioId, name, version, hash: contentHash })),
  });
  // The mark at the head tells spreadsheet programs that the text is UTF-8; without it £ and ’ come out wrong.
  return new Response(`\uFEFF${text}`, { headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="comparison-${questionId.replace(/[^A-Za-z0-9-]/g, "")}.csv"`, "cache-control": "no-store" } });
}
