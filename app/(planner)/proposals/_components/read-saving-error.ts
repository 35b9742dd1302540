import { z } from "zod";
import type { TypedFault } from "@/domain/proposals/read-typed-section";

const conflict = z.object({
  savedBy: z.string(),
  theirs: z.array(z.object({ name: z.string(), lines: z.array(z.string()) })),
  seen: z.string(),
});

/** A colleague's answers, which this save would have gone over, and the token to save with now. */
export type Conflict = z.output<typeof conflict>;

const refused = z.object({ data: z.object({ field: z.string().optional(), evidence: z.unknown().optional(), problems: z.array(z.object({ path: z.string(), message: z.string() })).optional() }) });

/** What a refused save means for the page: a conflict with both sides, or faults at their fields. Nothing typed is lost by it. */
export function readSavingError(error: { readonly message: string }): { readonly conflict: Conflict | null; readonly faults: readonly TypedFault[] } {
  const data = refused.safeParse(error).data?.data;
  const found = conflict.safeParse(data?.evidence);
  if (found.success) return { conflict: found.data, faults: [] };
  const problems = data?.problems?.map(({ path, message }) => ({ field: /^edit\.value\.([A-Za-z]+)/.exec(path)?.[1] ?? "", message }));
  if (problems && problems.length > 0) return { conflict: null, faults: problems };
  const words = error.message === "Failed to fetch" ? "The planner could not be reached. Your answers are still here; try again in a moment." : error.message;
  return { conflict: null, faults: [{ field: data?.field ?? "", message: words }] };
}
