import { planAfter } from "@/domain/calculation/plan-after";
import { inCanonicalOrder } from "@/domain/plan/canonical-plan";
import type { Change } from "@/domain/plan/change";
import type { Plan } from "@/domain/plan/plan";
import { readPlan } from "@/domain/plan/read-plan";
import type { BlockRequest, BlockTarget } from "./block-request";
import { type Cell, cellKey } from "./cell";
import { cellChanges } from "./cell-changes";
import { textInKind, wordsInKind } from "./cell-text";
import { additionOf } from "./new-line";
import { faultsOfPlan, type PlanFault } from "./plan-faults";
import { readCell } from "./read-cell";
import type { RefusingRule } from "./rule-of-problem";

export interface ChangedCell {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

export interface RefusedCell {
  readonly label: string;
  readonly text: string;
  readonly reason: string;
  readonly rule: RefusingRule | null;
}

/** What a block would do: everything that changes, everything that is refused, and what else is to be said. */
export interface BlockPreview {
  /** One act of the edit, with one way back. */
  readonly changes: readonly Change[];
  readonly over: readonly Cell[];
  readonly changed: readonly ChangedCell[];
  readonly newLines: number;
  readonly refused: readonly RefusedCell[];
  readonly remarks: readonly string[];
  /** What would keep the plan from holding together and is not one pasted cell's fault. */
  readonly faults: readonly PlanFault[];
}

/** Cells that broke a rule in an earlier try are left out of the next; after so many the rest is reported as faults. */
const mostTries = 4;

/**
 * Works out what a block would do to a plan. A cell that cannot be read is refused, and so is one with which the plan
 * would no longer hold together; the others are taken. Blank cells of a pasted block leave what stands there.
 */
export function blockPreview(plan: Plan, request: BlockRequest): BlockPreview {
  const stood = inCanonicalOrder(plan);
  const before = new Set(problemsOf(stood).map(({ message }) => message));
  const broken = new Map<string, PlanFault>();
  for (let tries = 1; ; tries += 1) {
    const { after, ...preview } = written(stood, request, broken);
    const faults = preview.changes.length === 0 ? [] : problemsOf(after).filter(({ message }) => !before.has(message));
    const over = new Set(preview.over.map(cellKey));
    const blamed = faults.filter(({ cell }) => cell !== null && !isOfSeveral(cell) && over.has(cellKey(cell)));
    if (blamed.length === 0 || tries === mostTries) return { ...preview, faults };
    for (const fault of blamed) if (fault.cell !== null) broken.set(cellKey(fault.cell), fault);
  }
}

/** The shares of a service's users have to total one: what is wrong with them is no one cell's fault. */
const isOfSeveral = ({ collection, field }: Cell): boolean => collection === "portions" && field === "share";

function problemsOf(plan: Plan): readonly PlanFault[] {
  const read = readPlan(plan);
  return read.ok ? [] : faultsOfPlan(plan, read.problems);
}

function written(plan: Plan, request: BlockRequest, broken: ReadonlyMap<string, PlanFault>): Omit<BlockPreview, "faults"> & { readonly after: Plan } {
  let after = plan;
  const [changes, over, changed, refused]: [Change[], Cell[], ChangedCell[], RefusedCell[]] = [[], [], [], []];
  const made = (more: readonly Change[]): void => {
    for (const change of more) after = planAfter(after, change);
    changes.push(...more);
  };
  let [newLines, blank, readOnly, beyond] = [0, 0, 0, 0];
  for (const { line, cells } of request.rows) {
    const isBlank = cells.every(({ text }) => text.trim() === "");
    if (line.type === "none") {
      if (!isBlank) beyond += 1;
      continue;
    }
    if (line.type === "new") {
      made(additionOf(after, line.collection, line.id));
      newLines += 1;
    }
    for (const { text, target } of cells) {
      if (text.trim() === "" && request.does === "paste") blank += 1;
      else if (target === null) readOnly += 1;
      else {
        const outcome = writtenCell(after, target, text, broken.get(cellKey(target.cell)));
        if ("reason" in outcome) refused.push(outcome);
        else if (outcome.changes.length > 0) {
          made(outcome.changes);
          over.push(target.cell);
          changed.push({ label: target.label, from: target.before, to: outcome.to });
        }
      }
    }
  }
  const remarks = [
    ...request.leftOut,
    ...(beyond > 0 ? [`${beyond === 1 ? "One row lies" : `${beyond} rows lie`} beyond the last line, and this table takes no new lines.`] : []),
    ...(blank > 0 ? [`${blank === 1 ? "One blank cell leaves" : `${blank} blank cells leave`} what stands there.`] : []),
    ...(readOnly > 0 ? [`${readOnly === 1 ? "One cell falls" : `${readOnly} cells fall`} where nothing can be typed.`] : []),
  ];
  return { after, changes, over, changed, newLines, refused, remarks };
}

type Outcome = RefusedCell | { readonly changes: readonly Change[]; readonly to: string };

function writtenCell(plan: Plan, { cell, kind, label, before }: BlockTarget, text: string, fault: PlanFault | undefined): Outcome {
  if (fault !== undefined) return { label, text, reason: fault.reason, rule: fault.rule };
  const edit = cellChanges(plan, cell, kind, text);
  if (!edit.ok) return { label, text, reason: edit.reason, rule: null };
  const read = readCell(kind, text);
  const to = read.ok ? wordsInKind(kind, textInKind(kind, read.value)) : "";
  // An amount that the rule gives already stays the rule's.
  return { changes: to === before ? [] : edit.changes, to };
}
