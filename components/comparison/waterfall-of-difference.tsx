import type { ScenarioAtVersion } from "@/domain/decisions/scenario-at-version";
import { formatPounds } from "@/domain/money/format-pounds";
import { commonYears } from "@/domain/plan/common-years";
import { differenceInWords } from "@/domain/plan/difference-in-words";
import { capitalised, numberInWords } from "@/domain/plan/number-in-words";
import { totalOver } from "@/domain/plan/total-over";
import { Waterfall } from "../charts/waterfall";
import { waterfallSteps } from "../charts/waterfall-steps";

interface WaterfallOfDifferenceProps {
  readonly reference: ScenarioAtVersion;
  readonly told: ScenarioAtVersion;
}

/** The difference in words as a picture: the same causes with the same pounds, from the one gap to the other. */
export function WaterfallOfDifference({ reference, told }: WaterfallOfDifferenceProps) {
  const years = commonYears([reference.evaluation, told.evaluation]);
  const causes = differenceInWords(reference.evaluation, told.evaluation, { reference: reference.name, other: told.name })
    .flatMap(({ kind, text, pounds }) => (kind === "change" && pounds !== null ? [{ words: text, pounds }] : []));
  if (causes.length === 0) return null;
  const gap = totalOver(reference.evaluation.figures.gap.byYear, years);
  const steps = waterfallSteps({ start: { words: reference.name, pounds: gap }, end: told.name }, causes);
  const many = causes.length === 1 ? "One change takes" : `${capitalised(numberInWords(causes.length))} changes take`;
  return (
    <Waterfall
      id="waterfall"
      title={`${many} the unfunded gap from ${formatPounds(gap)} to ${formatPounds(steps.at(-1)?.to ?? gap)}`}
      subtitle={`Unfunded gap, ${years[0] ?? ""} to ${years.at(-1) ?? ""}: from ${reference.name}, version ${reference.version}, to ${told.name}, version ${told.version}.`}
      measure="Unfunded gap"
      steps={steps}
    />
  );
}
