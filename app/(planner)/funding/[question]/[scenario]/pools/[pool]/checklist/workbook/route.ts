import { checklistSheets } from "@/domain/pools/checklist-sheets";
import { writeWorkbook } from "@/server/workbook/write-workbook";
import { loadChecklist } from "../../_components/load-checklist";
import { workbookDownload } from "../../account/_components/workbook-download";

interface ChecklistParams {
  readonly question: string;
  readonly scenario: string;
  readonly pool: string;
}

/** The checklist and what it speaks of, in the shape of the national template. */
export async function GET(request: Request, { params }: { readonly params: Promise<ChecklistParams> }): Promise<Response> {
  const { plan, evaluation, poolId, checklist, sources } = await loadChecklist({ params, searchParams: Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)) });
  return workbookDownload(writeWorkbook(checklistSheets({ plan, evaluation, poolId, checklist, sources })), `checklist-${poolId}`);
}
