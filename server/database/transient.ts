import "server-only";

/**
 * Whether the database asks for another try. A conflict at commit is not Prisma's P2034 but a driver error
 * whose cause is named; both are looked for.
 */
export function isTransient(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { code, name, cause } = error as { code?: unknown; name?: unknown; cause?: { kind?: unknown; originalCode?: unknown } };
  if (code === "P2034") return true;
  return name === "DriverAdapterError" && (cause?.kind === "TransactionWriteConflict" || cause?.originalCode === "40P01" || cause?.originalCode === "40001");
}

/** Whether no connection came free in time. Nothing was begun, so the asker is told to try again rather than shown a fault. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2028" && error.message.includes("Unable to start a transaction");
}
