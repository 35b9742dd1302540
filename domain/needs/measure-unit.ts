/**
 * What a measure's figures count. A rate or a share can be held against a larger area; a count or a sum of money
 * cannot, because England's is England's total.
 */
export type MeasureUnit = "percent" | "rate" | "count" | "pounds" | "score";

/** Reads the unit from the words the dictionary puts on the chart's axis and from the measure's title. */
export function measureUnit(axisWords: string, title: string): MeasureUnit {
  const axis = axisWords.trim().toLowerCase();
  if (/^%|percent|prevalence/.test(axis)) return "percent";
  if (/^rate|per 1,?0|turnover rate|absence rate/.test(axis)) return "rate";
  if (axis === "spend" || axis === "unit cost") return "pounds";
  if (/^number|^total|fte$|^social workers$|^starters|^leavers|^score$/.test(axis) && !/score/.test(axis)) return "count";
  return /^(%|percent)/i.test(title.trim()) ? "percent" : "score";
}

/** Whether a figure of one area may be set against that of a larger one. Weekly unit costs may; budgets may not. */
export function isComparableAcrossSizes(unit: MeasureUnit, axisWords: string): boolean {
  switch (unit) {
    case "percent":
    case "rate":
    case "score":
      return true;
    case "count":
      return false;
    case "pounds":
      return axisWords.trim().toLowerCase() === "unit cost";
    default: {
      const never: never = unit;
      return never;
    }
  }
}
