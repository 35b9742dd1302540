import "server-only";
import { notFound } from "next/navigation";
import { isoDate } from "@/domain/plan/fields";
import { mayAct } from "@/domain/access/acts";
import { type FinancePageProps, loadFinance } from "../../_components/load-finance";

/** The trust's today; the day of a document where none is set. */
export const dayOf = (text: string) => isoDate.parse(text);

/** What a page of one grant begins with: the scenario, the grant, and whether this person may change it here. */
export async function loadAward(props: FinancePageProps<{ readonly award: string }>) {
  const loaded = await loadFinance(props);
  const { plan, evaluation } = loaded.scenario;
  const id = decodeURIComponent(loaded.params.award);
  const award = plan.awards.find((line) => line.id === id);
  const source = evaluation.sources.find((line) => line.id === id);
  if (award === undefined || source === undefined) notFound();
  return { ...loaded, award, source, today: dayOf(loaded.me.today), mayChange: loaded.isLatest && mayAct(loaded.me.roles, "save a scenario version") };
}
