import { z } from "zod";

const refusal = z.object({
  message: z.string(),
  data: z.object({ code: z.string(), field: z.string().optional(), evidence: z.unknown().optional() }).loose().nullish(),
});

/** A refusal that came through the door: its words, its kind, the field it belongs to, and what helps further. */
export interface DoorRefusal {
  readonly message: string;
  /** "CONFLICT", "BAD_REQUEST"; null when the server could not be reached at all. */
  readonly code: string | null;
  readonly field: string | null;
  readonly evidence: unknown;
}

/** Reads whatever a failed request threw. Its words are already meant for people; a lost connection gets words here. */
export function readRefusal(error: unknown): DoorRefusal {
  const read = refusal.safeParse(error instanceof Error ? { message: error.message, data: "data" in error ? error.data : null } : error);
  if (!read.success || !read.data.data) return { message: "The server cannot be reached. What you typed is still here: check the connection and try again", code: null, field: null, evidence: null };
  const { message, data } = read.data;
  return { message, code: data.code, field: data.field ?? null, evidence: data.evidence ?? null };
}
