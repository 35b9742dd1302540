import type { Metadata } from "next";
import { BringInForm } from "@/components/finance/published/bring-in-form";
import { publishedGrantsHref } from "@/components/finance/published/published-address";
import { NotForYourRole } from "@/components/scenarios/not-for-your-role";
import { PageHeading } from "@/components/ui/page-heading";
import { mayAct } from "@/domain/access/acts";
import { serverApi } from "@/trpc/server";

export const metadata: Metadata = { title: "Bring in published grants" };

/** Brings in what a funder publishes: first read and looked at, then taken. */
export default async function BringInGrantsPage() {
  const me = await (await serverApi()).session.me();
  if (!mayAct(me.roles, "import published grants")) {
    return <NotForYourRole title="Bring in published grants" reason="A commissioning officer or a finance manager brings in published grants. Everybody reads them." backHref={publishedGrantsHref} backWords="Back to published grants" />;
  }
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Funding", href: "/funding" }, { words: "Published grants", href: publishedGrantsHref }, { words: "Bring in" }]}
        title="Bring in published grants"
        lead="The files are read first and nothing is stored: you see the totals, what is odd, and what differs from the edition held. Then you take them, or not."
      />
      <BringInForm />
    </>
  );
}
