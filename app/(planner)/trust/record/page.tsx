import type { Metadata } from "next";
import { EntryList } from "@/components/register/entry-list";
import { TrustPages } from "@/components/register/trust-pages";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { entryKinds, headingsOfKinds } from "@/domain/register/entry-kinds";
import { orPage, serverApi } from "@/trpc/server";

export const metadata: Metadata = { title: "Everything else the documents say" };

/** All entries of the register by kind, with a table of contents. */
export default async function RecordPage() {
  const entries = await orPage((await serverApi()).register.entries({ kinds: [...entryKinds] }));
  const kinds = entryKinds.filter((kind) => entries.some((entry) => entry.kind === kind));
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Your board", href: "/" }, { words: "The trust", href: "/trust" }, { words: "Everything else" }]}
        title="Everything else the documents say"
        lead={<>{entries.length} items under {kinds.length} headings, told in short, each with its lines.</>}
      />
      <TrustPages current="/trust/record" />
      <nav aria-label="On this page">
        <ul className="ww-contents">{kinds.map((kind) => <li key={kind}><a href={`#${kind}`}>{headingsOfKinds[kind]}</a></li>)}</ul>
      </nav>
      {kinds.map((kind) => (
        <Panel key={kind} id={kind} title={headingsOfKinds[kind]}>
          <EntryList entries={entries.filter((entry) => entry.kind === kind)} />
        </Panel>
      ))}
    </>
  );
}
