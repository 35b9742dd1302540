import Link from "next/link";
import type { News, NewsSince } from "@/domain/decisions/news";
import { spokenInstant } from "../scenarios/as-at";
import { Panel } from "../ui/panel";
import { MentionsList } from "./mentions-list";
import { NewsList } from "./news-list";
import { SeenButton } from "./seen-button";

interface NewsPanelProps extends News {
  readonly of: NewsSince;
}

const heads = { looked: "Since you last looked", board: "Since the last board" } as const;
const others = { looked: { words: "Since the last board", href: "/?since=board" }, board: { words: "Since you last looked", href: "/" } } as const;

/** What moved since one last looked, or since the board last met. */
export function NewsPanel({ of, since, scenarios, comments, mentions }: NewsPanelProps) {
  const hasNews = scenarios.length > 0 || comments.length > 0;
  const asOf = of === "board" ? (since === null ? "The board has not met yet; this is all that has moved." : null) : since === null ? "You have not looked before; this is all that has moved." : spokenInstant(since);
  return (
    <Panel id="news" title={heads[of]} {...(asOf === null ? {} : { subtitle: asOf })}>
      {of === "looked" && <MentionsList mentions={mentions} />}
      <NewsList scenarios={scenarios} comments={comments} />
      {of === "looked" && hasNews && <div className="ww-actions"><SeenButton /></div>}
      <p><Link href={others[of].href}>{others[of].words}</Link></p>
    </Panel>
  );
}
