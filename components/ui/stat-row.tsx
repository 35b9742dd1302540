import type { ReactNode } from "react";

export interface Stat {
  readonly figure: ReactNode;
  /** What the figure counts, with its period: "a year without funding from April 2008". */
  readonly words: string;
}

/** Up to four figures in a row, each with the words that make it a sentence. */
export function StatRow({ stats }: { readonly stats: readonly Stat[] }) {
  return (
    <dl className="ww-stats">
      {stats.map((stat) => (
        <div className="ww-stats__item" key={stat.words}>
          <dt className="ww-stats__words">{stat.words}</dt>
          <dd className="ww-stats__figure">{stat.figure}</dd>
        </div>
      ))}
    </dl>
  );
}
