import { TRPCError } from "@trpc/server";
import { asAt } from "@/components/scenarios/as-at";
import { readVersionParameter } from "@/components/scenarios/read-version-parameter";
import type { WorkbookAnswer } from "@/components/workbook/workbook-answer";
import { Refusal } from "@/server/refusal";
import { isSameOrigin } from "@/server/same-origin";
import { orPage, serverApi } from "@/trpc/server";
import { readLimitedForm } from "../../../../_components/read-limited-form";

interface WorkbookRoute {
  readonly params: Promise<{ readonly question: string; readonly scenario: string }>;
}

/** One version of a scenario as a workbook (.xlsx). */
export async function GET(request: Request, { params }: WorkbookRoute): Promise<Response> {
  const { scenario: scenarioId } = await params;
  const version = readVersionParameter(new URL(request.url).searchParams.get("version") ?? undefined);
  const api = await serverApi();
  const me = await api.session.me();
  const { name, version: given, file } = await orPage(api.workbooks.download({ scenarioId, version, asAt: asAt(me.today, new Date()) }));
  const fileName = `${name.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").toLowerCase() || "scenario"}-version-${given}.xlsx`;
  return new Response(Buffer.from(file, "base64"), {
    headers: { "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "content-disposition": `attachment; filename="${fileName}"`, "cache-control": "no-store", "x-content-type-options": "nosniff" },
  });
}

/** A workbook that comes back: alone, it is read and compared; with a name, a reason and a key, it becomes a branch. */
export async function POST(request: Request, { params }: WorkbookRoute): Promise<Response> {
  if (!isSameOrigin(request.headers)) return answer({ kind: "refused", field: null, message: "This request did not come from a page of Wherewithal, so it was refused." }, 403);
  const { scenario: scenarioId } = await params;
  const api = await serverApi();
  const form = await readLimitedForm(request);
  const sent = form?.get("file");
  if (form === null) return answer({ kind: "refused", field: "file", message: "The file is larger than 5 MB, far more than it can need. Check that it is the right file." }, 413);
  if (!(sent instanceof File) || sent.size === 0) return answer({ kind: "refused", field: "file", message: "Choose the workbook that you want to bring back" }, 400);
  const file = Buffer.from(await sent.arrayBuffer()).toString("base64");
  try {
    if (!form.has("name")) return answer(await api.workbooks.compare({ scenarioId, file }), 200);
    const text = (field: string): string => String(form.get(field) ?? "");
    const stored = await api.workbooks.bringBack({ scenarioId, file, name: text("name"), reason: text("reason"), idempotencyKey: text("idempotencyKey") });
    return answer({ kind: "branched", scenarioId: stored.scenarioId, version: stored.version }, 200);
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.cause instanceof Refusal) return answer({ kind: "refused", field: error.cause.field ?? null, message: error.cause.message }, 400);
    if (error.code === "FORBIDDEN") return answer({ kind: "refused", field: null, message: "A commissioning officer branches scenarios, so your role cannot bring a workbook back." }, 403);
    if (error.code === "BAD_REQUEST") return answer({ kind: "refused", field: null, message: "Give the branch a name of at most 80 letters and a reason of at most 400." }, 400);
    throw error;
  }
}

const answer = (what: WorkbookAnswer | { readonly kind: "faults"; readonly faults: readonly string[] }, status: number): Response => Response.json(what, { status });
