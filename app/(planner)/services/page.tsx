import type { Metadata } from "next";
import { EntryList } from "@/components/register/entry-list";
import { TrustPages } from "@/components/register/trust-pages";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { StatRow } from "@/components/ui/stat-row";
import { orPage, serverApi } from "@/trpc/server";
import { NeedLevels } from "./_components/need-levels";
import { ServiceTable } from "./_components/service-table";

export const metadata: Metadata = { title: "Services" };

/** Services and units a review takes in, leaves out with its reason, and meets at its edge; levels of need; mapping findings. */
export default async function ServicesPage() {
  const { services, schemes, findings, exclusions, linkedProgrammes, deliveryLevels } = await orPage((await serverApi()).register.services());
  const scoped = (scope: "included" | "excluded" | "interface") => services.filter((service) => service.scope === scope);
  const shortTerm = services.filter(({ isShortTerm }) => isShortTerm);
  return (
    <>
      <PageHeading
        title="Services under review"
        lead={
          shortTerm.length > 0
            ? <>{scoped("included").length} in scope. <strong>{shortTerm.map(({ name }) => name).join(", ")}</strong> {shortTerm.length === 1 ? "runs" : "run"} on short-term money.</>
            : <>{scoped("included").length} in scope; the documents mark none as funded for a short term.</>
        }
      />
      <TrustPages current="/services" />
      <StatRow
        stats={[
          { figure: String(scoped("included").length), words: "In scope" },
          { figure: String(scoped("interface").length), words: "Met at the edge" },
          { figure: String(scoped("excluded").length + exclusions.length), words: "Left out, with the reason" },
        ]}
      />
      {findings.length > 0 && <Panel title="What the service mapping found"><EntryList entries={findings} /></Panel>}
      <ServiceTable caption="In scope" services={scoped("included")} />
      <ServiceTable caption="Met at the edge" services={scoped("interface")} />
      <ServiceTable caption="Left out" services={scoped("excluded")} />
      {exclusions.length > 0 && <Panel title="Left out as a group"><EntryList entries={exclusions} /></Panel>}
      {scoped("excluded").length + exclusions.length === 0 && <EmptyState title="Nothing left out by name">The documents name no service that the review leaves out.</EmptyState>}
      {deliveryLevels.length > 0 && <Panel title="Where services are delivered"><EntryList entries={deliveryLevels} /></Panel>}
      <NeedLevels schemes={schemes} />
      {linkedProgrammes.length > 0 && <Panel title="Linked programmes"><EntryList entries={linkedProgrammes} /></Panel>}
    </>
  );
}
