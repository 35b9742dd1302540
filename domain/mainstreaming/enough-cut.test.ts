import fc from "fast-check";
import { expect, it } from "vitest";
import { withEnoughCut } from "./enough-cut";
import type { ExitRouteAnswer } from "./exit-route-answer";

const pence = fc.bigInt({ min: 0n, max: 10_000n });

it("the cut becomes the least that leaves nothing short, and never less than it was", () => {
  fc.assert(fc.property(pence, pence, pence, fc.bigInt({ min: 1n, max: 9n }), (need, cut, enough, tenths) => {
    const answer: ExitRouteAnswer = { growth: [], cut: [cut], met: [0n] };
    // Of each pound cut only some tenths come off what is short.
    const short = ({ cut: [made = 0n] }: ExitRouteAnswer): bigint[] => [((enough - made) * tenths) / 10n];
    const found = withEnoughCut(answer, [need], [20_000n], short);
    expect(short(found)[0]).toBeLessThanOrEqual(0n);
    expect(found.cut[0]).toBeGreaterThanOrEqual(cut);
    if (found.cut[0] !== cut) expect(short({ ...found, cut: [found.cut[0]! - 1n] })[0]).toBeGreaterThan(0n);
  }));
});

it("a cut stays as it was in a year that no cut could close", () => {
  const answer: ExitRouteAnswer = { growth: [], cut: [5n], met: [0n] };
  expect(withEnoughCut(answer, [5n], [100n], () => [1n])).toEqual(answer);
});
