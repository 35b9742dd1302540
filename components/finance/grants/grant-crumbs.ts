import { financeHref, type FinancePlace } from "../finance-address";
import type { Crumb } from "@/components/ui/breadcrumbs";

interface Named {
  readonly question: { readonly title: string };
  readonly name: string;
}

/** Where a page of the grants stands: the scenario's grants, then the pages named. */
export const grantCrumbs = (place: FinancePlace, { name }: Named, ...pages: readonly Crumb[]): Crumb[] => [
  { words: "Funding", href: "/funding" },
  ...(pages.length === 0 ? [{ words: `Grants, ${name}` }] : [{ words: `Grants, ${name}`, href: financeHref(place, "/grants") }, ...pages]),
];

/** A fault of a form as its summary names it. */
export const summaryFaults = (faults: readonly { readonly field: string | null; readonly message: string }[]) => faults.map(({ field, message }) => ({ fieldId: field, message }));

/** The words at a field, when it is at fault. */
export const errorAt = (faults: readonly { readonly field: string | null; readonly message: string }[]) => (field: string): string | undefined => faults.find((fault) => fault.field === field)?.message;
