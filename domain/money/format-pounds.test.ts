import { describe, expect, it } from "vitest";
import { pounds } from "../plan/fields";
import { formatCount, formatCountDifference, formatCounted, formatDifference, formatPounds } from "./format-pounds";

describe("pounds for people", () => {
  it.each([["1250000.00", "£1,250,000"], ["134785.32", "£134,785.32"], ["-1250.00", "−£1,250"], ["-1250.50", "−£1,250.50"], ["0.00", "£0"], ["0.05", "£0.05"], ["999.00", "£999"], ["1000.10", "£1,000.10"]])("%s is shown as %s", (amount, shown) => {
    expect(formatPounds(pounds.parse(amount))).toBe(shown);
  });

  it("shows pence on every amount of a column that is added up", () => {
    expect(formatPounds(pounds.parse("-1250.00"), "always")).toBe("−£1,250.00");
  });

  it.each([["721515.61", "+£721,515.61 more"], ["-79408.00", "−£79,408.00 less"], ["0.00", "no change"]])("a difference of %s says %s", (amount, shown) => {
    expect(formatDifference(pounds.parse(amount))).toBe(shown);
  });

  it("writes counts with their unit", () => {
    expect(formatCount("1150")).toBe("1,150");
    expect(formatCount(2.5)).toBe("2.5");
    expect(formatCountDifference(1070, "children")).toBe("+1,070 children");
    expect(formatCountDifference("-1", "children")).toBe("−1 child");
    expect(formatCountDifference("0.00", "posts")).toBe("no change");
    expect(formatCounted("1", "posts")).toBe("1 post");
  });
});
