import type { Metadata } from "next";
import Link from "next/link";
import { leadOf } from "@/components/rulebook/lead-of";
import { ruleHref } from "@/components/rulebook/rule-href";
import { rulesAbout } from "@/components/rulebook/rules-about";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { TextField } from "@/components/ui/text-field";
import { ruleAreas, type Rule } from "@/domain/rulebook/rule";
import { rulebook } from "@/domain/rulebook/rulebook";
import { serverApi } from "@/trpc/server";

export const metadata: Metadata = { title: "Rulebook" };

interface RulesPageProps {
  readonly searchParams: Promise<{ readonly q?: string | readonly string[] }>;
}

/** Every rule by which a figure is made, by area; `q` in the address keeps those that speak of it. */
export default async function RulesPage({ searchParams }: RulesPageProps) {
  const [{ q }] = await Promise.all([searchParams, serverApi()]);
  const asked = typeof q === "string" ? q.trim() : "";
  const found = rulesAbout(rulebook, asked);
  const areas = ruleAreas.map((area) => ({ area, rules: found.filter((rule) => rule.area === area) })).filter(({ rules }) => rules.length > 0);
  return (
    <>
      <PageHeading title="Rulebook" lead={`The ${rulebook.length} rules by which every figure here is worked out, each with its source, cases you can check by hand, and a calculator to try with your own figures.`} />
      <form method="get" action="/rules" className="ww-actions ww-rule-find ww-no-print" role="search">
        <TextField id="q" name="q" label="Find a rule" hint="A word such as taper, redundancy or underspend, or a worked example such as WE-07" defaultValue={asked} width="half" autoComplete="off" />
        <Button kind="secondary">Find</Button>
      </form>
      {asked !== "" && found.length > 0 && <p role="status">{found.length === 1 ? "One rule speaks" : `${found.length} rules speak`} of “{asked}”. <Link href="/rules">Show every rule</Link></p>}
      {found.length === 0 && <EmptyState title={`No rule speaks of “${asked}”`} action={<Link href="/rules">Show every rule</Link>}>Try one word, or a shorter one.</EmptyState>}
      {asked === "" && (
        <nav aria-label="Areas" className="ww-no-print">
          <ul className="ww-contents">{areas.map(({ area, rules }) => <li key={area}><a href={`#${anchorOf(area)}`}>{heading(area)}</a> ({rules.length})</li>)}</ul>
        </nav>
      )}
      {areas.map(({ area, rules }) => <Panel key={area} id={anchorOf(area)} title={heading(area)}><RuleList rules={rules} /></Panel>)}
    </>
  );
}

function RuleList({ rules }: { readonly rules: readonly Rule[] }) {
  return (
    <ul className="ww-rule-list">
      {rules.map(({ id, title, statement }) => <li key={id} id={id}><Link href={ruleHref(id)} prefetch={false}>{title}</Link><span className="ww-rule-list__words">{leadOf(statement).lead}</span></li>)}
    </ul>
  );
}

const heading = (area: string): string => area.charAt(0).toUpperCase() + area.slice(1);
const anchorOf = (area: string): string => `area-${area.replaceAll(" ", "-")}`;
