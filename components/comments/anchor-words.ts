import type { CollectionName, Line, Plan } from "@/domain/plan/plan";
import { type Anchor, anchorText, nameOfLine, spokenOfFigures } from "@/domain/discussion/anchor";
import { figureNames } from "../comparison/figure-names";
import type { Option } from "../ui/select";

/** What a conversation is about, in words: the line's name, or the figure's as it stands everywhere else. */
export const anchorWords = (anchor: Anchor, lineName: string | null): string => (anchor.collection === "figures" ? figureNames[anchor.lineId] : (lineName ?? "A line that is no longer there"));

/** The collections whose lines are commented on, and the word that tells one from another in a list. */
const chosenFrom: Partial<Record<CollectionName, string>> = {
  costLines: "Cost", posts: "Post", awards: "Award", awardYears: "Award in a year", conditions: "Condition", baseBudgets: "Base budget", pools: "Pool", indexRates: "Rate",
  services: "Service", provisions: "Posts and children", exitRoutes: "Exit route",
};

/** Everything of a plan that can be commented on: its figures, then its lines by kind. */
export function anchorOptions(plan: Plan): readonly Option[] {
  return [
    ...spokenOfFigures.map((figure) => ({ value: anchorText({ collection: "figures", lineId: figure }), words: `Figure: ${figureNames[figure]}` })),
    ...Object.entries(chosenFrom).flatMap(([name, noun]) => {
      const collection = name as CollectionName;
      const lines: readonly Line[] = plan[collection];
      return lines.map((line) => ({ value: anchorText({ collection, lineId: line.id }), words: `${noun}: ${nameOfLine(plan, line)}` }));
    }),
  ];
}
