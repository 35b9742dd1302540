import type { RankingFigure } from "./what-would-change-figure";
import type { FlipKind } from "./what-would-change-search";

interface FlipInWords {
  readonly figure: RankingFigure;
  readonly kind: FlipKind;
  /** The scenario that ranks first there; of two that draw level, the one that ranks second today. */
  readonly first: string;
  readonly second: string;
}

const lessOf: Readonly<Record<RankingFigure, (first: string, second: string) => string>> = {
  gap: (first, second) => `${first} would leave a smaller gap than ${second}`,
  growth: (first, second) => `${first} would ask for less base budget growth than ${second}`,
  cost: (first, second) => `${first} would cost less than ${second}`,
};

const asMuchOf: Readonly<Record<RankingFigure, (first: string, second: string) => string>> = {
  gap: (first, second) => `${first} would leave no larger a gap than ${second}`,
  growth: (first, second) => `${first} would ask for no more base budget growth than ${second}`,
  cost: (first, second) => `${first} would cost no more than ${second}`,
};

/** What then holds of two scenarios: "Taper to headroom would leave a smaller gap than Merge under three co-ordinators". */
export function flipInWords({ figure, kind, first, second }: FlipInWords): string {
  switch (kind) {
    case "overtakes": return lessOf[figure](first, second);
    case "draws level": return asMuchOf[figure](first, second);
    case "parts": return `${lessOf[figure](first, second)}; today the two are alike`;
    default: return kind satisfies never;
  }
}
