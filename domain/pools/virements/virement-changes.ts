import { penceToPounds, poundsToPence } from "../../money/money";
import { changesOfLine, type Change } from "../../plan/change";
import type { Evaluation } from "../../plan/evaluation";
import type { Line, Plan } from "../../plan/plan";
import { yearsMoved } from "./judge-virement";
import type { VirementWish } from "./virement-wish";

/**
 * What an agreed virement changes in a plan: the amounts of both costs are stated anew, in its year or, when it is
 * permanent, in that and every later year. What one gives the other gets, to the penny.
 *
 * @param named begins the ids of new stated amounts; the same for nothing else in the plan.
 * @param reason stands with each amount: "Virement agreed by the Executive".
 */
export const virementChanges = (plan: Plan, evaluation: Evaluation, wish: VirementWish, { named, reason }: { readonly named: string; readonly reason: string }): Change[] =>
  yearsMoved(evaluation.years, wish).flatMap((year) =>
    [{ lineId: wish.fromLineId, by: -poundsToPence(wish.amount), side: "from" }, { lineId: wish.toLineId, by: poundsToPence(wish.amount), side: "to" }].flatMap(({ lineId, by, side }) => {
      const line = evaluation.lines.find(({ collection, id }) => collection === "costLines" && id === lineId);
      if (line === undefined) return [];
      const amount = penceToPounds(poundsToPence(line.amounts[year]!) + by);
      const before = plan.statedAmounts.find((stated) => stated.collection === "costLines" && stated.lineId === lineId && stated.year === year);
      const after: Line<"statedAmounts"> = before === undefined ? { id: `${named}-${side}-${year.replace("/", "-")}`, collection: "costLines", lineId, year, amount, reason } : { ...before, amount, reason };
      return changesOfLine("statedAmounts", after.id, before, after);
    }),
  );
