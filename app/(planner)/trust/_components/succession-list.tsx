import { SourceLine } from "@/components/register/source-line";
import { Panel } from "@/components/ui/panel";
import type { Outputs } from "@/trpc/types";

type Register = Outputs["register"]["bodies"];

/** Who gave way to whom, and what one body was called over time. The record keeps one id throughout. */
export function SuccessionList({ bodies, organisations, successions }: Register) {
  const renamed = [...bodies, ...organisations].filter(({ names }) => names.length > 1);
  if (successions.length === 0 && renamed.length === 0) {
    return <Panel title="Names and successions"><p>The documents tell of no body or organisation that changed its name or gave way to another.</p></Panel>;
  }
  return (
    <Panel title="Names and successions" subtitle="A body keeps its record when its name changes; what it was called is told here.">
      <ul className="ww-successions">
        {successions.map((row) => (
          <li key={row.id}>
            <strong>{row.from}</strong> <span className="ww-successions__arrow" aria-hidden="true">→</span><span className="ww-visually-hidden"> gives way to </span> <strong>{row.to}</strong>
            <p>{row.subject}, {row.dateText}.{row.note !== null && ` ${row.note}`}</p>
            <SourceLine source={row.source} />
          </li>
        ))}
        {renamed.map((body) => (
          <li key={body.id}>
            <strong>{body.name}</strong> has had {body.names.length} names
            {body.names.map((name) => <p key={name.id}>{name.name}, {name.period}. <SourceLine source={name.source} /></p>)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
