import { comparisonCsv } from "@/components/scenarios/comparison-csv";
import { asDownload, comparisonFile } from "../_components/comparison-file";

/** The rows of the comparison as text, for the same address as the page. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly question: string }> }): Promise<Response> {
  const { question } = await params;
  const file = await comparisonFile(request, question);
  // The mark at the head tells spreadsheet programs that the text is UTF-8; without it £ and ’ come out wrong.
  return asDownload(file && `\uFEFF${comparisonCsv(file)}`, question, { type: "text/csv; charset=utf-8", ending: "csv" });
}
