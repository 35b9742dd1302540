import type { Evaluation } from "../plan/evaluation";
import type { Line, Plan } from "../plan/plan";
import { checkAgreement } from "./agreement-check";
import { contributionsCheck, expenditureCheck, ringFenceCheck, schemesCheck, boundsCheck, type Finding } from "./checklist-money";
import { foundPool } from "./pool-partner";
import { shareFaults } from "./share-faults";

/** What is known beside the plan: who has confirmed this version, and what moved under it since. */
export interface ChecklistFacts {
  readonly confirmations: readonly { readonly partnerId: string; readonly name: string; readonly isConfirmed: boolean }[];
  /** Published figures that came or went after the version was saved, in words. */
  readonly movedSince: readonly string[];
}

/** The page of the finance workspace on which a check's field stands. */
export type CheckPlace = "agreement" | "contributions" | "outturn" | "summary" | "grants" | "confirm" | "exit";

export interface Check {
  readonly number: number;
  readonly id: string;
  readonly description: string;
  readonly place: CheckPlace;
  readonly isYes: boolean;
  readonly message: string;
}

export interface PoolChecklist {
  readonly checks: readonly Check[];
  readonly isComplete: boolean;
}

/**
 * The twelve checks of a pooled fund, each Yes or No with what it found. "Complete" when all are Yes.
 * Source: the checklists of the Better Care Fund planning templates, whose manner this follows.
 */
export function poolChecklist(plan: Plan, evaluation: Evaluation, poolId: string, facts: ChecklistFacts): PoolChecklist {
  const { pool, evaluated } = foundPool(plan, evaluation, poolId);
  const asked: readonly (readonly [string, string, CheckPlace, Finding])[] = [
    ["agreement", "Every mandatory part of the agreement is written", "agreement", agreementCheck(plan, poolId)],
    ["contributions", "Contributions make up the planned income of every year, and instalments the contributions", "contributions", contributionsCheck(plan, evaluation, poolId)],
    ["expenditure", "Planned expenditure is within income in every year", "summary", expenditureCheck(evaluated, evaluation.years)],
    ["ring-fences", "Every ring-fenced source is spent on eligible schemes, no less than its least share and no more than its total", "grants", ringFenceCheck(plan, evaluation, evaluated)],
    ["schemes", "Every scheme has a commissioner, a provider, a source of money, a need level and an outcome", "summary", schemesCheck(plan, evaluated)],
    ["confirmations", "The finance officer of every partner has confirmed this version", "confirm", confirmationsCheck(facts)],
    ["risk-share", "A risk share is agreed, with its clause, and its shares come to 100%", "agreement", riskCheck(plan, poolId)],
    ["host-and-manager", "The host and the pool manager are named", "agreement", named(pool.manager !== null, "The host and the pool manager are named", "No pool manager is named; the host appoints one")],
    ["vat", "The VAT regime is set", "agreement", named(pool.vatRegime !== null, `VAT: ${pool.vatRegime ?? ""}`, "No VAT regime is set")],
    ["exit", "Exit terms are agreed", "agreement", named(plan.agreementSections.some((section) => section.poolId === poolId && section.section === "exit"), "Exit terms are written", "The agreement says nothing on its end")],
    ["up-to-date", "No published figure has moved since this version was saved", "summary", named(facts.movedSince.length === 0, "Nothing has moved since", `Moved since: ${facts.movedSince.join(", ")}`)],
    ["bounds", "Every amount lies between nothing and £100,000,000", "contributions", boundsCheck(plan, evaluation, poolId)],
  ];
  const checks = asked.map(([id, description, place, { isYes, message }], at): Check => ({ number: at + 1, id, description, place, isYes, message }));
  return { checks, isComplete: checks.every(({ isYes }) => isYes) };
}

const named = (isYes: boolean, yes: string, no: string): Finding => ({ isYes, message: isYes ? yes : no });

function agreementCheck(plan: Plan, poolId: string): Finding {
  const { missing, isComplete } = checkAgreement(plan, poolId);
  return named(isComplete, "All seven parts are written", `Missing: ${missing.map(({ letter, title }) => `(${letter ?? ""}) ${title}`).join("; ")}`);
}

function confirmationsCheck({ confirmations }: ChecklistFacts): Finding {
  const waiting = confirmations.filter(({ isConfirmed }) => !isConfirmed).map(({ name }) => name);
  if (confirmations.length === 0) return { isYes: false, message: "Nobody’s money is in this version" };
  return named(waiting.length === 0, "Every partner has confirmed this version", `Not confirmed: ${waiting.join(", ")}`);
}

function riskCheck(plan: Plan, poolId: string): Finding {
  const faults = shareFaults(plan, poolId);
  if (faults.length > 0) return { isYes: false, message: faults.map(({ sentence }) => sentence).join("; ") };
  const rule: Line<"riskRules"> | undefined = plan.riskRules.find((each) => each.poolId === poolId);
  const isWritten = plan.agreementSections.some((section) => section.poolId === poolId && section.section === "risk share");
  return named(rule !== undefined || isWritten, rule === undefined ? "The agreement says who bears what" : `${rule.model}: ${rule.clause}`, "No rule and no part of the agreement says who bears an overspend");
}
