/** What an import would do to what is held: counts by key, and the first few changes to show. */
export type ImportChanges = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly examples: readonly { readonly key: string; readonly before: string; readonly after: string }[];
};

const examplesShown = 5;

/**
 * Holds incoming figures against those shown today. Both are keyed text: the key says which figure it is, the text
 * what it says, as printed. Figures held and not in the file stay as they are and are not counted.
 */
export function compareImport(held: ReadonlyMap<string, string>, incoming: ReadonlyMap<string, string>): ImportChanges {
  let [added, changed, unchanged] = [0, 0, 0];
  const examples: { key: string; before: string; after: string }[] = [];
  for (const [key, after] of incoming) {
    const before = held.get(key);
    if (before === undefined) added += 1;
    else if (before === after) unchanged += 1;
    else {
      changed += 1;
      if (examples.length < examplesShown) examples.push({ key, before, after });
    }
  }
  return { added, changed, unchanged, examples };
}
