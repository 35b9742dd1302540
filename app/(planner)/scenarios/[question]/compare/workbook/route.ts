import { comparisonXlsx } from "@/components/scenarios/comparison-xlsx";
import { asDownload, comparisonFile } from "../_components/comparison-file";

/** The rows of the comparison as a workbook, for the same address as the page. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly question: string }> }): Promise<Response> {
  const { question } = await params;
  const file = await comparisonFile(request, question);
  return asDownload(file && comparisonXlsx(file), question, { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ending: "xlsx" });
}
