import type { Metadata } from "next";
import { TrustPages } from "@/components/register/trust-pages";
import { PageHeading } from "@/components/ui/page-heading";
import { entryKinds, headingsOfKinds } from "@/domain/register/entry-kinds";
import { orPage, serverApi } from "@/trpc/server";
import { RecordPart } from "../_components/record-part";

export const metadata: Metadata = { title: "Everything else the documents say" };

/** All entries of the register by kind. Its headings are its table of contents: each opens in its place. */
export default async function RecordPage() {
  const entries = await orPage((await serverApi()).register.entries({ kinds: [...entryKinds] }));
  const kinds = entryKinds.filter((kind) => entries.some((entry) => entry.kind === kind));
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Your board", href: "/" }, { words: "The trust", href: "/trust" }, { words: "Everything else" }]}
        title="Everything else the documents say"
        lead={<>{entries.length} items under {kinds.length} headings, told in short, each with its lines. Press a heading to read it.</>}
      />
      <TrustPages current="/trust/record" />
      {kinds.map((kind) => <RecordPart key={kind} id={kind} title={headingsOfKinds[kind]} entries={entries.filter((entry) => entry.kind === kind)} />)}
    </>
  );
}
