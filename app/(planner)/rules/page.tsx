import type { Metadata } from "next";
import Link from "next/link";
import { ruleHref } from "@/components/rulebook/rule-href";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { ruleAreas } from "@/domain/rulebook/rule";
import { rulebook } from "@/domain/rulebook/rulebook";
import { serverApi } from "@/trpc/server";

export const metadata: Metadata = { title: "Rulebook" };

/** Every rule by which a figure is made, by area. */
export default async function RulesPage() {
  await serverApi();
  const areas = ruleAreas.map((area) => ({ area, rules: rulebook.filter((rule) => rule.area === area) })).filter(({ rules }) => rules.length > 0);
  return (
    <>
      <PageHeading title="Rulebook" lead={`The ${rulebook.length} rules by which every figure here is worked out, each with its source, cases you can check by hand, and a calculator to try with your own figures.`} />
      <nav aria-label="Areas" className="ww-no-print">
        <ul className="ww-contents">{areas.map(({ area, rules }) => <li key={area}><a href={`#${anchorOf(area)}`}>{heading(area)} ({rules.length})</a></li>)}</ul>
      </nav>
      {areas.map(({ area, rules }) => (
        <Panel key={area} id={anchorOf(area)} title={heading(area)}>
          <ul className="ww-rule-list">
            {rules.map(({ id, title, formula }) => <li key={id}><Link href={ruleHref(id)}>{title}</Link><span className="ww-table__note">{formula}</span></li>)}
          </ul>
        </Panel>
      ))}
    </>
  );
}

const heading = (area: string): string => area.charAt(0).toUpperCase() + area.slice(1);
const anchorOf = (area: string): string => area.replaceAll(" ", "-");
