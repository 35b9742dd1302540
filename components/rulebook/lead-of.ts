/** A statement as its first sentence, which heads a page or a list, and the rest of it; the rest is empty when there is one sentence only. */
export function leadOf(statement: string): { readonly lead: string; readonly rest: string } {
  const parts = /^(.+?[.!?])\s+(?=[A-Z])(.+)$/s.exec(statement);
  return { lead: parts?.[1] ?? statement, rest: parts?.[2] ?? "" };
}
