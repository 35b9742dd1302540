import Link from "next/link";
import { commonYears } from "@/domain/plan/common-years";
import { differenceInWords } from "@/domain/plan/difference-in-words";
import { DifferenceInWords } from "../comparison/difference-in-words";
import { Emphasised } from "./emphasised";
import type { ScenarioAtVersion } from "@/domain/decisions/scenario-at-version";

interface ToldDifferenceProps {
  readonly reference: ScenarioAtVersion;
  readonly told: ScenarioAtVersion;
  /** Every scenario of the comparison, for those whose difference could be told instead. */
  readonly others: readonly ScenarioAtVersion[];
  readonly hrefOf: (scenarioId: string) => string;
}

/** What differs between two of the scenarios, in sentences whose pounds make the whole difference. */
export function ToldDifference({ reference, told, others, hrefOf }: ToldDifferenceProps) {
  const years = commonYears([reference.evaluation, told.evaluation]);
  const sentences = differenceInWords(reference.evaluation, told.evaluation, { reference: reference.name, other: told.name });
  const period = years.length > 1 ? `${years[0] ?? ""} to ${years.at(-1) ?? ""}` : (years[0] ?? "");
  const choices = others.filter(({ scenarioId }) => scenarioId !== reference.scenarioId && scenarioId !== told.scenarioId);
  return (
    <div id="difference">
      <DifferenceInWords
        about={`${told.name}, version ${told.version}, against ${reference.name.toLowerCase()}, version ${reference.version}, ${period}`}
        sentences={sentences.filter(({ kind }) => kind !== "sum").map(({ text }) => ({ id: text, words: <Emphasised>{text}</Emphasised> }))}
        closing={sentences.filter(({ kind }) => kind === "sum").map(({ text }) => text).join(" ")}
      />
      {choices.length > 0 && (
        <p className="ww-small ww-no-print">
          Say instead what differs in {choices.map(({ scenarioId, name }, position) => <span key={scenarioId}>{position > 0 && (position === choices.length - 1 ? " or " : ", ")}<Link href={`${hrefOf(scenarioId)}#difference`}>{name}</Link></span>)}.
        </p>
      )}
    </div>
  );
}
