import { notFound } from "next/navigation";
import { documentSheets } from "@/domain/documents/document-sheets";
import { usageDocument } from "@/domain/grants/usage-statement";
import { writeWorkbook } from "@/server/workbook/write-workbook";
import { loadAward } from "../../../_components/load-award";

/** The statement of use as a workbook, for the same address as the page. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly question: string; readonly scenario: string; readonly award: string }> }): Promise<Response> {
  const { scenario, award, today } = await loadAward({ params, searchParams: Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)) });
  const { plan, evaluation, question, scenarioId, name, version, contentHash } = scenario;
  const document = usageDocument({ plan, evaluation, awardId: award.id, today, sources: { questionId: question.id, scenarioId, scenarioName: name, version, contentHash, ledger: null } });
  if (document === null) notFound();
  return new Response(writeWorkbook(documentSheets(document)), {
    headers: { "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "content-disposition": `attachment; filename="statement-of-use-${award.id}-version-${version}.xlsx"`, "cache-control": "no-store" },
  });
}
