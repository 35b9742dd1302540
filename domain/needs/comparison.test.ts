import { describe, expect, it } from "vitest";
import { changeSince, type SeriesPoint } from "./change-since";
import { differenceInWords, polarityInWords } from "./difference-in-words";
import { parseFigure, type PublishedFigure } from "./figure";
import { needRow, type AreaSeries, type NeedMaterial } from "./need-row";
import { neighbourCountInWords, neighbourMean } from "./neighbour-mean";
import { isEnglandOutOfLine } from "./out-of-line";
import { parsePeriod } from "./period";
import { rankByPolarity } from "./rank-by-polarity";

function figure(text: string): PublishedFigure {
  const read = parseFigure(text);
  if (!read) throw new Error(`${text} is no published cell`);
  return read;
}

function point(label: string, text: string): SeriesPoint {
  const period = parsePeriod(label);
  if (!period) throw new Error(`${label} is no period`);
  return { period, figure: figure(text) };
}

describe("statistical neighbours", () => {
  it("WE-36: the mean leaves out a neighbour without a figure and says how many it rests on", () => {
    const result = neighbourMean(["62.1", "58.4", "71.0", "66.5", "x", "60.2", "55.9", "64.8", "69.3", "59.7"].map(figure));
    expect(result).toEqual({ mean: "63.1", count: 9, of: 10 });
    expect(neighbourCountInWords(result)).toBe("9 of 10 neighbours have a figure here");
  });

  it("tells neighbours the file does not hold from neighbours without a figure", () => {
    expect(neighbourCountInWords(neighbourMean([null, null]))).toBe("Not available in this file: it holds none of the 2 neighbours");
    expect(neighbourCountInWords(neighbourMean([null, figure("-")]))).toBe("No neighbour in this file has a figure");
  });
});

describe("rank", () => {
  it("WE-37: ties share the smallest rank when high is good", () => {
    expect(rankByPolarity(["80", "75", "75", "60"], "high")).toEqual([1, 2, 2, 4]);
  });
  it("runs the other way when low is good, and not at all when neither is", () => {
    expect(rankByPolarity(["80", "75", "75", "60"], "low")).toEqual([4, 2, 2, 1]);
    expect(rankByPolarity(["80", "75"], "none")).toEqual([null, null]);
  });
});

describe("difference", () => {
  it("says above or below and never better or worse", () => {
    const words = [differenceInWords("30.3", "40.6", "England", 1).words, differenceInWords("5", "5.001", "England", 1).words, polarityInWords("low")].join(" ");
    expect(words).toBe("10.3 below England Level with England Low is good");
  });
});

describe("change since the last period", () => {
  it("is the latest less the one before, where both exist and follow each other", () => {
    expect(changeSince(point("2025 (Rev)", "30.3"), point("2024 (Rev)", "38.2"), null)).toEqual({ change: "-7.9", since: "2024 (Rev)", whyNot: null });
  });
  it.each([
    ["2020-22", "16", "2019-21", "15", "share years"],
    ["2025", "3", "2023", "2", "do not follow"],
    ["2025 (prov)", "80", "2024", "79", "provisional"],
    ["2025", "-", "2024", "79", "missing or suppressed"],
    ["2025", "80", "2024", "c", "suppressed"],
    ["2015-16", "80", "2014", "79", "different lengths"],
  ])("%s %s after %s %s is not shown, because they %s", (label, text, before, earlier, because) => {
    const result = changeSince(point(label, text), point(before, earlier), null);
    expect(result.change).toBeNull();
    expect(result.whyNot).toContain(because);
  });
  it("says so when there is no earlier period", () => {
    expect(changeSince(point("2025", "3"), null, null).whyNot).toBe("There is no earlier period");
  });
});

describe("one measure's line", () => {
  const series = (area: string, text: string): AreaSeries => ({ area, points: [point("2024", text)] });
  const material: NeedMaterial = {
    unit: "Rate per 100,000", title: "First time entrants", polarity: "low", decimalPlaces: null, own: series("821", "107"), england: series("970", "1258"),
    region: series("985", "122"), regionName: "East of England", allRegions: [series("983", "98"), series("984", "141"), series("985", "122"), series("989", "117")], neighbours: [],
  };

  it("warns of an England figure that cannot be squared with its regions, and works no difference from it", () => {
    expect(isEnglandOutOfLine("1258", ["98", "141", "122", "117"])).toBe(true);
    const row = needRow(material);
    expect(row?.caution).toContain("cannot be squared");
    expect(row?.england.difference).toBeNull();
    expect(row?.region.difference).toBe("15 below East of England");
  });
  it("does not set a budget against England's total", () => {
    const row = needRow({ ...material, unit: "Spend", own: series("821", "71751938"), england: series("970", "16012355892") });
    expect(row?.own).toBe("£71,751,938");
    expect(row?.england).toMatchObject({ figure: "£16,012,355,892", difference: null, whyNoDifference: "Not compared: a total" });
    expect(row?.caution).toBeNull();
  });
  it("compares figures of the same period only", () => {
    const row = needRow({ ...material, england: { area: "970", points: [point("2023", "120")] }, allRegions: [] });
    expect(row?.england.figure).toBe("Not in this file");
  });
});
