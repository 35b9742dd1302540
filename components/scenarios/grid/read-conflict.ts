import { z } from "zod";
import { changeShape } from "@/domain/plan/change";

const evidence = z.object({ latestVersion: z.int(), savedBy: z.string(), reason: z.string(), theirChanges: z.array(changeShape) });

/** What the server says of a version that somebody else saved meanwhile; null when the refusal was about something else. */
export type NewerVersion = z.infer<typeof evidence>;

export function readConflict(given: unknown): NewerVersion | null {
  const read = evidence.safeParse(given);
  return read.success ? read.data : null;
}
