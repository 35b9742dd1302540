import { describe, expect, it } from "vitest";
import { parsePeriod, periodKey } from "./period";

describe("year labels as the interactive tool prints them", () => {
  it.each([
    ["2025", "single", 2025, 2025, null],
    ["2025 (Rev)", "single", 2025, 2025, "revised"],
    ["2020 (Final)", "single", 2020, 2020, "final"],
    ["2025 (prov)", "single", 2025, 2025, "provisional"],
    ["2015-16", "split", 2015, 2016, null],
    ["2024-25 (OT)", "split", 2024, 2025, "outturn"],
    ["2015/16", "split", 2015, 2016, null],
    ["2014-16", "pooled", 2014, 2016, null],
    ["2021/22-23/24", "pooled", 2021, 2024, null],
    ["1999-00", "split", 1999, 2000, null],
  ])("reads %s and keeps it verbatim", (label, kind, from, to, flag) => {
    expect(parsePeriod(label)).toEqual({ label, kind, from, to, flag });
  });

  it.each(["0", "", "2025 (Draft)", "2016-15", "2015/17", "2015/16-16/18", "25"])("refuses “%s”, which names no period", (label) => {
    expect(parsePeriod(label)).toBeNull();
  });

  it("takes a provisional and a final label of one year as one period, so that a release replaces the one before", () => {
    const [provisional, final] = [parsePeriod("2025 (prov)"), parsePeriod("2025")];
    expect(provisional && final && periodKey(provisional) === periodKey(final)).toBe(true);
  });
});
