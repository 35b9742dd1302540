import Link from "next/link";
import type { ReactNode } from "react";
import { anchorText, type Anchor, spokenOfFigures } from "@/domain/discussion/anchor";
import { isPartOfExitRoute } from "@/domain/mainstreaming/exit-route-lines";
import type { Plan } from "@/domain/plan/plan";
import { type CommentedVersion, commentsHref } from "../../comments/comments-address";
import { openCounts, type CountedThread } from "../../comments/open-counts";
import { historyHref } from "./history-address";

/** Draws what stands beside a line of a table, told by the line's id (or a figure's name) and its words. */
export type BesideLine = (id: string, words: string) => ReactNode;

interface BesideLinesProps extends CommentedVersion {
  readonly plan: Plan;
  /** The conversations that have their place beside the version: one question to the server for the whole page. */
  readonly threads: readonly CountedThread[];
}

/** Beside a line: how many conversations about it are open, where some are, and the way to its whole history. Paper has no links. */
export function besideLines({ questionId, on, plan, threads }: BesideLinesProps): BesideLine {
  const counts = openCounts(threads);
  return function BesideLine(id, words) {
    const anchor = anchorOf(plan, id);
    if (anchor === null) return null;
    const count = counts.get(anchorText(anchor)) ?? 0;
    const subject = anchor.collection === "figures" ? { figure: anchor.lineId, year: null } : { collection: anchor.collection, id: anchor.lineId, field: null };
    const of = <span className="ww-visually-hidden"> of {words}</span>;
    return (
      <span className="ww-beside ww-no-print">
        {count > 0 && <Link href={commentsHref(questionId, { about: anchor, on })} prefetch={false}>{count === 1 ? "1 comment" : `${count} comments`}<span className="ww-visually-hidden"> on {words}</span></Link>}
        <Link href={historyHref(questionId, on.scenarioId, { subject, version: on.version })} prefetch={false}>History{of}</Link>
      </span>
    );
  };
}

/** What a row stands for: a figure, a line that costs or pays, or the exit route that brought the line into the cost. */
function anchorOf(plan: Plan, id: string): Anchor | null {
  const figure = spokenOfFigures.find((name) => name === id);
  if (figure !== undefined) return { collection: "figures", lineId: figure };
  const collection = (["costLines", "awards", "baseBudgets"] as const).find((name) => plan[name].some((line) => line.id === id));
  if (collection !== undefined) return { collection, lineId: id };
  const route = plan.exitRoutes.find((candidate) => isPartOfExitRoute(candidate.id, id));
  return route === undefined ? null : { collection: "exitRoutes", lineId: route.id };
}
