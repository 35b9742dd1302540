import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AppliedRelease, releaseInWords, releasesReliedOn } from "./releases-relied-on";

const day = (number: number): string => `2006-03-${String(number).padStart(2, "0")}T12:00:00.000Z`;
const lait = (sequence: number, appliedOn: number, other: Partial<AppliedRelease> = {}): AppliedRelease =>
  ({ id: `run-${sequence}`, kind: "lait", release: `Updated to 2006-0${sequence}-01`, sequence, appliedAt: day(appliedOn), undoneAt: null, neighbours: null, ...other });
const outturn = (sequence: number, appliedOn: number, release: string, other: Partial<AppliedRelease> = {}): AppliedRelease => lait(sequence, appliedOn, { kind: "revenue-outturn", release, ...other });
const words = (releases: readonly AppliedRelease[]): string[] => releases.map(releaseInWords);

describe("the releases a version relies on", () => {
  it("are those in force at the moment, called by the latest of each publication, with the latest list of neighbours", () => {
    const neighbours = [{ edition: "May 2025", month: "2025-05" }, { edition: "April 2021", month: "2021-04" }] as const;
    const found = releasesReliedOn([lait(1, 1, { neighbours: neighbours[0] }), outturn(2, 2, "2004-05"), outturn(3, 3, "2003-04"), lait(4, 4, { neighbours: neighbours[1] }), lait(5, 9)], day(5));
    expect([words(found.named), found.neighbours, found.inForce.length]).toEqual([["LAIT updated to 1 April 2006", "RO3 2004/05"], "May 2025", 4]);
    expect([words(found.appliedSince), words(found.undoneSince)]).toEqual([["LAIT updated to 1 May 2006"], []]);
  });

  it("are none before any figures were brought in", () => {
    expect(releasesReliedOn([lait(1, 9)], day(5))).toMatchObject({ inForce: [], named: [], neighbours: null });
  });

  it("leave out one undone by then, and keep one undone since, which is told", () => {
    const found = releasesReliedOn([lait(1, 1), lait(2, 2, { undoneAt: day(3) }), lait(3, 4, { undoneAt: day(8) })], day(5));
    expect([words(found.named), words(found.undoneSince)]).toEqual([["LAIT updated to 1 March 2006"], ["LAIT updated to 1 March 2006"]]);
  });

  it("say nothing of one that was applied and undone again since", () => {
    expect(releasesReliedOn([lait(1, 1), lait(2, 6, { undoneAt: day(7) })], day(5))).toMatchObject({ appliedSince: [], undoneSince: [] });
  });

  it("are called undated where the file was", () => {
    expect(releaseInWords({ kind: "lait", release: "Undated" })).toBe("LAIT, undated");
  });

  it("with what was applied since and without what was undone since, are those in force now", () => {
    const run = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.option(fc.integer({ min: 1, max: 10 })));
    fc.assert(fc.property(fc.array(run, { maxLength: 6 }), fc.integer({ min: 1, max: 31 }), (times, moment) => {
      const runs = times.map(([applied, stood], position) => lait(position + 1, applied, { undoneAt: stood === null ? null : day(applied + stood) }));
      const { inForce, appliedSince, undoneSince } = releasesReliedOn(runs, day(moment));
      const then = [...inForce.filter((one) => !undoneSince.includes(one)), ...appliedSince].map(({ id }) => id).sort();
      expect(then).toEqual(runs.filter(({ undoneAt }) => undoneAt === null).map(({ id }) => id).sort());
    }));
  });
});
