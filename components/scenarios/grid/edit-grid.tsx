"use client";

import { type Dispatch, Fragment, type ReactNode, useMemo } from "react";
import type { Plan } from "@/domain/plan/plan";
import type { EditFigures } from "./edit-figures";
import { type EditAction, type EditState, typedChanges } from "./edit-state";
import { GridTables } from "./grid-tables";
import { MovingTotals } from "./moving-totals";
import { faultsOfPlan, type PlanFault } from "./plan-faults";
import { RuleWay } from "./rule-way";
import type { RuleTitles } from "./rule-of-problem";
import { useLastGood } from "./use-last-good";
import { useSettled } from "./use-settled";
import { followStep, workOut } from "./work-out";

interface EditGridProps {
  readonly state: EditState;
  readonly dispatch: Dispatch<EditAction>;
  /** What the server worked out of the version opened; shown where the browser cannot. */
  readonly served: EditFigures;
  readonly titles: RuleTitles;
  /** Whether what was typed is kept, in words that stay in sight. */
  readonly kept: ReactNode;
}

const nothingWrong: readonly PlanFault[] = [];

/** Who pays for what is decided anew for every total. In a plan with more lines than this that would hold up the typing, so it waits for a pause. */
const manyLines = 800;
const pause = 150;

const lineCount = ({ costLines, awards, baseBudgets, conditions }: Plan): number => costLines.length + awards.length + baseBudgets.length + conditions.length;

/** The tables of a scenario that is edited, and its totals, which move while somebody types. */
export function EditGrid({ state, dispatch, served, titles, kept }: EditGridProps) {
  followStep(state.plan, state.step);
  const settled = useSettled(state, lineCount(state.plan) > manyLines ? pause : 0);
  const worked = useMemo(() => workOut(settled.plan, { typing: typedChanges(settled), step: settled.step }), [settled]);
  const opened = useMemo(() => workOut(settled.base), [settled.base]);
  const now = useLastGood(worked.ok ? worked.figures : null) ?? served;
  const calculated = useLastGood(worked.calculated);
  const faults = useMemo(() => (worked.ok ? nothingWrong : faultsOfPlan(settled.plan, worked.problems)), [worked, settled.plan]);
  const problem = faults.length === 0 ? null : faults.map(({ message, rule }) => <Fragment key={message}>{message}. <RuleWay rule={rule} titles={titles} /> </Fragment>);
  return (
    <>
      <GridTables state={state} dispatch={dispatch} calculated={calculated} faults={faults} titles={titles} />
      <MovingTotals opened={opened.ok ? opened.figures : served} openedVersion={state.baseVersion} now={now} problem={problem} kept={kept} />
    </>
  );
}
