import "server-only";
import { rowsHash } from "../audit/append";
import type { Database } from "../database/client";
import type { StoredEntry } from "./check-chain";

interface Seal {
  readonly sequence: number;
  readonly tableName: string;
  readonly rowHash: string;
}

/** The seals of a trust beside the hashes its rows give now. */
export interface Seals {
  readonly count: number;
  /** What is wrong with the rows an entry wrote, in words; null when they are as they were written. */
  readonly faultOf: (entry: StoredEntry) => string | null;
  /** A row that no entry wrote, in words; null when there is none. */
  readonly stray: string | null;
}

/** Takes the hash of every row that must never change again, and holds it against the seal written with it. */
export async function readSeals(db: Database, trustId: string): Promise<Seals> {
  const seals = await db.rowSeal.findMany({ where: { trustId } });
  const bySequence = new Map<number, Seal[]>();
  for (const seal of seals) bySequence.set(seal.sequence, [...(bySequence.get(seal.sequence) ?? []), seal]);
  const sealed = new Set(seals.map(named));

  const sealedTables = await db.$queryRaw<{ name: string }[]>`SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'seal_row' ORDER BY 1`;
  const stored = new Set<string>();
  let stray: string | null = null;
  for (const { name } of sealedTables) {
    const rows = await db.$queryRaw<{ hash: string }[]>`SELECT sealed_rows(${name}::regclass, ${trustId}) AS hash`;
    for (const { hash } of rows) {
      const row = named({ tableName: name, rowHash: hash });
      stored.add(row);
      if (!sealed.has(row)) stray ??= `a row of ${name} stands there that no audit entry wrote`;
    }
  }
  return {
    count: seals.length,
    stray,
    faultOf(entry) {
      const own = bySequence.get(entry.sequence) ?? [];
      if (rowsHash(own) !== entry.rowsHash) return "the seals of what it wrote were changed";
      const broken = own.find((seal) => !stored.has(named(seal)));
      return broken ? `the row of ${broken.tableName} that it wrote was changed or is gone` : null;
    },
  };
}

const named = ({ tableName, rowHash }: { readonly tableName: string; readonly rowHash: string }): string => `${tableName} ${rowHash}`;
