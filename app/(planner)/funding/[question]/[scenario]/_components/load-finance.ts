import "server-only";
import { notFound } from "next/navigation";
import type { FinancePlace } from "@/components/finance/finance-address";
import { asAt } from "@/components/scenarios/as-at";
import { orPage, serverApi } from "@/trpc/server";

export interface FinancePageProps<Params extends object = object> {
  readonly params: Promise<Params & { readonly question: string; readonly scenario: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** What every page of the finance workspace begins with: who asks, the scenario at the version of the address, and where it stands. */
export async function loadFinance<Params extends object>({ params, searchParams }: FinancePageProps<Params>) {
  const [own, search] = await Promise.all([params, searchParams]);
  const asked = typeof search.version === "string" && /^[1-9]\d{0,8}$/.test(search.version) ? Number(search.version) : null;
  const api = await serverApi();
  const [me, scenario] = await Promise.all([api.session.me(), orPage(api.scenarios.version({ scenarioId: decodeURIComponent(own.scenario), version: asked }))]);
  if (scenario.question.id !== decodeURIComponent(own.question)) notFound();
  const { question, scenarioId, version, latestVersion } = scenario;
  // Links of an older version stay with it; those of the latest go on to whatever is the latest then.
  const place: FinancePlace = { questionId: question.id, scenarioId, ...(version !== latestVersion && { version }) };
  return { api, me, scenario, place, params: own, search, now: asAt(me.today, new Date()), isLatest: version === latestVersion };
}
