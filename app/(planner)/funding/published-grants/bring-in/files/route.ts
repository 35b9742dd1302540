import { TRPCError } from "@trpc/server";
import { readLimitedForm } from "../../../../_components/read-limited-form";
import type { BringInAnswer } from "@/components/finance/published/bring-in-answer";
import { Refusal } from "@/server/refusal";
import { isSameOrigin } from "@/server/same-origin";
import { serverApi } from "@/trpc/server";

/** Files of published grants: alone, they are read and compared; with a key, they become an edition. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refused(403, null, "This request did not come from a page of Wherewithal, so it was refused.");
  const api = await serverApi();
  const form = await readLimitedForm(request);
  if (form === null) return refused(413, "file", "The files are larger than 5 MB together. Check that they are the right files, or ask the publisher for its grants of fewer years.");
  const sent = form.getAll("file").filter((file): file is File => file instanceof File && (file.size > 0 || file.name !== ""));
  if (sent.length === 0) return refused(400, "file", "Choose the file that you want to bring in");
  const empty = sent.find(({ size }) => size === 0);
  if (empty !== undefined) return refused(400, "file", `“${empty.name}” is empty. Choose the file that holds the grants`);
  try {
    const files = await Promise.all(sent.map(async (file) => ({ name: file.name.slice(-200) || "file.json", text: readUtf8(await file.arrayBuffer(), file.name) })));
    const text = (field: string): string => String(form.get(field) ?? "");
    if (!form.has("idempotencyKey")) return answer({ kind: "tried", tried: await api.publishedGrants.tryFiles({ files }) }, 200);
    const { editionId } = await api.publishedGrants.take({ files, licence: text("licence"), comparedWith: text("comparedWith") || null, idempotencyKey: text("idempotencyKey") });
    return answer({ kind: "taken", editionId }, 200);
  } catch (error) {
    if (error instanceof Refusal) return refused(400, error.field ?? null, error.message);
    if (!(error instanceof TRPCError)) throw error;
    if (error.cause instanceof Refusal) return refused(400, error.cause.field ?? null, error.cause.message);
    if (error.code === "FORBIDDEN") return refused(403, null, "A commissioning officer or a finance manager brings in published grants, so your role cannot.");
    if (error.code === "BAD_REQUEST") return refused(400, "file", "Choose at most 20 files at once.");
    throw error;
  }
}

function readUtf8(bytes: ArrayBuffer, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`${name} is not text in UTF-8, as published grants are. Choose the JSON file as it was published.`, { code: "BAD_REQUEST", field: "file" });
  }
}

const answer = (what: BringInAnswer, status: number): Response => Response.json(what, { status, headers: { "cache-control": "no-store" } });
const refused = (status: number, field: string | null, message: string): Response => answer({ kind: "refused", field, message }, status);
