import type { Line } from "../plan/plan";

export interface ExitRouteEffect {
  /** What it does to the figures of the service, from the day it takes effect. */
  readonly effect: string;
  /** The lines it adds to the plan. */
  readonly adds: readonly string[];
  /** What has to be said beside the service, the date and the partner. */
  readonly asks: readonly string[];
}

const growth = "base budget growth for the service, with an amount for each year";
const reduction = "a reduction of the cost, with an amount for each year";

/** What each of the ten exit routes does to a plan; `exitRouteChanges` makes just these changes. Source: practice; not verified against a document. */
export const exitRouteEffects: Readonly<Record<Line<"exitRoutes">["route"], ExitRouteEffect>> = {
  "full mainstream": { effect: "From the day it takes effect the partner’s base budget grows by the whole gap, so that the service goes on as it is. What is missing before that day stays a gap.", adds: [growth], asks: [] },
  "partial mainstream": { effect: "From the day it takes effect the base budget takes a share of the gap and the service shrinks by the rest, and by more where a grant may pay only part of it, so that nothing is missing any more, with fewer posts and children. What is missing before that day stays a gap.", adds: [growth, reduction], asks: ["the share of the gap that the base takes"] },
  taper: { effect: "From the day it takes effect the base budget takes as much of the gap as its headroom allows in each year, and the service shrinks by the rest, and by more where a grant may pay only part of it. Several projects share one headroom: each gets its gap while all fit, else its part of the headroom in proportion to the gaps.", adds: [growth, reduction], asks: ["the headroom of each year", "how headroom is stated"] },
  merge: { effect: "The cost falls by the difference of the establishments before and after, by days in the first year; the rest of the gap stays for another route.", adds: ["the posts before and after"], asks: ["the posts before and after"] },
  "transfer to the voluntary sector": { effect: "The service's own cost ends and the price of a contract takes its place; the partner's base budget grows by what nobody else pays of that price.", adds: [reduction, "the contract as a cost", growth], asks: ["the new provider", "the price of the contract for a full year"] },
  "transfer to a partner": { effect: "From the day it takes effect another partner takes the service on and its base budget grows by the whole gap.", adds: [growth], asks: [] },
  "other external funding": { effect: "A new grant pays for the service until it ends in turn; what it does not reach stays a gap.", adds: ["an award restricted to the service"], asks: ["the award: name, funder, amount for a full year, last day, and how sure it is"] },
  "charge or trade": { effect: "Income is taken off the cost of the service; what it does not reach stays a gap.", adds: ["the income as a cost below nought"], asks: ["the income of a full year"] },
  pool: { effect: "From the day it takes effect partners share the gap in agreed proportions, to the penny, each from its own base budget.", adds: [`${growth}, one for each partner`], asks: ["the contributing partners and their weights"] },
  stop: { effect: "The cost vanishes from the date, with its posts and children: the whole service's, or as much as one award paid. What paid for it is free or unspent; redundancies and closing cost come once.", adds: [reduction], asks: [] },
};
