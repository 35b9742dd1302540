import type { Metadata } from "next";
import { EntryList } from "@/components/register/entry-list";
import { TrustPages } from "@/components/register/trust-pages";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { StatRow } from "@/components/ui/stat-row";
import { type RecommendationStatus, wordsOfStatus } from "@/domain/register/words";
import { orPage, serverApi } from "@/trpc/server";
import { RecommendationTable } from "../_components/recommendation-table";

export const metadata: Metadata = { title: "Recommendations" };

const statuses = Object.keys(wordsOfStatus) as readonly RecommendationStatus[];

/** The tracker: every recommendation and part, what became of it and what carries it. */
export default async function RecommendationsPage() {
  const { recommendations, carriedOver, outstanding } = await orPage((await serverApi()).register.recommendations());
  const whole = recommendations.filter(({ parentId }) => parentId === null);
  const counts = statuses.map((status) => ({ status, count: whole.filter((one) => one.status === status).length })).filter(({ count }) => count > 0);
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Your board", href: "/" }, { words: "The trust", href: "/trust" }, { words: "Recommendations" }]}
        title="Recommendations and what became of them"
        lead={<>{whole.length} recommendations{recommendations.length > whole.length && <> in {recommendations.length - whole.length} parts</>}, told in short. The source gives the full words.</>}
      />
      <TrustPages current="/trust/recommendations" />
      <StatRow stats={counts.map(({ status, count }) => ({ figure: String(count), words: wordsOfStatus[status] }))} />
      <RecommendationTable recommendations={recommendations} />
      {carriedOver.length > 0 && <Panel title="Actions carried over from an earlier review"><EntryList entries={carriedOver} /></Panel>}
      {outstanding.length > 0 && <Panel title="Outstanding tasks"><EntryList entries={outstanding} /></Panel>}
      {carriedOver.length === 0 && outstanding.length === 0 && <EmptyState title="Nothing carried over">The documents list no action left from an earlier review and no task left undone.</EmptyState>}
    </>
  );
}
