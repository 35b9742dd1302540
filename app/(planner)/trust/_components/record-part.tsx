import { EntryList } from "@/components/register/entry-list";
import type { Outputs } from "@/trpc/types";

interface RecordPartProps {
  readonly id: string;
  readonly title: string;
  readonly entries: Outputs["register"]["entries"];
}

/** One heading of the record with its items, closed at first; an address that ends in its id opens it, for the id stands inside. */
export function RecordPart({ id, title, entries }: RecordPartProps) {
  return (
    <details className="ww-part">
      <summary>
        <h2>{title}</h2> <span className="ww-part__count">{entries.length === 1 ? "1 item" : `${entries.length} items`}</span>
      </summary>
      <div id={id}><EntryList entries={entries} /></div>
    </details>
  );
}
