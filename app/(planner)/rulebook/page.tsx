import type { Metadata } from "next";
import { ruleAnchor } from "@/components/rulebook/rule-anchor";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { type ExampleFigure } from "@/domain/rulebook/figure-rule";
import { rulesInOrder } from "@/domain/rulebook/figure-rules";
import { serverApi } from "@/trpc/server";

export const metadata: Metadata = { title: "Rulebook" };

/** Every rule that makes a figure, with its source and a case worked out by hand. */
export default async function RulebookPage() {
  await serverApi();
  return (
    <>
      <PageHeading title="Rulebook" lead={`The ${rulesInOrder.length} rules by which every figure here is worked out, each with a case you can check by hand.`} />
      <nav aria-label="Rules" className="ww-no-print">
        <ul className="ww-contents">{rulesInOrder.map(({ id, name }) => <li key={id}><a href={`#${ruleAnchor(id)}`}>{name}</a></li>)}</ul>
      </nav>
      {rulesInOrder.map(({ id, name, statement, formula, rounding, source, example }) => (
        <Panel key={id} id={ruleAnchor(id)} title={name}>
          <p className="ww-measure">{statement}</p>
          <SummaryList
            rows={[
              { name: "The sum", value: formula },
              { name: "Rounding", value: rounding },
              { name: "Source", value: source },
              { name: `Worked example ${example.reference}`, value: <><ExampleFigures figures={example.given} /><p><strong>Answer</strong></p><ExampleFigures figures={example.answer} /></> },
            ]}
          />
        </Panel>
      ))}
    </>
  );
}

function ExampleFigures({ figures }: { readonly figures: readonly ExampleFigure[] }) {
  return <ul>{figures.map(({ label, value }) => <li key={label}>{label}: {value}</li>)}</ul>;
}
