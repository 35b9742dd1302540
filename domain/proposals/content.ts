import { z } from "zod";
import { financialYear, isoDate, pounds } from "../plan/fields";
import { certainty, exitRouteKind, recurrence } from "../plan/plan";

/**
 * What a proposal says, section by section. Every answer may be missing while it is being written; what has to
 * be there for submission stands in `missing-answers.ts`. Source: the proposal template of the commissioning cycle.
 */

const line = z.string().max(200, "Use 200 characters or fewer");
const text = z.string().max(4_000, "Use 4,000 characters or fewer");
const id = z.string().min(1).max(64);
const age = z.int("Enter an age in whole years").min(0, "An age cannot be less than 0").max(25, "The planner covers ages 0 to 25");
const amount = pounds.refine((value) => !value.startsWith("-"), "An amount here cannot be less than £0");
const moreThanNothing = amount.refine((value) => value !== "0.00", "Leave an amount of £0 out");

export const providerRoutes = ["in-house", "existing contract", "competition", "grant to the voluntary sector", "not yet known"] as const;
export const costBases = ["own estimate", "quotation or contract", "last year's accounts", "synthetic"] as const;

export const partnersSection = z.strictObject({
  title: line.trim().min(1, "Enter a title"),
  otherPartnerIds: z.array(id).max(40),
  contactRole: line,
});

export const needSection = z.strictObject({
  needEntryId: id.nullable(),
  needStatement: text,
  needSchemeId: id.nullable(),
  needLevelCode: id.nullable(),
});

export const childrenSection = z.strictObject({
  childrenNumber: z.int("Enter the number of children in figures").min(0, "The number of children cannot be less than 0").max(10_000_000, "Check the number of children").nullable(),
  ageFrom: age.nullable(),
  ageTo: age.nullable(),
  areaIds: z.array(id).max(100),
  whichChildren: text,
}).refine(({ ageFrom, ageTo }) => ageFrom === null || ageTo === null || ageFrom <= ageTo, { path: ["ageTo"], message: "The oldest age must be the youngest age or above" });

export const outcomesSection = z.strictObject({ outcomes: text, evidence: text });

export const serviceSection = z.strictObject({
  service: text,
  hours: text,
  providerRoute: z.enum(providerRoutes).nullable(),
  isShortTerm: z.boolean().nullable(),
  endsOn: isoDate.nullable(),
});

export const costLine = z.strictObject({ year: financialYear, kind: recurrence, amount: moreThanNothing });

export const costsSection = z.strictObject({
  costs: z.array(costLine).max(60),
  costBasis: z.enum(costBases).nullable(),
  costNote: text,
  minimumAmount: amount.nullable(),
  stretchAmount: amount.nullable(),
});

export const askLine = z.strictObject({
  year: financialYear,
  /** Null while it is not yet known who could pay. */
  sourceId: id.nullable(),
  /** As the source was called when it was chosen. */
  sourceName: line.nullable(),
  certainty,
  amount: moreThanNothing,
});

export const asksSection = z.strictObject({ asks: z.array(askLine).max(60) });
export const exitSection = z.strictObject({ exitRoute: exitRouteKind.nullable(), exitPlan: text });
export const linksSection = z.strictObject({ equality: text, links: text });

/** Every section's shape by its name in the address. */
export const sectionShapes = {
  partners: partnersSection,
  need: needSection,
  children: childrenSection,
  outcomes: outcomesSection,
  service: serviceSection,
  costs: costsSection,
  asks: asksSection,
  exit: exitSection,
  links: linksSection,
} as const;

export type SectionId = keyof typeof sectionShapes;
export type SectionContent<Id extends SectionId> = z.output<(typeof sectionShapes)[Id]>;

/** A whole proposal. */
export const proposalContent = z.strictObject(sectionShapes);
export type ProposalContent = z.output<typeof proposalContent>;
export type AskLine = z.output<typeof askLine>;

/** One section with its name, as it crosses the wire to be saved. */
export const sectionEdit = z.discriminatedUnion("section", [
  z.strictObject({ section: z.literal("partners"), value: partnersSection }),
  z.strictObject({ section: z.literal("need"), value: needSection }),
  z.strictObject({ section: z.literal("children"), value: childrenSection }),
  z.strictObject({ section: z.literal("outcomes"), value: outcomesSection }),
  z.strictObject({ section: z.literal("service"), value: serviceSection }),
  z.strictObject({ section: z.literal("costs"), value: costsSection }),
  z.strictObject({ section: z.literal("asks"), value: asksSection }),
  z.strictObject({ section: z.literal("exit"), value: exitSection }),
  z.strictObject({ section: z.literal("links"), value: linksSection }),
]);
export type SectionEdit = z.output<typeof sectionEdit>;
