import { readChanges, whatWouldChangeHref } from "@/components/comparison/what-would-change-address";
import { WhatWouldChangePanel } from "@/components/comparison/what-would-change-panel";
import type { ComparisonView, SearchParams } from "@/components/scenarios/comparison-address";
import type { ComparisonColumn } from "@/domain/plan/comparison";
import { figureOfHeadline } from "@/domain/plan/what-would-change-figure";
import { orPage, type serverApi } from "@/trpc/server";

interface WhatWouldChangeSectionProps {
  readonly api: Awaited<ReturnType<typeof serverApi>>;
  readonly questionId: string;
  readonly view: ComparisonView;
  readonly search: SearchParams;
  readonly columns: readonly ComparisonColumn[];
}

/** What would change the answer: worked out only where the address asks, so that the page does not wait for it otherwise. */
export async function WhatWouldChangeSection({ api, questionId, view, search, columns }: WhatWouldChangeSectionProps) {
  if (columns.length < 2) return null;
  const asked = readChanges(search);
  const answer = asked === null ? null : await orPage(api.scenarios.whatWouldChange({ questionId, columns: [...view.columns], figure: asked }));
  return <WhatWouldChangePanel answer={answer} first={figureOfHeadline(columns)} hrefOf={(figure) => whatWouldChangeHref(questionId, view, figure)} />;
}
