import Link from "next/link";
import type { Outputs } from "@/trpc/types";
import { spokenInstant } from "../scenarios/as-at";
import { scenarioHref } from "../scenarios/scenario-address";
import { Details } from "../ui/details";
import { Tag } from "../ui/tag";
import { anchorWords } from "./anchor-words";
import { AnswerForm } from "./answer-form";
import type { Mentionable } from "./comment-form";

type Given = Outputs["comments"]["list"][number];

/** A conversation as the door gives it, to a page or to the browser. */
export type ThreadView = { readonly [Field in keyof Given]: Given[Field] extends (infer Item)[] ? readonly Item[] : Given[Field] };

const deeds = { said: null, resolved: "resolved this", "opened again": "opened this again" } as const;

/** One conversation: what it is about, where it began, everything said, and the form to answer where the role allows it. */
export function Thread({ questionId, thread, mentionable }: { readonly questionId: string; readonly thread: ThreadView; readonly mentionable: readonly Mentionable[] | null }) {
  const { id, anchor, lineName, scenario, comments, isResolved, isPrivate, attention } = thread;
  const words = anchorWords(anchor, lineName);
  return (
    <article className="ww-panel ww-thread" id={`thread-${id}`} aria-labelledby={`thread-${id}-title`} tabIndex={-1}>
      <h2 className="ww-panel__title" id={`thread-${id}-title`}>{words}</h2>
      <p className="ww-panel__subtitle">
        Begun on <Link href={scenarioHref(questionId, scenario.id, scenario.version)}>{scenario.name}, version {scenario.version}</Link>{" "}
        <Tag kind={isResolved ? "agreed" : "progress"}>{isResolved ? "Resolved" : "Open"}</Tag>{" "}
        {isPrivate && <Tag kind="draft">Only your organisation reads this</Tag>}
      </p>
      <ol className="ww-thread__comments">
        {comments.map(({ number, act, words: said, mentioned, roleTitle, organisationName, at }) => (
          <li key={number}>
            <p className="ww-thread__who"><strong>{roleTitle}</strong>, {organisationName}{deeds[act] !== null && <> <strong>{deeds[act]}</strong></>} <span className="ww-muted">{spokenInstant(at)}</span></p>
            {said !== "" && <p className="ww-thread__words">{said}</p>}
            {mentioned !== null && <p className="ww-small">Asks for the attention of {mentioned}</p>}
          </li>
        ))}
      </ol>
      {attention.length > 0 && <p><Tag kind="problem">Waits for {attention.join(" and ")}</Tag></p>}
      {mentionable !== null && <Details summary={<>{isResolved ? "Open again" : "Answer or resolve"}<span className="ww-visually-hidden">: {words}</span></>}><AnswerForm key={String(isResolved)} threadId={id} isResolved={isResolved} mentionable={isPrivate ? mentionable.filter(({ isOfOwn }) => isOfOwn) : mentionable} /></Details>}
    </article>
  );
}
