import Link from "next/link";
import type { ReactNode } from "react";
import { listInWords } from "@/domain/plan/number-in-words";
import type { WhatWouldChange } from "@/domain/plan/what-would-change";
import { rankingFigures, type RankingFigure } from "@/domain/plan/what-would-change-figure";
import { HowWorkedOut } from "../rulebook/how-worked-out";
import { Emphasised } from "../scenarios/emphasised";
import { Panel } from "../ui/panel";
import { WhatWouldChangeTable } from "./what-would-change-table";
import { nearestFlips, rankingFigureNames, rankingInWords } from "./what-would-change-words";

interface WhatWouldChangePanelProps {
  /** Null while nobody has asked: it is worked out only then. */
  readonly answer: WhatWouldChange | null;
  /** The figure by which the picture's sentence ranks; it is asked about first. */
  readonly first: RankingFigure;
  /** The page with the answer by a figure, or closed. */
  readonly hrefOf: (figure: RankingFigure | null) => string;
}

const title = "What would change the answer?";

/** At which value of which assumption two scenarios would change places. Opened by the address alone. */
export function WhatWouldChangePanel({ answer, first, hrefOf }: WhatWouldChangePanelProps) {
  const figures = [first, ...rankingFigures.filter((figure) => figure !== first)];
  if (answer === null) {
    return (
      <div className="ww-no-print">
        <Panel id="changes" title={title} subtitle="How far an assumption would have to move until another scenario came out better.">
          <p>Find out by {links(figures, null, hrefOf)}.</p>
        </Panel>
      </div>
    );
  }
  const { figure, years, ranking, assumptions, notVaried } = answer;
  const nearest = nearestFlips(answer, 3);
  return (
    <Panel id="changes" title={title} subtitle={`${rankingFigureNames[figure]}, ${years[0] ?? ""} to ${years.at(-1) ?? ""}, least first. Today: ${rankingInWords(ranking)}.`}>
      <p className="ww-small ww-no-print">By {links(figures, figure, hrefOf)}. <Link href={hrefOf(null)} scroll={false}>Close<span className="ww-visually-hidden"> what would change the answer</span></Link></p>
      {nearest.length === 0
        ? <p>Nothing that was tried changes who comes before whom.</p>
        : <><p>{nearest.length === 1 ? "The nearest change:" : "The nearest changes:"}</p><ol>{nearest.map(({ text }) => <li key={text}><Emphasised>{text}</Emphasised></li>)}</ol></>}
      <WhatWouldChangeTable assumptions={assumptions} />
      {notVaried.length > 0 && <p className="ww-small">Too many to try all: {listInWords(notVaried)} {notVaried.length === 1 ? "was" : "were"} left out. Compare fewer scenarios to see them.</p>}
      <p className="ww-small">Each assumption is moved alone, in every scenario that holds it as it stands, and the plans are worked out anew. Rates are moved by up to ten percentage points, in hundredths; amounts between nothing and twice what they are, or £10,000 where that is more, in pence. No further than a service’s savings stay below its cost. <HowWorkedOut rule="flip-point" about={title} /></p>
    </Panel>
  );
}

/** The figures as links, the one shown as plain words: "unfunded gap, base budget growth or cost of the service". */
function links(figures: readonly RankingFigure[], shown: RankingFigure | null, hrefOf: WhatWouldChangePanelProps["hrefOf"]): ReactNode {
  return figures.map((figure, position) => (
    <span key={figure}>
      {position > 0 && (position === figures.length - 1 ? " or " : ", ")}
      {figure === shown ? <strong>{rankingFigureNames[figure].toLowerCase()}</strong> : <Link href={hrefOf(figure)} prefetch={false}>{rankingFigureNames[figure].toLowerCase()}</Link>}
    </span>
  ));
}
