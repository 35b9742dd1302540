import { documentSheets } from "@/domain/documents/document-sheets";
import { annualReturn } from "@/domain/pools/account/account-documents";
import { writeWorkbook } from "@/server/workbook/write-workbook";
import { loadAccount } from "../../account/_components/load-account";
import { workbookDownload } from "../../account/_components/workbook-download";

/** The annual return as a workbook, for the same address as the page. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly question: string; readonly scenario: string; readonly pool: string }> }): Promise<Response> {
  const searchParams = Promise.resolve(Object.fromEntries(new URL(request.url).searchParams));
  const { scenario, account, sources, poolId, year } = await loadAccount({ params, searchParams }, () => 12);
  return workbookDownload(writeWorkbook(documentSheets(annualReturn(scenario.plan, account, sources))), `${poolId}-return-${year.replace("/", "-")}`);
}
