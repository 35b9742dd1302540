import { z } from "zod";
import { fieldsOf } from "../plan/change";
import type { Evaluation } from "../plan/evaluation";
import { nameOfId } from "../plan/format-field";
import { type CollectionName, collectionNames, type Line, type Plan } from "../plan/plan";

/** The figures of an evaluation that a conversation may be about, by their names in it. */
export const spokenOfFigures = ["cost", "grants", "baseToday", "growth", "gap", "cumulativeGap", "unspentRestricted", "unusedBase", "oneOff", "inKind"] as const satisfies readonly (keyof Evaluation["figures"])[];
export type SpokenOfFigure = (typeof spokenOfFigures)[number];

/** Reads what a conversation is about: a line by its collection and id, or a figure by its name. */
export const anchorShape = z.union([
  z.strictObject({ collection: z.enum(collectionNames as readonly [CollectionName, ...CollectionName[]]), lineId: z.string().min(1).max(64) }),
  z.strictObject({ collection: z.literal("figures"), lineId: z.enum(spokenOfFigures) }),
]);

/**
 * What a conversation is about. A line keeps its id when a scenario branches, so the conversation is found beside the
 * line in every scenario that has it; a figure is another one in each scenario.
 */
export type Anchor = Readonly<z.output<typeof anchorShape>>;

/** An anchor as it stands in an address: "costLines.family-workers-pay", "figures.gap". */
export const anchorText = ({ collection, lineId }: Anchor): string => `${collection}.${lineId}`;

/** Reads an anchor from an address; null when it is none. */
export function readAnchor(text: string): Anchor | null {
  const dot = text.indexOf(".");
  const read = anchorShape.safeParse({ collection: text.slice(0, Math.max(dot, 0)), lineId: text.slice(dot + 1) });
  return read.success ? read.data : null;
}

/** The line of a plan that a conversation is about; null for a figure, and where the plan has no such line. */
export function lineOfAnchor(plan: Plan, anchor: Anchor): Line | null {
  if (anchor.collection === "figures") return null;
  const lines: readonly Line[] = plan[anchor.collection];
  return lines.find(({ id }) => id === anchor.lineId) ?? null;
}

/** Whether a conversation has its place beside a plan. Every plan has every figure. */
export const isBeside = (plan: Plan, anchor: Anchor): boolean => anchor.collection === "figures" || lineOfAnchor(plan, anchor) !== null;

/** What a line is called where it stands alone: "Pay of family workers", "Pay award, 2006/07", "Children's Fund, 2007/08". */
export function nameOfLine(plan: Plan, line: Line): string {
  const fields = fieldsOf(line);
  const text = (field: string): string | null => (typeof fields.get(field) === "string" ? String(fields.get(field)) : null);
  const own = text("name");
  if (own !== null) return own;
  const owner = ["awardId", "lineId", "sourceId", "serviceId"].map(text).find((id) => id !== null);
  const index = text("index");
  const subject = index === null ? nameOfId(owner ?? line.id, plan) : `${index.slice(0, 1).toUpperCase()}${index.slice(1)}`;
  return [subject, text("year") ?? text("kind")].filter((part) => part !== null).join(", ");
}
