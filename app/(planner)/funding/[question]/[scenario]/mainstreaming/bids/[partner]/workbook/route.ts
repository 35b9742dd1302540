import { documentSheets } from "@/domain/documents/document-sheets";
import { growthBidDocument } from "@/domain/mainstreaming/growth-bid-document";
import { writeWorkbook } from "@/server/workbook/write-workbook";
import { loadFinance } from "../../../../_components/load-finance";
import { bidFacts } from "../_components/bid-facts";

interface Params {
  readonly question: string;
  readonly scenario: string;
  readonly partner: string;
}

/** A partner's growth bid as a workbook, of the same version as the page. */
export async function GET(request: Request, { params }: { readonly params: Promise<Params> }): Promise<Response> {
  const loaded = await loadFinance({ params, searchParams: Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)) });
  const facts = bidFacts(loaded.scenario, decodeURIComponent(loaded.params.partner));
  if (facts === null) return new Response("There is no such partner in this version, so there is no bid.", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
  const name = `growth-bid-${facts.partnerId}-version-${loaded.scenario.version}`;
  return new Response(writeWorkbook(documentSheets(growthBidDocument(facts))), {
    headers: { "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "content-disposition": `attachment; filename="${name}.xlsx"`, "cache-control": "no-store" },
  });
}
