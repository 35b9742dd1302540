import { typedText } from "@/components/forms/use-command-form";
import type { FieldFault } from "@/domain/plan/field-fault";
import type { FinancialYear } from "@/domain/financial-year/financial-year";

/** What is missing before a year may be closed for good: somebody's word that the partners have agreed its outturn. */
export const closingFaults = (typed: FormData, year: FinancialYear): FieldFault[] =>
  typedText(typed, "agreed") === "yes" ? [] : [{ field: "agreed", message: `Tick this once the outturn of ${year} is agreed with every partner` }];
