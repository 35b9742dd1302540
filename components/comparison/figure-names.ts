import type { OpenableFigure } from "./figure-address";

/** What each figure is called wherever it is shown. */
export const figureNames: Readonly<Record<OpenableFigure, string>> = {
  cost: "Cost of the service",
  grants: "Paid by grants",
  baseToday: "Paid by base budget today",
  growth: "Base-budget growth",
  gap: "Unfunded gap",
  cumulativeGap: "Cumulative gap",
  unspentRestricted: "Restricted grant not spent",
  oneOff: "One-off cost",
};
