import { exportOwnAwards } from "@/domain/published-grants/own-awards";
import { loadFinance, type FinancePageProps } from "../../_components/load-finance";

/** The awards of the plan of an address as grants in the 360Giving standard, and what of them is left out. */
export async function ownAwardsOf(props: FinancePageProps) {
  const found = await loadFinance(props);
  const { me, scenario } = found;
  return { ...found, ...exportOwnAwards(scenario.plan, scenario.evaluation, { trustName: me.trustName, scenarioName: scenario.name, version: scenario.version, contentHash: scenario.contentHash }) };
}
