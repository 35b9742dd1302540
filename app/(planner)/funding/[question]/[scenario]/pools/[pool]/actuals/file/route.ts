import { TRPCError } from "@trpc/server";
import { ledgerTooLarge, type LedgerAnswer } from "@/components/finance/account/ledger-answer";
import { numberCell, textCell } from "@/components/scenarios/comparison-csv";
import { monthName } from "@/domain/ledger/financial-month";
import { financialYear } from "@/domain/plan/fields";
import { Refusal } from "@/server/refusal";
import { isSameOrigin } from "@/server/same-origin";
import { orPage, serverApi } from "@/trpc/server";
import { readLimitedForm } from "../../../../../../../_components/read-limited-form";

interface LedgerRoute {
  readonly params: Promise<{ readonly question: string; readonly scenario: string }>;
}

type Refused = Extract<LedgerAnswer, { kind: "refused" }>;

/** The rows of a ledger file that was brought in, as they are stored: of the file that counts for a year, or of the one named. */
export async function GET(request: Request, { params }: LedgerRoute): Promise<Response> {
  const search = new URL(request.url).searchParams;
  const api = await serverApi();
  const year = financialYear.safeParse(search.get("year"));
  const { file } = year.success ? await orPage(api.ledger.get({ questionId: decodeURIComponent((await params).question), year: year.data, importId: search.get("import") })) : { file: null };
  if (file === null) return new Response("There is no ledger file of that year.", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
  const lines = [["Code", "Description", "Month", "Amount", "Kind"].map(textCell), ...file.rows.map(({ code, description, month, amount, kind }) => [textCell(code), textCell(description), textCell(monthName(month)), numberCell(amount), textCell(kind)])];
  return new Response(`\uFEFF${lines.map((cells) => cells.join(",")).join("\r\n")}\r\n`, { headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="ledger-${file.year.replace("/", "-")}-${file.importId.slice(0, 8)}.csv"`, "cache-control": "no-store", "x-content-type-options": "nosniff" } });
}

/** A ledger file: alone, it is read and what it would bring in is told; with a key, it is brought in. */
export async function POST(request: Request, { params }: LedgerRoute): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refused(null, "This request did not come from a page of Wherewithal, so it was refused.", 403);
  const scenarioId = decodeURIComponent((await params).scenario);
  const api = await serverApi();
  const form = await readLimitedForm(request);
  if (form === null) return refused("file", ledgerTooLarge, 413);
  const [file, year, months] = [form.get("file"), financialYear.safeParse(form.get("year")), Number(form.get("months"))];
  if (!(file instanceof File)) return refused("file", "Choose the file from the finance system", 400);
  if (!year.success) return refused("year", "Choose a financial year of the plan", 400);
  if (!Number.isInteger(months) || months < 1 || months > 12) return refused("months", "Choose the month up to which the file goes", 400);
  const sent = { scenarioId, year: year.data, months, fileName: file.name.slice(0, 200) || "The file", file: Buffer.from(await file.arrayBuffer()).toString("base64") };
  const idempotencyKey = form.get("idempotencyKey");
  try {
    if (typeof idempotencyKey !== "string") return Response.json({ kind: "tried", ...(await api.ledger.tryFile(sent)) });
    return Response.json({ kind: "brought in", ...(await api.ledger.bringIn({ ...sent, idempotencyKey })) });
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.cause instanceof Refusal) return refused(error.cause.field ?? null, error.cause.message, 400);
    if (error.code === "FORBIDDEN") return refused(null, "The pool manager and finance managers bring in actuals, so your role cannot.", 403);
    if (error.code === "BAD_REQUEST") return refused(null, "The file could not be read as it was sent. Choose it again.", 400);
    throw error;
  }
}

const refused = (field: Refused["field"], message: string, status: number): Response => Response.json({ kind: "refused", field, message } satisfies Refused, { status });
