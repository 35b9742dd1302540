import { Columns } from "@/components/ui/columns";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { Outputs } from "@/trpc/types";

type Editions = Outputs["needs"]["measure"]["editions"];

/** The statistical neighbours in every edition held, newest first, side by side: the list changed, and so does the mean. */
export function NeighbourLists({ editions, area }: { readonly editions: Editions; readonly area: string }) {
  const inAll = (number: string) => editions.every((edition) => edition.neighbours.some((neighbour) => neighbour.number === number));
  return (
    <Columns even>
      {editions.map((edition) => (
        <div key={edition.edition}>
          <h3>{edition.edition}</h3>
          <p className="ww-small">
            {edition.mean.basis}.{edition.mean.basis.startsWith("N") ? "" : ` Their mean: ${edition.mean.figure}.`}
          </p>
          <DataTable caption={`Statistical neighbours of ${area}, ${edition.edition} edition, nearest first`} captionHidden compact>
            <thead>
              <tr><ColumnHead>Neighbour</ColumnHead><NumericHead>Figure</NumericHead></tr>
            </thead>
            <tbody>
              {edition.neighbours.map((neighbour) => (
                <tr key={neighbour.position}>
                  <RowHead note={`${neighbour.closeness}${inAll(neighbour.number) ? "" : "; in this edition only"}`}>{neighbour.name ?? `Authority ${neighbour.number}`}</RowHead>
                  <NumericCell>{neighbour.figure}</NumericCell>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </div>
      ))}
    </Columns>
  );
}
