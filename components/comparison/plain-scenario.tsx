import type { ScenarioAtVersion } from "@/domain/decisions/scenario-at-version";
import type { Comparison } from "@/domain/plan/comparison";
import { Emphasised } from "../scenarios/emphasised";
import { placesInPlainWords } from "./plain-places";
import { childrenInPlainWords, moneyInPlainWords, postsInPlainWords } from "./plain-sentences";

interface PlainScenarioProps {
  readonly comparison: Comparison;
  /** The scenario's column in the comparison. */
  readonly columnKey: string;
  readonly scenario: ScenarioAtVersion;
  /** The name of the scenario it is measured against; null for that one itself. */
  readonly reference: string | null;
}

/** One scenario in short sentences: what it means for children, for places, for posts, and what it costs. */
export function PlainScenario({ comparison, columnKey, scenario: { name, version, plan }, reference }: PlainScenarioProps) {
  const about = { key: columnKey, reference };
  const parts = [
    { title: "Children", sentences: childrenInPlainWords(comparison, about) },
    { title: "Places", sentences: placesInPlainWords(plan, comparison.years) },
    { title: "Posts", sentences: postsInPlainWords(comparison, about) },
    { title: "Money", sentences: moneyInPlainWords(comparison, about) },
  ].filter(({ sentences }) => sentences.length > 0);
  return (
    <section className="ww-plain" aria-labelledby={`plain-${columnKey}`}>
      <h2 id={`plain-${columnKey}`}>{name}</h2>
      <p className="ww-small">Version {version}.{reference === null && " The others are measured against this one."}</p>
      {parts.map(({ title, sentences }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul>{sentences.map((words) => <li key={words}><Emphasised>{words}</Emphasised></li>)}</ul>
        </div>
      ))}
    </section>
  );
}
