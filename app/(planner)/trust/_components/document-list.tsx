import { Panel } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import type { Outputs } from "@/trpc/types";

/** The documents everything here rests on, with titles as printed. Line numbers count the lines of their text. */
export function DocumentList({ documents }: { readonly documents: Outputs["register"]["overview"]["documents"] }) {
  return (
    <section id="documents">
      <h2>Documents</h2>
      {documents.map((document) => (
        <Panel key={document.id} title={document.shortName} subtitle={document.title} headingLevel={3}>
          <SummaryList
            rows={[
              { name: "Kind", value: document.kind },
              { name: "Report by", value: document.authorRole },
              ...(document.contactRole === null ? [] : [{ name: "Contact", value: document.contactRole }]),
              { name: "Presented to", value: document.presentedTo },
              { name: "Date", value: document.datedText },
              { name: "Wards", value: document.wards },
              { name: "Key decision", value: document.keyDecision },
              ...(document.note === null ? [] : [{ name: "Note", value: document.note }]),
            ]}
          />
        </Panel>
      ))}
    </section>
  );
}
