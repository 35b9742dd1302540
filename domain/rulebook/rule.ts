import type { z } from "zod";
import { PartMonthError } from "../financial-year/share-of-year";
import { InvariantError } from "../plan/invariant";
import { pathOf } from "../plan/path-of";
import { RuleRefusal, type RuleProblem } from "./rule-refusal";

/** The shelves of the rulebook, in the order in which they are printed. */
export const ruleAreas = ["time", "money", "cost", "grants", "conditions", "allocation", "pooled budgets", "mainstreaming", "appraisal", "needs"] as const;
export type RuleArea = (typeof ruleAreas)[number];

/** A case worked out by hand or by another program: what goes in, what must come out, as JSON with amounts as text. */
export interface RuleExample {
  /** The number of the worked example ("WE-02"), or null for a case of this planner's own. */
  readonly reference: string | null;
  /** What the case shows: "A grant that ends in August, by days". */
  readonly title: string;
  readonly input: unknown;
  readonly output: unknown;
}

export type RuleAnswer = { readonly ok: true; readonly output: unknown } | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/**
 * A calculation rule, registered once. From this one registration come its golden tests, its page with a calculator,
 * its place behind every figure it makes, and its answer on the command line.
 */
export interface Rule {
  /** Small letters and hyphens, "part-year"; never changes. */
  readonly id: string;
  readonly area: RuleArea;
  readonly title: string;
  /** What the rule does, in plain English, for somebody who has to defend the figure. */
  readonly statement: string;
  /** The sum in words. */
  readonly formula: string;
  readonly rounding: string;
  /** Where the rule comes from: regulation, guidance, an agreement; "own rule" where no document lays it down. */
  readonly source: string;
  /** What goes in: a strict object of the fields in `fields.ts`; also the form of the calculator. */
  readonly input: z.ZodType;
  /** What comes out. */
  readonly output: z.ZodType;
  readonly examples: readonly RuleExample[];
  /** Works the rule out from anything; bad input comes back as problems with their paths, never as an exception. */
  readonly answer: (input: unknown) => RuleAnswer;
}

interface RuleDefinition<Input extends z.ZodType, Output extends z.ZodType> extends Omit<Rule, "input" | "output" | "answer"> {
  readonly input: Input;
  readonly output: Output;
  /** May throw `RuleRefusal` for input that is well formed and still cannot be worked out. */
  readonly calculate: (input: z.output<Input>) => z.input<Output>;
}

/** Registers a rule: its calculation is reached only through its input's shape, so bad input always gets a clear answer. */
export function defineRule<Input extends z.ZodType, Output extends z.ZodType>({ calculate, ...rule }: RuleDefinition<Input, Output>): Rule {
  return {
    ...rule,
    answer: (given) => {
      const read = rule.input.safeParse(given, { reportInput: true });
      if (!read.success) return { ok: false, problems: read.error.issues.flatMap(inputProblems) };
      try {
        const answer = rule.output.safeParse(calculate(read.data), { reportInput: true });
        if (answer.success) return { ok: true, output: answer.data };
        const [issue] = answer.error.issues;
        if (issue && answer.error.issues.every(isOutgrown)) return { ok: false, problems: [{ path: "", message: `The answer ${outgrownInWords(issue)}` }] };
        throw new InvariantError(`The rule "${rule.id}" gave an answer outside its own shape: ${answer.error.message}`);
      } catch (error) {
        if (error instanceof RuleRefusal) return { ok: false, problems: [{ path: error.path, message: error.message }] };
        if (error instanceof PartMonthError) return { ok: false, problems: [{ path: "", message: error.message }] };
        throw error;
      }
    },
  };
}

/** Whether a part of an answer is right in kind and only larger, longer or finer than its field holds: the input's doing, and no fault of the rule. */
function isOutgrown(issue: z.core.$ZodIssue): boolean {
  return issue.code === "too_big" || (issue.code === "invalid_format" && typeof issue.input === "string" && /^-?\d+(\.\d+)?$/.test(issue.input));
}

function outgrownInWords(issue: z.core.$ZodIssue): string {
  const where = pathOf(issue.path);
  if (issue.code !== "too_big" || issue.origin === "number" || issue.origin === "int") return `would hold a figure (${where}) with more digits than this planner keeps. Check the amounts, rates and counts`;
  return `would hold ${issue.origin === "array" ? "a list" : "a text"} (${where}) longer than this planner keeps. Enter fewer lines or shorter names`;
}

function inputProblems(issue: z.core.$ZodIssue): RuleProblem[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: `There is no field called "${key}" here` }));
  if (issue.code === "invalid_type" && issue.input === undefined) return [{ path: pathOf(issue.path), message: "This is missing" }];
  return [{ path: pathOf(issue.path), message: issue.message }];
}

export const roundedOnce = "Once, to whole pence, a half away from zero, at the end of the line; nothing is rounded on the way.";
export const nothingToRound = "None: whole pence are added and taken away.";
export const largestRemainder = "The parts are cut to whole pence; the pence left over go to the largest remainders, ties to the larger weight, then to the first in the list. A negative total is split by its size.";
