import { type Change, diff } from "@/domain/plan/change";
import { editReducer, type EditState } from "../grid/edit-state";

/** What is to be kept of an edit as it stands, the cell being typed in included. */
export interface Keepable {
  readonly baseVersion: number;
  readonly changes: readonly Change[];
  /** Says in one text what the two above are: the same text is the same draft. */
  readonly text: string;
  /** True while a cell holds text that cannot be read: no change can be made of it, so it is kept in the page alone. */
  readonly hasUnreadCell: boolean;
}

/** The changes to keep of an edit. Pure: keeping them does not take the typing out of its cell. */
export function keepableOf(state: EditState): Keepable {
  const { base, baseVersion, plan, faults } = editReducer(state, { type: "leave cell" });
  const changes = diff(base, plan);
  return { baseVersion, changes, text: JSON.stringify([baseVersion, changes]), hasUnreadCell: Object.keys(faults).length > 0 };
}

/** What the server is known to hold of this window's work. */
export interface Held {
  /** What was kept last, as `Keepable.text`; null when nothing is, or when it has gone meanwhile. */
  readonly text: string | null;
  /** When it was kept, an instant in ISO 8601; null when nothing ever was. */
  readonly savedAt: string | null;
}

/** True when nothing that could be kept is missing on the server. */
export const isHeld = ({ changes, text }: Keepable, held: Held): boolean => (changes.length === 0 ? held.text === null : held.text === text);

/** Apart from leaving the page, a draft is kept at most so often: each keeping is an entry in the audit log. */
export const keepingEvery = 10_000;
const quietFor = 1_000;

/**
 * How long to wait before keeping what is not kept yet, in milliseconds: until the typing pauses, and never sooner than
 * ten seconds after the last try.
 */
export const waitBeforeKeeping = (now: number, lastTried: number, unkeptSince: number): number =>
  Math.max(0, lastTried + keepingEvery - now, Math.min(quietFor, unkeptSince + keepingEvery - now));
