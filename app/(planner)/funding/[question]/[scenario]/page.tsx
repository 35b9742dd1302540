import { redirect } from "next/navigation";
import { financeHref } from "@/components/finance/finance-address";
import { type FinancePageProps, loadFinance } from "./_components/load-finance";

/** The workspace begins where the scenario has something: its projects that end, its pooled funds, or its grants. */
export default async function FinancePage(props: FinancePageProps) {
  const { scenario: { plan }, place } = await loadFinance(props);
  redirect(financeHref(place, plan.provisions.some(({ awardId }) => awardId !== null) ? "/mainstreaming" : plan.pools.length > 0 ? "/pools" : "/grants"));
}
