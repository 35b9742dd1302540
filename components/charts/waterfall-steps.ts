import { penceToPounds, poundsToPence } from "@/domain/money/money";
import type { Pounds } from "@/domain/plan/fields";

/** One cause on the way from one amount to another; more is positive. */
export interface WaterfallCause {
  readonly words: string;
  readonly pounds: Pounds;
}

/** One bar: the amount before it and after it. The first and the last stand on nought. */
export interface WaterfallStep {
  readonly kind: "total" | "less" | "more" | "same";
  readonly words: string;
  readonly from: Pounds;
  readonly to: Pounds;
  /** What it adds; of a total, the total. */
  readonly pounds: Pounds;
}

interface WaterfallEnds {
  readonly start: { readonly words: string; readonly pounds: Pounds };
  /** What the last bar is called; its amount is what the causes make of the first. */
  readonly end: string;
}

/** The bars of a waterfall, exact to the penny: the first amount, each cause in turn, and what that makes. */
export function waterfallSteps({ start, end }: WaterfallEnds, causes: readonly WaterfallCause[]): WaterfallStep[] {
  const nothing = penceToPounds(0n);
  let reached = poundsToPence(start.pounds);
  const steps: WaterfallStep[] = [{ kind: "total", words: start.words, from: nothing, to: start.pounds, pounds: start.pounds }];
  for (const { words, pounds } of causes) {
    const added = poundsToPence(pounds);
    steps.push({ kind: added < 0n ? "less" : added > 0n ? "more" : "same", words, from: penceToPounds(reached), to: penceToPounds(reached + added), pounds });
    reached += added;
  }
  return [...steps, { kind: "total", words: end, from: nothing, to: penceToPounds(reached), pounds: penceToPounds(reached) }];
}
