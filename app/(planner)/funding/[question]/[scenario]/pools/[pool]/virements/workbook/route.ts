import type { DocumentSources } from "@/domain/documents/produced-document";
import { documentSheets } from "@/domain/documents/document-sheets";
import { virementsDocument } from "@/domain/pools/virements/virements-document";
import { writeWorkbook } from "@/server/workbook/write-workbook";
import { workbookDownload } from "../../account/_components/workbook-download";
import { loadVirements } from "../_components/load-virements";

interface VirementsParams {
  readonly question: string;
  readonly scenario: string;
  readonly pool: string;
}

/** The virements of a pool as a workbook, for the same address as the page. */
export async function GET(request: Request, { params }: { readonly params: Promise<VirementsParams> }): Promise<Response> {
  const { scenario, poolId, virements } = await loadVirements({ params, searchParams: Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)) });
  const { plan, question, scenarioId, name, version, contentHash } = scenario;
  const sources: DocumentSources = { questionId: question.id, scenarioId, scenarioName: name, version, contentHash, ledger: null };
  return workbookDownload(writeWorkbook(documentSheets(virementsDocument(plan, poolId, virements, sources))), `${poolId}-virements`);
}
