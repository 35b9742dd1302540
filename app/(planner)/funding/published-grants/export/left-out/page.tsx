import type { Metadata } from "next";
import { LeftOutTable } from "@/components/finance/published/left-out-table";
import { publishedGrantsHref } from "@/components/finance/published/published-address";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { formatCounted } from "@/domain/money/format-pounds";
import { orPage, serverApi } from "@/trpc/server";

export const metadata: Metadata = { title: "What the download leaves out" };

interface LeftOutPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** The report beside the download: every value that the standard's schema has no way to say. */
export default async function LeftOutPage({ searchParams }: LeftOutPageProps) {
  const { edition } = await searchParams;
  const { document, leftOut } = await orPage((await serverApi()).publishedGrants.export({ editionId: typeof edition === "string" && edition !== "" ? edition : null }));
  const given = document?.grants.length ?? 0;
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Funding", href: "/funding" }, { words: "Published grants", href: publishedGrantsHref }, { words: "What the download leaves out" }]}
        title={leftOut.length === 0 ? "The download leaves nothing out" : `The download leaves out ${formatCounted(leftOut.length, "values")}`}
        lead={`It gives ${formatCounted(given, "grants")} in the form that the standard’s schema asks for. Dates are written in its form where they can only be one day; what it cannot say stands here.`}
        actions={<ButtonLink href={`${publishedGrantsHref}/export${typeof edition === "string" && edition !== "" ? `?edition=${encodeURIComponent(edition)}` : ""}`} kind="secondary" download>Download as 360Giving JSON</ButtonLink>}
      />
      <LeftOutTable leftOut={leftOut} />
    </>
  );
}
