import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { calculatorState } from "@/components/rulebook/calculator-state";
import { leadOf } from "@/components/rulebook/lead-of";
import { RuleCalculator } from "@/components/rulebook/rule-calculator";
import { fieldsOf } from "@/components/rulebook/rule-fields";
import { ruleHref } from "@/components/rulebook/rule-href";
import { RuleValues } from "@/components/rulebook/rule-value";
import { typedOf } from "@/components/rulebook/typed-rule";
import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { findRule } from "@/domain/rulebook/rulebook";
import { serverApi } from "@/trpc/server";

interface RulePageProps {
  readonly params: Promise<{ readonly rule: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** Says in the title, too, that figures were refused: without JavaScript that is what is read out first. */
export async function generateMetadata({ params, searchParams }: RulePageProps): Promise<Metadata> {
  const [{ rule: id }, search] = await Promise.all([params, searchParams]);
  const rule = findRule(id);
  if (rule === null) return { title: "No such rule" };
  const { answer } = calculatorState(rule, fieldsOf(rule.input), search);
  return { title: answer?.ok === false ? `Error: ${rule.title}` : rule.title };
}

/** One rule: what it does, where it comes from, its worked examples, and a calculator. */
export default async function RulePage({ params, searchParams }: RulePageProps) {
  await serverApi();
  const [{ rule: id }, search] = await Promise.all([params, searchParams]);
  const rule = findRule(id) ?? notFound();
  const { lead, rest } = leadOf(rule.statement);
  const [fields, outcome] = [fieldsOf(rule.input), fieldsOf(rule.output)];
  return (
    <>
      <PageHeading crumbs={[{ words: "Rulebook", href: "/rules" }, { words: rule.title }]} title={rule.title} lead={lead} />
      <Panel title="The rule">
        {rest !== "" && <p className="ww-measure">{rest}</p>}
        <SummaryList rows={[{ name: "The sum", value: rule.formula }, { name: "Rounding", value: rule.rounding }, { name: "Source", value: rule.source }]} />
      </Panel>
      <Panel id="calculator" title="Try it with your own figures" subtitle={<span className="ww-no-print">Nothing you enter here is stored. The address carries the figures, so you can send the calculation on.</span>}>
        <RuleCalculator rule={rule} fields={fields} outcome={outcome} state={calculatorState(rule, fields, search)} />
      </Panel>
      <Panel title="Worked examples" subtitle="Each is worked out again by every test of the planner, to the penny.">
        {rule.examples.map(({ reference, title, input, output }) => (
          <Details key={`${reference} ${title}`} summary={reference === null ? title : `${title} (${reference})`}>
            <h3 className="ww-panel__title">Given</h3>
            <RuleValues fields={fields} values={input} />
            <h3 className="ww-panel__title">Answer</h3>
            <RuleValues fields={outcome} values={output} />
            <p className="ww-no-print"><ButtonLink kind="secondary" href={`${ruleHref(rule.id)}?${new URLSearchParams([...typedOf(fields, input)]).toString()}#calculator`}>Open in the calculator</ButtonLink></p>
          </Details>
        ))}
      </Panel>
    </>
  );
}
