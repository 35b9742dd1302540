import { describe, expect, it } from "vitest";
import { leftFor } from "./left-for";

const years = (...positions: number[]): ReadonlySet<number> => new Set(positions);
const left = (carriedAgain: boolean, carryForward: readonly bigint[], of: ReadonlySet<number>, carried: readonly bigint[] = [0n, 0n, 0n]): bigint =>
  leftFor({ sources: [{ id: "grant", kind: "restricted grant", available: [100n, 100n, 100n], carryForward, carriedAgain, admits: [] }] }, { left: [[10n, 20n, 40n]], carried: [carried] }, 0, of);

describe("what is left of a source for some years", () => {
  it("is these years' own money where nothing may be carried", () => {
    expect(left(false, [0n, 0n, 0n], years(1))).toBe(20n);
    expect(left(false, [0n, 0n, 0n], years(0, 2))).toBe(50n);
  });

  it("counts of the year before what may still be carried, each pound once", () => {
    expect(left(false, [7n, 0n, 0n], years(1))).toBe(27n);
    expect(left(false, [7n, 0n, 0n], years(1), [5n, 0n, 0n])).toBe(22n);
    expect(left(false, [7n, 0n, 0n], years(0, 1))).toBe(30n);
  });

  it("counts money of two years before only where it may be carried on again", () => {
    expect(left(false, [100n, 100n, 0n], years(2))).toBe(60n);
    expect(left(true, [100n, 100n, 0n], years(2))).toBe(70n);
  });
});
