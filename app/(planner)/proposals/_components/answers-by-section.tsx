import { SummaryList } from "@/components/ui/summary-list";
import type { AnswerInWords } from "@/domain/proposals/answers-in-words";
import { proposalSections } from "@/domain/proposals/sections";
import { AnswerLines } from "./answer-lines";
import { proposalAddresses } from "./proposal-addresses";

interface AnswersBySectionProps {
  readonly answers: readonly AnswerInWords[];
  /** The proposal whose answers can be changed from here; null where they are only read. */
  readonly changeableId: string | null;
}

/** Every answer under its section's heading. */
export function AnswersBySection({ answers, changeableId }: AnswersBySectionProps) {
  return proposalSections.map(({ id, name }) => (
    <section key={id} aria-labelledby={`answers-${id}`}>
      <h2 id={`answers-${id}`}>{name}</h2>
      <SummaryList
        rows={answers.filter(({ section }) => section === id).map((answer) => ({
          name: answer.name,
          value: <AnswerLines lines={answer.lines} />,
          ...(changeableId === null ? {} : { changeHref: proposalAddresses.change(changeableId, id, answer.field) }),
        }))}
      />
    </section>
  ));
}
