import { diff, type Change } from "./change";
import type { MergeProblem } from "./check-merge";
import { describeChange } from "./describe-change";
import { formatField } from "./format-field";
import { asField, asLine, changeKey, conflictKey, type Side } from "./merge-choice";
import type { MergeOffer, ThreePlans } from "./merge-scenarios";
import type { Line, Plan } from "./plan";
import type { Conflict } from "./three-way";

/** The changes offered of one line, in words: "Children’s Fund", and of each what it changes. */
export interface OfferedLine {
  readonly key: string;
  readonly subject: string;
  readonly changes: readonly { readonly key: string; readonly words: string }[];
}

/** A conflict in words: what is contested, and what the common base and each side say. */
export interface ConflictInWords extends Readonly<Record<Side, string>> {
  readonly key: string;
  readonly subject: string;
  readonly base: string;
}

/** The changes offered, grouped by line, in the order in which they come. */
export function offeredLines({ changes }: MergeOffer, { base, theirs }: ThreePlans): OfferedLine[] {
  const lines = new Map<string, OfferedLine>();
  for (const change of changes) {
    const key = `${change.collection}|${change.id}`;
    const { subject, rest } = parted(describeChange(change, change.type === "removed" ? base : theirs));
    const line = lines.get(key) ?? { key, subject, changes: [] };
    lines.set(key, { ...line, changes: [...line.changes, { key: changeKey(change), words: rest }] });
  }
  return [...lines.values()];
}

/** A conflict as people read it: "Pay award 2006/07: rate" is 2.95%, 3.5% here and 4% there. */
export function conflictInWords(conflict: Conflict, three: ThreePlans): ConflictInWords {
  const { collection, id, field, base, ours, theirs } = conflict;
  const key = conflictKey(conflict);
  if (field !== null) {
    const value = (side: "base" | Side): string => formatField(collection, field, asField(conflict[side]), three[side]);
    const words = describeChange({ type: "changed", collection, id, field, before: asField(ours), after: asField(theirs) }, three.ours);
    const tail = ` from ${formatField(collection, field, asField(ours), three.ours)} to ${formatField(collection, field, asField(theirs), three.ours)}`;
    return { key, subject: words.endsWith(tail) ? words.slice(0, -tail.length) : words, base: value("base"), ours: value("ours"), theirs: value("theirs") };
  }
  const side = (line: Line | null, plan: Plan): string => (line === null ? "not in the plan" : changesOfLine(three.base, plan, conflict).map((change) => parted(describeChange(change, plan)).rest).join("; "));
  const was = asLine(base);
  const any = was ?? asLine(ours) ?? asLine(theirs);
  const added = any === null || collection === "about" ? { subject: id, rest: "" } : parted(describeChange({ type: "added", collection, id, line: any }, was === null ? three.ours : three.base));
  return { key, subject: added.subject, base: was === null ? "not in the plan" : added.rest.replace(" added", ""), ours: side(asLine(ours), three.ours), theirs: side(asLine(theirs), three.theirs) };
}

const changesOfLine = (base: Plan, plan: Plan, { collection, id }: Conflict): Change[] => diff(base, plan).filter((change) => change.collection === collection && change.id === id);

/**
 * Why a merge is refused, in sentences: the rule, and the edits that break it together.
 *
 * @param names what the two scenarios are called.
 */
export function mergeProblemInWords({ rules, ours, theirs }: MergeProblem, names: Readonly<Record<Side, string>>): string {
  const rule = rules.map((words) => (/[.”!?]$/.test(words) ? words : `${words}.`)).join(" ");
  const [here, there] = [quoted(ours), quoted(theirs)];
  if (ours.length === 0) return `${rule} ${theirs.length === 1 ? "One edit breaks it by itself" : "These edits break it"}, in “${names.theirs}”: ${there}.`;
  const count = ours.length === 1 && theirs.length === 1 ? "Two edits break it together, and without either it would hold" : "These edits break it together";
  return `${rule} ${count}: in “${names.ours}” ${here}; in “${names.theirs}” ${there}.`;
}

const quoted = (edits: readonly string[]): string => edits.map((words) => `“${words}”`).join(" and ");

/** "Pay award 2006/07: rate from 2.95% to 3.5%" in its two parts. */
function parted(words: string): { readonly subject: string; readonly rest: string } {
  const at = words.indexOf(": ");
  return at < 0 ? { subject: words, rest: words } : { subject: words.slice(0, at), rest: words.slice(at + 2) };
}
