import { describe, expect, it } from "vitest";
import { parseFigure } from "./figure";
import { needRow, type AreaSeries } from "./need-row";
import { parsePeriod } from "./period";
import { type Finding, turnedFindings } from "./turned-findings";

function series(area: string, text: string): AreaSeries {
  const [period, figure] = [parsePeriod("2025"), parseFigure(text)];
  if (!period || !figure) throw new Error(`${text} is no published cell`);
  return { area, points: [{ period, figure }] };
}

/** A rate of the trust's beside England's and two regions'. */
function finding(own: string, england: string, measure = "CPP_rate"): Finding {
  const row = needRow({ unit: "Rate per 10,000", title: "Child protection plans", polarity: "low", decimalPlaces: 1, own: series("821", own), england: series("970", england), region: null, regionName: null, allRegions: [series("980", "38"), series("981", "44")], neighbours: [] });
  if (!row) throw new Error("There is a period");
  return { measure, title: "Child protection plans", row };
}

describe("between two sets of releases a finding", () => {
  it("turns when the figure crosses its comparator, told as both found it", () => {
    expect(turnedFindings([finding("30.3", "40.6")], [finding("41.9", "40.6")])).toEqual([
      { measure: "CPP_rate", title: "Child protection plans", before: "30.3 in 2025, 10.3 below England", after: "41.9 in 2025, 1.3 above England" },
    ]);
    expect(turnedFindings([finding("30.3", "40.6")], [finding("40.6", "40.6")])).toMatchObject([{ after: "40.6 in 2025, level with England" }]);
  });

  it("has not turned when the gap only widens, or when one set lacks it", () => {
    expect(turnedFindings([finding("30.3", "40.6")], [finding("20.1", "40.6")])).toEqual([]);
    expect(turnedFindings([finding("30.3", "40.6", "one")], [finding("50", "40.6", "other")])).toEqual([]);
    expect(turnedFindings([finding("30.3", "40.6")], [finding("-", "40.6")])).toEqual([]);
  });

  it("turns when England's figure can no longer be squared with its regions'", () => {
    expect(turnedFindings([finding("30.3", "40.6")], [finding("30.3", "240")])).toMatchObject([{ before: "England’s figure fits its regions’", after: expect.stringMatching(/cannot be squared/) }]);
  });
});
