import { applyChanges, type Change, diff, invert } from "@/domain/plan/change";
import type { Plan } from "@/domain/plan/plan";
import { type Cell, cellKey, type CellKind, sameCell } from "./cell";
import { cellChanges, reasonFromSaving } from "./cell-changes";
import { changesOver } from "./unsaved-changes";
import type { PlanStep } from "./work-out";

/** What is being typed into a cell right now, not yet taken over. */
export interface Draft {
  readonly cell: Cell;
  readonly kind: CellKind;
  readonly text: string;
}

/** A cell whose text could not be read: kept as typed, with the reason beside it. */
export interface CellFault {
  readonly cell: Cell;
  readonly text: string;
  readonly reason: string;
}

/** A scenario while somebody edits it: the version they opened, the plan as it now stands, and the way back. */
export interface EditState {
  readonly base: Plan;
  readonly baseVersion: number;
  readonly plan: Plan;
  /** What the plan was ahead of the version already when this edit began to stand on it: what was kept, or merged. */
  readonly ahead: readonly Change[];
  /** How the plan came from the one before it; null when it was opened or merged. */
  readonly step: PlanStep | null;
  readonly draft: Draft | null;
  readonly faults: Readonly<Record<string, CellFault>>;
  /** Done, oldest first; undone, next to redo last. Each entry is what one act changed. */
  readonly past: readonly (readonly Change[])[];
  readonly future: readonly (readonly Change[])[];
}

export type EditAction =
  | { readonly type: "type"; readonly draft: Draft }
  | { readonly type: "leave cell" }
  | { readonly type: "give up typing"; readonly cell: Cell }
  | { readonly type: "change"; readonly changes: readonly Change[]; /** Cells whose faulty text gives way to the change. */ readonly over?: readonly Cell[] }
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  | { readonly type: "stand on"; readonly base: Plan; readonly baseVersion: number; readonly plan: Plan; /** Cells that were kept as typed, in place of those there are. */ readonly faults?: readonly CellFault[] };

export const startEditing = (base: Plan, baseVersion: number): EditState => ({ base, baseVersion, plan: base, ahead: [], step: null, draft: null, faults: {}, past: [], future: [] });

/** The next state of the edit. Pure: the page only shows what comes out. */
export function editReducer(state: EditState, action: EditAction): EditState {
  switch (action.type) {
    case "type":
      return { ...state, draft: action.draft };
    case "leave cell":
      return state.draft === null ? state : takeOver(state, state.draft);
    case "give up typing":
      return { ...withoutFault(state, action.cell), draft: null };
    case "change":
      return changed((action.over ?? []).reduce(withoutFault, state), action.changes);
    case "undo":
      return step(state, "past");
    case "redo":
      return step(state, "future");
    case "stand on":
      return {
        base: action.base, baseVersion: action.baseVersion, plan: action.plan, ahead: diff(action.base, action.plan), step: null, draft: null, past: [], future: [],
        faults: action.faults === undefined ? state.faults : Object.fromEntries(action.faults.map((fault) => [cellKey(fault.cell), fault])),
      };
    default: {
      const unknown: never = action;
      return unknown;
    }
  }
}

function takeOver(state: EditState, { cell, kind, text }: Draft): EditState {
  const edit = cellChanges(state.plan, cell, kind, text);
  if (!edit.ok) return { ...state, draft: null, faults: { ...state.faults, [cellKey(cell)]: { cell, text, reason: edit.reason } } };
  return changed({ ...withoutFault(state, cell), draft: null }, edit.changes);
}

/** Makes changes and remembers the way back; what was undone before can no longer be redone. */
function changed(state: EditState, changes: readonly Change[]): EditState {
  if (changes.length === 0) return state;
  const plan = applyChanges(state.plan, changes);
  const gone = changes.filter(({ type }) => type === "removed");
  const isGone = (cell: Cell): boolean => gone.some(({ collection, id }) => collection === cell.collection && id === cell.id);
  const faults = Object.values(state.faults).some(({ cell }) => isGone(cell)) ? Object.fromEntries(Object.entries(state.faults).filter(([, { cell }]) => !isGone(cell))) : state.faults;
  return { ...state, plan, step: { before: state.plan, changes }, faults, past: [...state.past, changes], future: [] };
}

function step(state: EditState, from: "past" | "future"): EditState {
  const act = state[from].at(-1);
  if (act === undefined) return state;
  const changes = from === "past" ? invert(act) : act;
  const moved = { ...state, draft: null, plan: applyChanges(state.plan, changes), step: { before: state.plan, changes } };
  return from === "past"
    ? { ...moved, past: state.past.slice(0, -1), future: [...state.future, act] }
    : { ...moved, past: [...state.past, act], future: state.future.slice(0, -1) };
}

function withoutFault(state: EditState, cell: Cell): EditState {
  if (state.faults[cellKey(cell)] === undefined) return state;
  const { [cellKey(cell)]: _gone, ...faults } = state.faults;
  return { ...state, faults };
}

/** The changes that what is being typed would make, none while it cannot be read: the moving totals are worked out with them. */
export function typedChanges({ plan, draft }: EditState): readonly Change[] {
  if (draft === null) return [];
  const edit = cellChanges(plan, draft.cell, draft.kind, draft.text);
  return edit.ok ? edit.changes : [];
}

/** What a cell shows: what is being typed, else the faulty text as typed, else the plan's own. */
export function textInCell(state: Pick<EditState, "draft" | "faults">, cell: Cell, own: string): string {
  if (state.draft !== null && sameCell(state.draft.cell, cell)) return state.draft.text;
  return state.faults[cellKey(cell)]?.text ?? own;
}

/** Everything that differs from the version opened, as `diff` gives it; found from what was done, never by looking through the plan. */
export const unsavedChanges = ({ base, plan, ahead, past }: Pick<EditState, "base" | "plan" | "ahead" | "past">): Change[] => changesOver(base, plan, [...ahead, ...past.flat()]);

export const hasUnsavedWork = (state: EditState): boolean => state.draft !== null || Object.keys(state.faults).length > 0 || unsavedChanges(state).length > 0;

/** The changes to save; amounts stated without a reason of their own take the reason given for saving. */
export function changesToSave(state: EditState, reason: string): Change[] {
  const statedAmounts = state.plan.statedAmounts.map((line) => (line.reason === reasonFromSaving ? { ...line, reason: reason.trim() } : line));
  return unsavedChanges({ ...state, plan: { ...state.plan, statedAmounts } });
}
