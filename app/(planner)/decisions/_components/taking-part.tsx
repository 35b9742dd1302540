import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import type { Outputs } from "@/trpc/types";
import { capitalised } from "./decision-words";

type Item = Outputs["decisions"]["item"];

/** Who is there for an item, what they declared, and the position that counts. */
export function TakingPart({ item }: { readonly item: Item }) {
  const { quorum, quorumRule } = item;
  if (item.present.length === 0) return <p>{quorumRule.members === 0 ? "The document does not say who was there." : "Nobody is entered as present yet."}</p>;
  return (
    <>
      <DataTable caption="Who takes part">
        <thead><tr><ColumnHead>Member</ColumnHead><ColumnHead>Interest declared</ColumnHead><ColumnHead>Position</ColumnHead></tr></thead>
        <tbody>
          {item.present.map((one) => {
            const declared = item.interests.filter(({ accountId }) => accountId === one.accountId);
            const position = item.counted.find(({ accountId }) => accountId === one.accountId);
            const out = one.accountId !== null && item.withdrawn.includes(one.accountId);
            return (
              <tr key={one.id}>
                <RowHead note={one.organisation}>{one.roleTitle}{one.voting ? "" : " (not voting)"}</RowHead>
                <td>{declared.length === 0 ? "None" : declared.map(({ id, kind, nature, effect, dispensation }) => <p key={id}>{capitalised(kind)}: {nature} <strong>{capitalised(effect)}.</strong>{dispensation === null ? "" : ` Dispensation: ${dispensation}`}</p>)}</td>
                <td>{out ? "Out of the room for this item" : position ? <>{capitalised(position.position)}{position.reason === null ? "" : `: ${position.reason}`}</> : one.voting ? "Not yet taken" : "Not voting"}</td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
      <p>
        Quorum for this item: {quorumRule.members} voting members from {quorumRule.organisations} organisations are needed; {quorum.members} from {quorum.organisations} count. <strong>{quorum.met ? "There is a quorum." : "There is no quorum."}</strong>
      </p>
    </>
  );
}
