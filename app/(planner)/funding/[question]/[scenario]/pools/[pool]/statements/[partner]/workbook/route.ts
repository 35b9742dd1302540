import { documentSheets } from "@/domain/documents/document-sheets";
import { writeWorkbook } from "@/server/workbook/write-workbook";
import { loadStatement } from "../../../_components/pool-statement";
import { workbookDownload } from "../../../account/_components/workbook-download";

interface StatementParams {
  readonly question: string;
  readonly scenario: string;
  readonly pool: string;
  readonly partner: string;
}

/** A partner's statement as a workbook, for the same address as the page. */
export async function GET(request: Request, { params }: { readonly params: Promise<StatementParams> }): Promise<Response> {
  const { document, poolId, partner } = await loadStatement({ params, searchParams: Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)) });
  return workbookDownload(writeWorkbook(documentSheets(document)), `statement-${poolId}-${partner.id}`);
}
