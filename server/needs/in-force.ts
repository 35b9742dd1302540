import "server-only";
import { Prisma } from "../database/generated/client";

/** Holds, of a run called `r`, that its figures count: it is among those named, or with none named it is not undone. */
export const inForce = (runs: readonly string[] | null): Prisma.Sql => (runs === null ? Prisma.sql`r.undone_at IS NULL` : Prisma.sql`r.id = ANY(${[...runs]}::text[])`);
