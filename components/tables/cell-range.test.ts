import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, everyCell, isOneCell, isWithin, oneCell, placesOf, sizeOf, stretched } from "./cell-range";

const extent = { rows: 5, columns: 4 };
const place = fc.record({ row: fc.nat(4), column: fc.nat(3) });

describe("cells chosen together", () => {
  it("reach from where somebody began to where they are, in any direction", () => {
    const up = { anchor: { row: 3, column: 2 }, end: { row: 1, column: 0 } };
    expect(boundsOf(up)).toEqual({ top: 1, bottom: 3, left: 0, right: 2 });
    expect(sizeOf(up)).toEqual({ rows: 3, columns: 3 });
    expect(isWithin(up, { row: 2, column: 1 })).toBe(true);
    expect(isWithin(up, { row: 4, column: 1 })).toBe(false);
  });

  it("stop at the edge of the table", () => {
    expect(stretched(oneCell({ row: 4, column: 3 }), 1, 1, extent)).toEqual(oneCell({ row: 4, column: 3 }));
    expect(everyCell(extent)).toEqual({ anchor: { row: 0, column: 0 }, end: { row: 4, column: 3 } });
  });

  it("are listed each once, row by row", () => {
    fc.assert(fc.property(place, place, (anchor, end) => {
      const range = { anchor, end };
      const places = placesOf(range);
      expect(places.flat()).toHaveLength(sizeOf(range).rows * sizeOf(range).columns);
      expect(places.flat().every((one) => isWithin(range, one))).toBe(true);
      expect(isOneCell(range)).toBe(places.flat().length === 1);
    }));
  });
});
