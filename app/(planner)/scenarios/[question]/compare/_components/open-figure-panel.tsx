import { CommentsLink } from "@/components/comments/comments-link";
import { openCounts } from "@/components/comments/open-counts";
import type { OpenFigure } from "@/components/comparison/figure-address";
import { FigureExplanation } from "@/components/comparison/figure-explanation";
import { AssumptionsOfFigure } from "@/components/scenarios/assumptions-of-figure";
import { FigureHistory } from "@/components/scenarios/figure-history";
import { besideLines } from "@/components/scenarios/history/beside-line";
import { historyHref } from "@/components/scenarios/history/history-address";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import type { ScenarioAtVersion } from "@/domain/decisions/scenario-at-version";
import { anchorText } from "@/domain/discussion/anchor";
import type { serverApi } from "@/trpc/server";
import { findLastChange } from "./find-last-change";

interface OpenFigurePanelProps {
  readonly api: Awaited<ReturnType<typeof serverApi>>;
  readonly questionId: string;
  readonly scenarios: readonly (ScenarioAtVersion & { readonly key: string })[];
  readonly open: OpenFigure;
  readonly closeHref: string;
}

/** The figure that was pressed: its lines, its rule, what it rests on, who changed it last and what it was. */
export async function OpenFigurePanel({ api, questionId, scenarios, open, closeHref }: OpenFigurePanelProps) {
  const scenario = scenarios.find(({ key }) => key === open.scenarioId);
  if (scenario === undefined) return null;
  const last = await findLastChange(api, scenario, open.figure);
  const on = { scenarioId: scenario.scenarioId, version: scenario.version };
  const threads = await api.comments.list({ questionId, beside: on });
  const said = openCounts(threads).get(anchorText({ collection: "figures", lineId: open.figure })) ?? 0;
  return (
    <FigureExplanation
      scenarioName={scenario.name}
      version={scenario.version}
      evaluation={scenario.evaluation}
      figure={open.figure}
      closeHref={closeHref}
      assumptions={<AssumptionsOfFigure plan={scenario.plan} figure={scenario.evaluation.figures[open.figure]} historyOf={(collection, id) => historyHref(questionId, scenario.scenarioId, { subject: { collection, id, field: null }, version: scenario.version })} />}
      beside={besideLines({ questionId, on, plan: scenario.plan, threads })}
      history={<><FigureHistory saved={last.saved} before={last.before} changes={last.changes} href={scenarioHref(questionId, scenario.scenarioId, scenario.version)} historyHref={historyHref(questionId, scenario.scenarioId, { subject: { figure: open.figure, year: null }, version: scenario.version })} /><p><CommentsLink questionId={questionId} on={on} anchor={{ collection: "figures", lineId: open.figure }} count={said} /></p></>}
    />
  );
}
