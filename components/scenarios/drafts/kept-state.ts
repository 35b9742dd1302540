import type { Change } from "@/domain/plan/change";
import { type CellFault, editReducer, type EditState, unsavedChanges } from "../grid/edit-state";

/** What is to be kept of an edit as it stands, the cell being typed in included. */
export interface Keepable {
  readonly baseVersion: number;
  readonly changes: readonly Change[];
  /** Cells whose text cannot be read, so that no change can be made of it. */
  readonly cells: readonly CellFault[];
  /** Why the version is to be saved, as far as it is written. */
  readonly reason: string;
  /** Says in one text what the above are: the same text is the same draft. */
  readonly text: string;
}

/** What to keep of an edit. Pure: keeping does not take the typing out of its cell. */
export function keepableOf(state: EditState, reason: string): Keepable {
  const left = editReducer(state, { type: "leave cell" });
  const [{ baseVersion }, changes, cells] = [left, unsavedChanges(left), Object.values(left.faults)];
  return { baseVersion, changes, cells, reason, text: JSON.stringify([baseVersion, changes, cells, reason]) };
}

/** True when there is nothing in it that anybody would miss. */
export const isEmpty = ({ changes, cells, reason }: Keepable): boolean => changes.length === 0 && cells.length === 0 && reason.trim() === "";

/** What the server is known to hold of this window's work. */
export interface Held {
  /** What was kept last, as `Keepable.text`; null when nothing is, or when it has gone meanwhile. */
  readonly text: string | null;
  /** When it was kept, an instant in ISO 8601; null when nothing ever was. */
  readonly savedAt: string | null;
}

/** True when nothing that could be kept is missing on the server. */
export const isHeld = (keepable: Keepable, held: Held): boolean => (isEmpty(keepable) ? held.text === null : held.text === keepable.text);

/** Apart from leaving the page, a draft is kept at most so often: each keeping is an entry in the audit log. */
export const keepingEvery = 10_000;
const quietFor = 1_000;

/**
 * How long to wait before keeping what is not kept yet, in milliseconds: until the typing pauses, and never sooner than
 * ten seconds after the last try.
 */
export const waitBeforeKeeping = (now: number, lastTried: number, unkeptSince: number): number =>
  Math.max(0, lastTried + keepingEvery - now, Math.min(quietFor, unkeptSince + keepingEvery - now));
