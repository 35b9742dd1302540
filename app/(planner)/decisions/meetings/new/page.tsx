import type { Metadata } from "next";
import { NotForYourRole } from "@/components/scenarios/not-for-your-role";
import { PageHeading } from "@/components/ui/page-heading";
import { mayAct } from "@/domain/access/acts";
import { serverApi } from "@/trpc/server";
import { ArrangeMeetingForm } from "../../_components/arrange-meeting-form";
import { decisionAddresses } from "../../_components/decision-addresses";

export const metadata: Metadata = { title: "Arrange a meeting" };

/** Arranges a meeting; its items are put on its own page. */
export default async function ArrangeMeetingPage() {
  const api = await serverApi();
  const me = await api.session.me();
  if (!mayAct(me.roles, "arrange a meeting")) {
    return <NotForYourRole title="Arrange a meeting" reason="A democratic services officer arranges meetings. Ask yours for a date." backHref={decisionAddresses.list} backWords="Back to decisions" />;
  }
  const { bodies } = await api.decisions.choices();
  return (
    <>
      <PageHeading crumbs={[{ words: "Decisions", href: decisionAddresses.list }, { words: "Arrange a meeting" }]} title="Arrange a meeting" />
      <ArrangeMeetingForm bodies={bodies} />
    </>
  );
}
