import type { OpenableFigure } from "./figure-address";

/** What each figure is called wherever it is shown. */
export const figureNames: Readonly<Record<OpenableFigure, string>> = {
  cost: "Cost of the service",
  grants: "Paid by grants",
  baseToday: "Base budget paid today",
  growth: "Base budget growth",
  gap: "Unfunded gap",
  cumulativeGap: "Unfunded gap, cumulative",
  unspentRestricted: "Unspent restricted grant",
  unusedBase: "Base budget left",
  oneOff: "One-off cost",
  inKind: "Given in kind",
};
