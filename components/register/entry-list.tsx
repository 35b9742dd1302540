import { SourceLine } from "./source-line";

interface Entry {
  readonly id: string;
  readonly code: string | null;
  readonly title: string;
  readonly detail: string;
  readonly standing: string | null;
  readonly source: { readonly documentName: string; readonly lines: string };
}

/** Items of a document in a list: number, title, what it says in our words, source. */
export function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className="ww-entries">
      {entries.map((entry) => (
        <li key={entry.id} className="ww-entries__item">
          <span className="ww-entries__code">{entry.code}</span>
          <div>
            <strong>{entry.title}</strong>
            {entry.standing !== null && <span className="ww-entries__standing"> {entry.standing}</span>}
            <p className="ww-entries__detail">{entry.detail}</p>
            <SourceLine source={entry.source} />
          </div>
        </li>
      ))}
    </ul>
  );
}
