import { comparisonSheet } from "@/components/scenarios/comparison-sheet";
import { writeWorkbook } from "@/server/workbook/write-workbook";
import { asDownload, comparisonFile } from "../_components/comparison-file";

/** The rows of the comparison as a workbook, for the same address as the page. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly question: string }> }): Promise<Response> {
  const { question } = await params;
  const file = await comparisonFile(request, question);
  return asDownload(file && writeWorkbook([comparisonSheet(file)]), question, { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ending: "xlsx" });
}
