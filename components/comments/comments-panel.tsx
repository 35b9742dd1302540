import Link from "next/link";
import type { Plan } from "@/domain/plan/plan";
import { spokenInstant } from "../scenarios/as-at";
import { Button } from "../ui/button";
import { Panel } from "../ui/panel";
import { Select } from "../ui/select";
import { Tag } from "../ui/tag";
import { anchorOptions, anchorWords } from "./anchor-words";
import { type CommentedVersion, commentsHref, commentsPath } from "./comments-address";
import type { ThreadView } from "./thread";

interface CommentsPanelProps extends CommentedVersion {
  readonly plan: Plan;
  /** The conversations that have their place beside the version. */
  readonly threads: readonly ThreadView[];
  readonly mayComment: boolean;
}

/** What is said of a version's lines and figures, and the way to say something of another. Works without JavaScript. */
export function CommentsPanel({ questionId, on, plan, threads, mayComment }: CommentsPanelProps) {
  const open = threads.filter(({ isResolved }) => !isResolved);
  const resolved = threads.length - open.length;
  return (
    <Panel id="comments" title="Comments" subtitle="On the lines and figures of this version. A comment stays with its line when a scenario branches.">
      {open.length === 0 ? <p>Nothing is open.</p> : (
        <ul className="ww-comment-list">
          {open.map(({ id, anchor, lineName, comments, attention, isPrivate, scenario }) => {
            const last = comments.at(-1);
            return (
              <li key={id}>
                <Link href={commentsHref(questionId, { about: anchor, on }, id)}>{anchorWords(anchor, lineName)} ({comments.length})</Link>{" "}
                {attention.map((role) => <Tag key={role} kind="problem">Waits for {role}</Tag>)}{" "}
                {isPrivate && <Tag kind="draft">Only your organisation</Tag>}
                {last !== undefined && <p>{last.words !== "" && <>“{last.words}” </>}<span className="ww-muted">{last.roleTitle}, {spokenInstant(last.at)}{scenario.id !== on.scenarioId && <>; begun on {scenario.name}</>}</span></p>}
              </li>
            );
          })}
        </ul>
      )}
      {resolved > 0 && <p><Link href={commentsHref(questionId, { show: "resolved" })}>{resolved === 1 ? "1 conversation is resolved" : `${resolved} conversations are resolved`}</Link></p>}
      {mayComment && (
        <form method="get" action={commentsPath(questionId)} className="ww-actions ww-no-print">
          <input type="hidden" name="scenario" value={on.scenarioId} />
          <input type="hidden" name="version" value={on.version} />
          <Select id="about" name="about" label="Line or figure to comment on" options={anchorOptions(plan)} />
          <Button kind="secondary">Comment on it</Button>
        </form>
      )}
    </Panel>
  );
}
