import { documentSheets } from "@/domain/documents/document-sheets";
import { quarterlyReport } from "@/domain/pools/account/account-documents";
import { writeWorkbook } from "@/server/workbook/write-workbook";
import { loadAccount } from "../../account/_components/load-account";
import { workbookDownload } from "../../account/_components/workbook-download";
import { monthsOfQuarter } from "../_components/months-of-quarter";

/** The quarterly report as a workbook, for the same address as the page. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly question: string; readonly scenario: string; readonly pool: string }> }): Promise<Response> {
  const searchParams = Promise.resolve(Object.fromEntries(new URL(request.url).searchParams));
  const { scenario, account, sources, poolId, year } = await loadAccount({ params, searchParams }, monthsOfQuarter);
  return workbookDownload(writeWorkbook(documentSheets(quarterlyReport(scenario.plan, account, sources))), `${poolId}-report-${year.replace("/", "-")}`);
}
