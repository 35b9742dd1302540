import { notFound } from "next/navigation";
import { documentSheets } from "@/domain/documents/document-sheets";
import { exitDocument } from "@/domain/pools/exit-document";
import { writeWorkbook } from "@/server/workbook/write-workbook";
import { workbookDownload } from "../../account/_components/workbook-download";
import { loadExit } from "../_components/load-exit";

interface ExitParams {
  readonly question: string;
  readonly scenario: string;
  readonly pool: string;
}

/** How a fund that ends is settled, as a workbook, for the same address as the page. */
export async function GET(request: Request, { params }: { readonly params: Promise<ExitParams> }): Promise<Response> {
  const { asked, sources, poolId } = await loadExit({ params, searchParams: Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)) });
  const document = asked === null ? null : exitDocument(asked, sources);
  if (document === null) notFound();
  return workbookDownload(writeWorkbook(documentSheets(document)), `${poolId}-exit`);
}
