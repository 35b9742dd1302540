import { formatCount, formatPounds } from "../money/format-pounds";
import { pounds } from "../plan/fields";

/** A figure that a document states: its value as text with two decimals, what it counts, and a word such as "more than". */
export interface FigureStated {
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string | null;
}

/**
 * The figure as a page shows it: "£15,600,000", "2%", "more than 150", "8.8". Decimals that say nothing are dropped;
 * the label beside it says what is counted.
 */
export function figureInWords({ value, unit, qualifier }: FigureStated): string {
  const bare = value.replace(/\.?0+$/, "");
  const figure = unit === "pounds" ? formatPounds(pounds.parse(value)) : unit === "percent" ? `${bare}%` : formatCount(bare);
  return qualifier === null ? figure : `${qualifier} ${figure}`;
}
