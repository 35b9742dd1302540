import type { ReactNode } from "react";
import { Panel } from "../ui/panel";

export interface DifferenceSentence {
  readonly id: string;
  readonly words: ReactNode;
}

interface DifferenceInWordsProps {
  /** What is compared: "Merge under three co-ordinators, against do nothing, 2006/07 to 2008/09". */
  readonly about: string;
  readonly sentences: readonly DifferenceSentence[];
  /** The closing line that reconciles every pound: "These 4 changes make the whole difference." */
  readonly closing: ReactNode;
}

/** The difference between two scenarios as sentences that a board member can read out. */
export function DifferenceInWords({ about, sentences, closing }: DifferenceInWordsProps) {
  return (
    <Panel title="The difference in words" subtitle={about}>
      {sentences.length === 0 ? <p>The two are the same, line for line.</p> : <ol>{sentences.map(({ id, words }) => <li key={id}>{words}</li>)}</ol>}
      <p className="ww-closing">{closing}</p>
    </Panel>
  );
}
