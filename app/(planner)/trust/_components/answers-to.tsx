import { BasisTag } from "@/components/register/basis-tag";
import { SourceLine } from "@/components/register/source-line";
import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import { wordsOfManner } from "@/domain/register/words";
import type { Outputs } from "@/trpc/types";

type Bodies = Outputs["register"]["bodies"]["bodies"];

/** For the board: every body its recommendations go to, and what each has to do with them. */
export function AnswersTo({ bodies }: { readonly bodies: Bodies }) {
  const board = bodies.find(({ kind, reportsTo }) => kind === "board" && reportsTo.length > 0);
  if (!board) return null;
  const mustAgree = board.reportsTo.filter(({ manner }) => manner === "required").length;
  return (
    <Panel title={<>{board.name}: {mustAgree} bodies must agree to what it recommends <BasisTag basis={board.basis} /></>} subtitle={board.note ?? board.purpose}>
      <ul className="ww-successions">
        {board.reportsTo.map((line) => (
          <li key={line.id}>
            <strong>{line.bodyName}</strong> <Tag kind={line.manner === "required" ? "agreed" : "neutral"}>{wordsOfManner[line.manner]}</Tag> <BasisTag basis={line.basis} />
            {line.note !== null && <p>{line.note}</p>}
            <div><SourceLine source={line.source} /></div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
