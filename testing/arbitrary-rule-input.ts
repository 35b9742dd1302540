import fc from "fast-check";

/** One thing that becomes of an input: which place of it, counted over all places, and what stands there then. */
export interface InputChange {
  readonly place: number;
  readonly kind: number;
  readonly length: number;
}

export const oneChange: fc.Arbitrary<InputChange> = fc.record({ place: fc.nat({ max: 100_000 }), kind: fc.nat({ max: 1000 }), length: fc.nat({ max: 60 }) });

const amounts = ["0.00", "0.01", "1.00", "123.45", "250000.00", "3000000.00", "999999999999.99", "-0.01", "-999999999999.99", "1000000000000.00", "0.005", ""];
const rates = ["0", "1", "0.5", "1/3", "0.0295", "0.000000000001", "2", "1000000", "999999999999999", "-1", "-0.5", "-2", "7/1000003", "1/0"];
const dates = ["2005-04-01", "2005-09-30", "2006-03-31", "2006-12-25", "2007-08-31", "1990-01-01", "2000-02-29", "2005-02-29", "2099-12-31", "9999-12-31"];
const years = ["1999/00", "2004/05", "2005/06", "2006/07", "2012/13", "2098/99", "2005/07"];
const numbers = [0, 1, 2, 3, 7, 12, 60, 100_000, 1_000_000_000, -1, 1.5, Number.MAX_SAFE_INTEGER, Number.NaN];

/** What may stand in the place of a value: mostly its own kind, so that the change is seldom refused by its shape alone. */
function others(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [...numbers, null];
  if (typeof value === "boolean") return [!value, null];
  if (typeof value !== "string") return [null, "0.00", "2006-03-31", "0.5", 3, "2005/06", true];
  if (/^-?\d+\.\d\d$/.test(value)) return [...amounts, ...rates, null];
  if (/^-?\d+([./]\d+)?$/.test(value)) return [...rates, ...amounts, null];
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return [...dates, null];
  if (/^\d{4}\/\d\d$/.test(value)) return [...years, null];
  return [null, "", "Somebody else", "0.5", "Çocuk"];
}

/** A copy of an input of plain JSON after changes; each counts its place over all values, lists and fields of the input. */
export function inputAfter(input: unknown, changes: readonly InputChange[]): unknown {
  const root = { input: structuredClone(input) };
  for (const change of changes) {
    const places = placesOf(root);
    places[change.place % places.length]?.(change);
  }
  return root.input;
}

/** For every value within, what changes it where it stands. */
function placesOf(holder: object): ((change: InputChange) => void)[] {
  return Object.entries(holder).flatMap(([key, value]: [string, unknown]) => {
    const set = (next: unknown): void => void Reflect.set(holder, key, next);
    if (Array.isArray(value)) return [({ kind, length }: InputChange) => set(listAfter(value, kind, length)), ...placesOf(value)];
    if (typeof value === "object" && value !== null) return placesOf(value);
    const stand = others(value);
    return [({ kind }: InputChange) => set(stand[kind % stand.length])];
  });
}

/** A list cut or repeated to a length, turned round, with its first item twice, or none of it. */
function listAfter(list: readonly unknown[], kind: number, length: number): unknown {
  if (kind % 6 === 0) return null;
  if (kind % 6 === 1) return [...list].reverse();
  if (kind % 6 === 2) return structuredClone([...list, ...list.slice(0, 1)]);
  return list.length === 0 ? [] : structuredClone(Array.from({ length }, (_, position) => renamed(list[position % list.length], position)));
}

/** A repeated item under a name of its own, so that it is not refused as the same thing twice. */
function renamed(item: unknown, position: number): unknown {
  const name = (value: unknown): unknown => (typeof value === "string" && /^[A-Z][A-Za-z' ]*$/.test(value) ? `${value} ${position}` : value);
  return typeof item === "object" && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).map(([key, value]: [string, unknown], at) => [key, at === 0 ? name(value) : value])) : name(item);
}
