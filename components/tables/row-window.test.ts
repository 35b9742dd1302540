import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnWhole, rowsToDraw } from "./row-window";

describe("the rows of a long table that are drawn", () => {
  it("are all of them while there are few", () => {
    expect(rowsToDraw(drawnWhole, { top: 900, height: 100, rowHeight: 40 }, [])).toHaveLength(drawnWhole);
  });

  it("hold whatever is in sight and whatever is to be kept, each once and in order, and stay few", () => {
    fc.assert(fc.property(fc.integer({ min: drawnWhole + 1, max: 10_000 }), fc.nat(400_000), fc.array(fc.nat(12_000), { maxLength: 5 }), (count, scrolled, kept) => {
      const [height, rowHeight] = [512, 40];
      const top = Math.min(scrolled, Math.max(0, count * rowHeight - height));
      const drawn = rowsToDraw(count, { top, height, rowHeight }, kept);
      const inSight = Array.from({ length: count }, (_, position) => position).filter((position) => (position + 1) * rowHeight > top && position * rowHeight < top + height);
      expect(drawn).toEqual(expect.arrayContaining([...inSight, ...kept.filter((position) => position < count)]));
      expect(drawn).toEqual([...new Set(drawn)].sort((one, other) => one - other));
      expect(drawn.length).toBeLessThan(60);
    }));
  });
});
