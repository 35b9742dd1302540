import type { FinancialYear } from "../financial-year/financial-year";
import { formatPounds } from "../money/format-pounds";
import { money, sum, toPounds } from "../money/money";
import type { EvaluatedSource, Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";

export const confirmationOutcomes = ["confirmed", "confirmed with conditions", "refused"] as const;
export type ConfirmationOutcome = (typeof confirmationOutcomes)[number];

/** One source of one organisation in one year: what it offers, what the plan takes, and how sure it is. */
export interface SourceInYear {
  readonly sourceId: string;
  readonly name: string;
  readonly year: FinancialYear;
  readonly certainty: EvaluatedSource["certainty"][FinancialYear];
  readonly available: Pounds;
  readonly used: Pounds;
}

/** What one organisation is asked to confirm of a scenario version. */
export interface ConfirmationRequest {
  readonly sources: readonly SourceInYear[];
  readonly years: readonly { readonly year: FinancialYear; readonly cost: Pounds; readonly required: Pounds; readonly gap: Pounds }[];
}

/** A source relied on, named by the finance manager. */
export interface ReliedOn {
  readonly sourceId: string;
  readonly year: FinancialYear;
}

/** The part of a plan's money that is the organisation's: its base budgets and the grants it is accountable for. */
export function confirmationRequest(evaluation: Evaluation, organisationId: string): ConfirmationRequest {
  const own = evaluation.sources.filter((source) => source.partnerId === organisationId);
  const sources = evaluation.years.flatMap((year) =>
    own
      .map((source) => ({
        sourceId: source.id, name: source.name, year,
        certainty: source.certainty[year] ?? "indicative",
        available: inYear(source.amounts, year), used: inYear(source.used, year),
      }))
      .filter(({ available }) => available !== "0.00"),
  );
  const years = evaluation.years.map((year) => ({
    year,
    cost: inYear(evaluation.figures.cost.byYear, year),
    required: total(sources.filter((source) => source.year === year).map(({ used }) => used)),
    gap: inYear(evaluation.figures.gap.byYear, year),
  }));
  return { sources, years };
}

/**
 * Why this confirmation cannot stand, in words for the finance manager; nothing when it can.
 * A confirmation says that the sources relied on cover what the plan takes from the organisation in every
 * year, and that no year is left unfunded; with conditions a gap may stand, named in the conditions.
 * Source: a clearance must reconcile, sources relied on at least the cost of each year it covers.
 */
export function confirmationFaults(
  request: ConfirmationRequest,
  given: { readonly outcome: ConfirmationOutcome; readonly statement: string; readonly conditions: string | null; readonly reliedOn: readonly ReliedOn[] },
): readonly { readonly field: "statement" | "conditions" | "reliedOn" | "outcome"; readonly message: string }[] {
  const faults: { field: "statement" | "conditions" | "reliedOn" | "outcome"; message: string }[] = [];
  if (given.statement.trim() === "") faults.push({ field: "statement", message: given.outcome === "refused" ? "Say why the funding is refused" : "Write the statement you are making" });
  if (given.outcome === "confirmed with conditions" && !given.conditions?.trim()) faults.push({ field: "conditions", message: "Write the conditions, or confirm without them" });
  if (given.outcome === "refused") return faults;

  for (const chosen of given.reliedOn) {
    if (!request.sources.some((source) => source.sourceId === chosen.sourceId && source.year === chosen.year)) {
      faults.push({ field: "reliedOn", message: `“${chosen.sourceId}” in ${chosen.year} is not a source of your organisation in this version` });
    }
  }
  for (const { year, required, gap } of request.years) {
    const relied = reliedInYear(request, given.reliedOn, year);
    if (money(relied).lessThan(money(required))) {
      faults.push({ field: "reliedOn", message: `The plan takes ${formatPounds(required)} from your organisation in ${year}; the sources you rely on hold ${formatPounds(relied)}` });
    }
    if (given.outcome === "confirmed" && gap !== "0.00") {
      faults.push({ field: "outcome", message: `${formatPounds(gap)} is unfunded in ${year}, so funding is not sufficient. Confirm with conditions, or refuse` });
    }
  }
  return faults;
}

/** What the sources relied on hold in one year, in pounds. */
export function reliedInYear(request: ConfirmationRequest, reliedOn: readonly ReliedOn[], year: FinancialYear): Pounds {
  return total(request.sources.filter((source) => source.year === year && reliedOn.some((chosen) => chosen.sourceId === source.sourceId && chosen.year === year)).map(({ available }) => available));
}

/** The partners whose money a plan uses: those whose confirmation it needs. */
export function partnersToConfirm(evaluation: Evaluation): readonly string[] {
  const paying = evaluation.sources.filter((source) => Object.values(source.used).some((used) => used !== "0.00"));
  return [...new Set(paying.map(({ partnerId }) => partnerId))].sort();
}

function inYear(amounts: Readonly<Record<FinancialYear, Pounds>>, year: FinancialYear): Pounds {
  const amount = amounts[year];
  if (amount === undefined) throw new Error(`No amount for ${year}`);
  return amount;
}

function total(amounts: readonly Pounds[]): Pounds {
  return toPounds(sum(amounts.map(money)));
}
