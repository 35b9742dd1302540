import Link from "next/link";
import type { Mention } from "@/domain/decisions/news";
import { anchorWords } from "../comments/anchor-words";
import { commentsHref } from "../comments/comments-address";
import { spokenInstant } from "../scenarios/as-at";
import { Tag } from "../ui/tag";

/** The open conversations that ask for one's role; nothing where none does. */
export function MentionsList({ mentions }: { readonly mentions: readonly Mention[] }) {
  if (mentions.length === 0) return null;
  return (
    <>
      <h3>Comments that mention you</h3>
      <ul className="ww-moved">
        {mentions.map(({ threadId, questionId, scenario, anchor, lineName, roleTitle, words, at, waits }) => (
          <li key={threadId}>
            <Link href={commentsHref(questionId, {}, threadId)}>{anchorWords(anchor, lineName)}, {scenario.name}</Link>{" "}
            {waits ? <Tag kind="problem">Waits for you</Tag> : <Tag kind="progress">You answered</Tag>}
            <br /><span className="ww-small ww-muted">{roleTitle}, {spokenInstant(at)}{words !== "" && <>: “{words}”</>}</span>
          </li>
        ))}
      </ul>
      <h3>What moved</h3>
    </>
  );
}
