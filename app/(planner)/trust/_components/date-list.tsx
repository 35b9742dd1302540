import { SourceLine } from "@/components/register/source-line";
import { Details } from "@/components/ui/details";
import type { Outputs } from "@/trpc/types";

type Dates = Outputs["register"]["overview"]["dates"];

/** The dates ahead, soonest first; those gone by are folded away unless nothing lies ahead. */
export function DateList({ dates, today }: { readonly dates: Dates; readonly today: string }) {
  const ahead = dates.filter(({ date }) => date >= today);
  const past = dates.filter(({ date }) => date < today).reverse();
  return (
    <>
      {ahead.length > 0 ? <Rows dates={ahead} /> : <p>No date lies ahead in the documents.</p>}
      {past.length > 0 && <Details summary={past.length === 1 ? "One earlier date" : `${past.length} earlier dates`} open={ahead.length === 0}><Rows dates={past} /></Details>}
    </>
  );
}

function Rows({ dates }: { readonly dates: Dates }) {
  return (
    <ul className="ww-successions">
      {dates.map((row) => (
        <li key={row.id}>
          <strong><time dateTime={row.date}>{row.dateText}</time></strong>
          <p>{row.event}{row.bodyName !== null && `: ${row.bodyName}`}</p>
          {row.note !== null && <p className="ww-source">{row.note}</p>}
          <SourceLine source={row.source} />
        </li>
      ))}
    </ul>
  );
}
