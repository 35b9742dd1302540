import "server-only";

/**
 * Whose eyes a transaction has. Minted only by server/auth (from a session), by scripts for the machine's
 * administrator, and by tests; row-level security reads it inside the database.
 */
export interface Scope {
  readonly trustId: string;
  readonly organisationId: string;
  readonly accountId: string;
  /** As shown in the record: "Finance Manager, Children and Learning". */
  readonly roleTitle: string;
}
