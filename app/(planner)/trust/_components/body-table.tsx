import { BasisTag } from "@/components/register/basis-tag";
import { SourceLine } from "@/components/register/source-line";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { BandRow, ColumnHead, RowHead } from "@/components/ui/table-cells";
import { powers, wordsOfCapacity, wordsOfManner, wordsOfPower, wordsOfStanding } from "@/domain/register/words";
import type { Outputs } from "@/trpc/types";

type Body = Outputs["register"]["bodies"]["bodies"][number];

const columns = 4;

/** All bodies, those that decide first, with members and lines of accountability folded into each row. */
export function BodyTable({ bodies }: { readonly bodies: readonly Body[] }) {
  return (
    <DataTable caption="Boards, cabinets, committees and groups">
      <thead>
        <tr><ColumnHead>Body</ColumnHead><ColumnHead>What it is for</ColumnHead><ColumnHead>Standing</ColumnHead><ColumnHead>Source</ColumnHead></tr>
      </thead>
      {powers.filter((power) => bodies.some((body) => body.power === power)).map((power) => (
        <tbody key={power}>
          <BandRow columns={columns}>{wordsOfPower[power]}</BandRow>
          {bodies.filter((body) => body.power === power).map((body) => <BodyRow key={body.id} body={body} />)}
        </tbody>
      ))}
    </DataTable>
  );
}

function BodyRow({ body }: { readonly body: Body }) {
  return (
    <tr>
      <RowHead note={[body.kind, body.organisationName].filter(Boolean).join(", ")}><strong>{body.name}</strong> <BasisTag basis={body.basis} /></RowHead>
      <td>
        {body.purpose}
        {body.note !== null && <span className="ww-table__note">{body.note}</span>}
        {body.members.length > 0 && (
          <Details summary={`Members (${body.members.length})`}>
            <ul>
              {body.members.map((place) => (
                <li key={place.id}>
                  {place.organisationName ?? place.member}{place.organisationName !== null && place.organisationName !== place.member && `: ${place.member}`}, {wordsOfCapacity[place.capacity]}. {place.note} <BasisTag basis={place.basis} /> <SourceLine source={place.source} />
                </li>
              ))}
            </ul>
          </Details>
        )}
        {body.reportsTo.length > 0 && (
          <Details summary={`Answers to (${body.reportsTo.length})`}>
            <ul>{body.reportsTo.map((line) => <li key={line.id}>{line.bodyName}, which {wordsOfManner[line.manner]}. <SourceLine source={line.source} /></li>)}</ul>
          </Details>
        )}
      </td>
      <td>{wordsOfStanding[body.standing]}</td>
      <td><SourceLine source={body.source} /></td>
    </tr>
  );
}
