import Link from "next/link";
import type { News, ScenarioNews } from "@/domain/decisions/news";
import { formatPounds } from "@/domain/money/format-pounds";
import { spokenInstant } from "../scenarios/as-at";
import { Emphasised } from "../scenarios/emphasised";
import { scenarioHref } from "../scenarios/scenario-address";
import { VersionStateTag } from "../scenarios/version-state-tag";
import { Details } from "../ui/details";
import { Unbroken } from "../ui/unbroken";

/** So many changes of one scenario are told; the rest is one press away. */
const changesTold = 4;

const gapInWords = ({ before, now }: ScenarioNews["gap"]): string =>
  before === null || before === now ? `The unfunded gap is ${formatPounds(now)}.` : `The unfunded gap is ${formatPounds(now)}; it was ${formatPounds(before)}.`;

const answerInWords: Readonly<Record<string, string>> = { "confirmed": "confirmed the funding of", "confirmed with conditions": "confirmed, with conditions, the funding of", "refused": "refused the funding of" };

/** So many scenarios and comments stand open; the others are behind one press. */
const openAtMost = 5;

type Moved = Pick<News, "scenarios" | "comments">;

/** What moved, scenario by scenario: what differs now, what it does to the gap, and who answered. */
export function NewsList({ scenarios, comments }: Moved) {
  if (scenarios.length === 0 && comments.length === 0) return <p>Nothing has moved.</p>;
  const rest = { scenarios: scenarios.slice(openAtMost), comments: comments.slice(openAtMost) };
  const more = rest.scenarios.length + rest.comments.length;
  return (
    <>
      <MovedItems scenarios={scenarios.slice(0, openAtMost)} comments={comments.slice(0, openAtMost)} />
      {more > 0 && <Details summary={`${more} more ${more === 1 ? "thing has" : "things have"} moved`}><MovedItems {...rest} /></Details>}
    </>
  );
}

function MovedItems({ scenarios, comments }: Moved) {
  return (
    <ul className="ww-moved">
      {scenarios.map(({ questionId, scenarioId, name, from, version, states, gap, changes, saved, answers }) => {
        const last = saved.at(-1);
        return (
          <li key={scenarioId}>
            <Link href={scenarioHref(questionId, scenarioId)}><Unbroken>{`${name}, version\u00a0${version}`}</Unbroken></Link>{" "}
            {from === null ? "is new. " : from === version ? "" : `moved on from version\u00a0${from}. `}{gapInWords(gap)} <VersionStateTag states={states} of={{ scenarioId, version }} />
            {from !== null && changes.slice(0, changesTold).map((words) => <span className="ww-moved__change" key={words}><Emphasised>{words}</Emphasised></span>)}
            {changes.length > changesTold && <span className="ww-moved__change"><Link href={`${scenarioHref(questionId, scenarioId)}#version-${version}`}>and {changes.length - changesTold} more changes</Link></span>}
            {answers.map(({ id, version: answered, roleTitle, outcome }) => <span className="ww-moved__change" key={id}>{roleTitle} {answerInWords[outcome] ?? `answered “${outcome}” to`} version {answered}.</span>)}
            {last !== undefined && <><br /><span className="ww-small ww-muted">{last.roleTitle}, {spokenInstant(last.savedAt)}: “{last.reason}”</span></>}
          </li>
        );
      })}
      {comments.map(({ questionId, roleTitle, words, act, at }) => (
        <li key={`${at} ${words}`}>
          {roleTitle} {act === "said" ? "commented" : act === "resolved" ? "resolved a conversation" : "opened a conversation again"}{words !== "" && <>: <Link href={`/scenarios/${encodeURIComponent(questionId)}/comments`}>“{words}”</Link></>}
          <br /><span className="ww-small ww-muted">{spokenInstant(at)}</span>
        </li>
      ))}
    </ul>
  );
}
