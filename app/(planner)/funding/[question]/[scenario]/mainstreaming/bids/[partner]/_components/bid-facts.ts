import type { GrowthBidFacts } from "@/domain/mainstreaming/growth-bid-document";
import type { loadFinance } from "../../../../_components/load-finance";

type Scenario = Awaited<ReturnType<typeof loadFinance>>["scenario"];

/** What a growth bid is made from; null for a partner that the version does not have. */
export function bidFacts({ plan, evaluation, question, scenarioId, name, version, contentHash }: Pick<Scenario, "plan" | "evaluation" | "question" | "scenarioId" | "name" | "version" | "contentHash">, partnerId: string): GrowthBidFacts | null {
  if (!plan.partners.some(({ id }) => id === partnerId)) return null;
  return { plan, evaluation, partnerId, sources: { questionId: question.id, scenarioId, scenarioName: name, version, contentHash, ledger: null } };
}
