import type { Metadata } from "next";
import Link from "next/link";
import { GrantTotals } from "@/components/finance/published/grant-totals";
import { editionHref, publishedGrantsHref, readRegisterView, registerHref } from "@/components/finance/published/published-address";
import { PublishedPages } from "@/components/finance/published/published-pages";
import { RegisterFilter } from "@/components/finance/published/register-filter";
import { GrantRows, GroupRows } from "@/components/finance/published/register-tables";
import { spokenInstant } from "@/components/scenarios/as-at";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { SubNavigation } from "@/components/ui/sub-navigation";
import { mayAct } from "@/domain/access/acts";
import { formatCount, formatCounted, formatPounds } from "@/domain/money/format-pounds";
import { serverApi } from "@/trpc/server";
import type { Outputs } from "@/trpc/types";

export const metadata: Metadata = { title: "Published grants" };

interface RegisterPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

const crumbs = [{ words: "Funding", href: "/funding" }, { words: "Published grants" }];
const lists = [["grants", "Grant by grant"], ["recipients", "By recipient"], ["years", "By year"]] as const;

/** The grants that funders publish, as they came: searched, added up, and one by one. */
export default async function PublishedGrantsPage({ searchParams }: RegisterPageProps) {
  const view = readRegisterView(await searchParams);
  const api = await serverApi();
  const [me, register] = await Promise.all([api.session.me(), api.publishedGrants.register(view)]);
  const bringIn = mayAct(me.roles, "import published grants") && <ButtonLink href={`${publishedGrantsHref}/bring-in`}>Bring in published grants</ButtonLink>;
  if (register.held === 0) {
    return (
      <>
        <PublishedPages current={publishedGrantsHref} />
        <PageHeading crumbs={crumbs} title="Published grants" />
        <EmptyState title="No published grants yet" action={bringIn}>Foundations and lottery funders publish what they give in the 360Giving standard. A commissioning officer or finance manager brings their files in, to see what children’s organisations here already receive.</EmptyState>
      </>
    );
  }
  const isAll = view.search === "" && view.year === "" && view.recipient === "";
  const asked = [view.search !== "" && `“${view.search}”`, view.year !== "" && `awarded in ${view.year}`, view.recipient !== "" && `to ${view.recipient}`].filter(Boolean).join(", ");
  return (
    <>
      <PublishedPages current={publishedGrantsHref} />
      <PageHeading
        crumbs={crumbs}
        title={`${formatCounted(register.totals.grants, "grants")} awarded ${formatPounds(register.totals.amounts.amountAwarded.pounds, "always")}`}
        lead={isAll ? `To ${formatCounted(register.recipientCount, "recipients")}, as their funders published them.` : `Of ${formatCount(register.held)} published grants, those that were asked for: ${asked}.`}
        actions={<>{bringIn}<ButtonLink href={`${publishedGrantsHref}/export`} kind="secondary" download>Download as 360Giving JSON</ButtonLink>{!isAll && <Link href={publishedGrantsHref}>Show all</Link>}</>}
      />
      <GrantTotals totals={register.totals} />
      <RegisterFilter view={view} years={register.yearsHeld} />
      <SubNavigation label="Lists" links={lists.map(([list, words]) => ({ words, href: registerHref({ ...view, list, page: 1 }), current: view.list === list && "page" }))} />
      {register.rows === 0 && <EmptyState title="No grant has all of these words">Look for fewer words, another year, or show all grants.</EmptyState>}
      {register.grants.length > 0 && <GrantRows caption={isAll ? "Published grants" : "Grants that were asked for"} grants={register.grants} />}
      {register.recipients.length > 0 && <GroupRows caption="By recipient, the most awarded first" head="Recipient as named" groups={register.recipients} hrefOf={(recipient) => registerHref({ ...view, recipient, list: "grants", page: 1 })} />}
      {register.years.length > 0 && <GroupRows caption="By financial year of the award" head="Year" groups={register.years} hrefOf={(year) => registerHref({ ...view, year, list: "grants", page: 1 })} />}
      <Pagination page={register.page} pageCount={register.pageCount} noun={view.list} total={register.rows} hrefOf={(page) => registerHref({ ...view, page })} />
      <Editions editions={register.editions} standing={register.standing.map(({ id }) => id)} />
    </>
  );
}

function Editions({ editions, standing }: { readonly editions: Outputs["publishedGrants"]["register"]["editions"]; readonly standing: readonly string[] }) {
  return (
    <Panel title="Where they come from">
      <ul>
        {editions.map(({ id, publisher, licence, files, grantCount, importedAt, roleTitle }) => (
          <li key={id}>
            <Link href={editionHref(id)}>{publisher}, {formatCounted(grantCount, "grants")} from {files}</Link>. Licence: {licence}. Brought in by a {roleTitle} on {spokenInstant(importedAt)}{standing.includes(id) ? "" : "; a later edition stands in its place"}.
          </li>
        ))}
      </ul>
      <p><Link href={`${publishedGrantsHref}/export/left-out`}>What the download leaves out</Link></p>
    </Panel>
  );
}
