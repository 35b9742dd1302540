import { formatPounds } from "@/domain/money/format-pounds";
import { listInWords } from "@/domain/plan/number-in-words";
import type { RankedScenario, WhatWouldChange } from "@/domain/plan/what-would-change";
import type { RankingFigure } from "@/domain/plan/what-would-change-figure";
import type { RankingFlip } from "@/domain/plan/what-would-change-varied";

/** What each figure is called on the comparison. */
export const rankingFigureNames: Readonly<Record<RankingFigure, string>> = { gap: "Unfunded gap", growth: "Base budget growth", cost: "Cost of the service" };

/** The ranking today, least first: "Merge (£0), then Taper (£171,515.61)". Those that are alike stand together. */
export function rankingInWords(ranking: readonly RankedScenario[]): string {
  const places = new Map<string, { readonly amount: RankedScenario["amount"]; readonly titles: string[] }>();
  for (const { amount, title } of ranking) {
    const place = places.get(amount);
    if (place === undefined) places.set(amount, { amount, titles: [title] });
    else place.titles.push(title);
  }
  return [...places.values()].map(({ amount, titles }) => `${listInWords(titles)} (${formatPounds(amount)}${titles.length > 1 ? " each" : ""})`).join(", then ");
}

/**
 * The flips nearest to today's values, as shares of how far each assumption was moved. A draw that ends comes after every
 * change of places, because a penny ends a draw.
 */
export const nearestFlips = ({ assumptions }: WhatWouldChange, most: number): RankingFlip[] =>
  assumptions.flatMap(({ flips }) => flips).sort((one, other) => Number(one.kind === "parts") - Number(other.kind === "parts") || one.thousandths - other.thousandths || (one.text < other.text ? -1 : 1)).slice(0, most);
