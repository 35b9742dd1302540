import { documentSheets } from "@/domain/documents/document-sheets";
import { contributionsDocument } from "@/domain/pools/contributions-document";
import { writeWorkbook } from "@/server/workbook/write-workbook";
import { loadPool } from "../../_components/load-pool";
import { workbookDownload } from "../../account/_components/workbook-download";

interface ContributionsParams {
  readonly question: string;
  readonly scenario: string;
  readonly pool: string;
}

/** The contributions to a fund as a workbook, for the same address as the page. */
export async function GET(request: Request, { params }: { readonly params: Promise<ContributionsParams> }): Promise<Response> {
  const { plan, evaluation, poolId, year, sources } = await loadPool({ params, searchParams: Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)) });
  return workbookDownload(writeWorkbook(documentSheets(contributionsDocument({ plan, evaluation, poolId, year, sources }))), `${poolId}-contributions-${year.replace("/", "-")}`);
}
