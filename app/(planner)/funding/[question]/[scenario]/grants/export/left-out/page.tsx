import type { Metadata } from "next";
import { financeHref } from "@/components/finance/finance-address";
import { LeftOutTable } from "@/components/finance/published/left-out-table";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { formatCounted } from "@/domain/money/format-pounds";
import type { FinancePageProps } from "../../../_components/load-finance";
import { ownAwardsOf } from "../own-awards-of";

export const metadata: Metadata = { title: "Awards in the 360Giving standard" };

/** The report beside the file of a plan's awards: what it gives, and why it leaves out the rest. */
export default async function OwnAwardsPage(props: FinancePageProps) {
  const { document, leftOut, place, scenario } = await ownAwardsOf(props);
  const given = document?.grants.length ?? 0;
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Funding", href: "/funding" }, { words: "Grants", href: financeHref(place, "/grants") }, { words: "Awards in the 360Giving standard" }]}
        title={given === 0 ? "No award can be published yet" : `${given} of ${formatCounted(scenario.plan.awards.length, "awards")} can be published`}
        lead="An award is published once a letter has confirmed it. The amount is what the plan has in its confirmed years; what has come is the instalments received."
        actions={given > 0 && <ButtonLink href={financeHref(place, "/grants/export")} kind="secondary" download>Download as 360Giving JSON</ButtonLink>}
      />
      <LeftOutTable leftOut={leftOut} />
    </>
  );
}
