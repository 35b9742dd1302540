import Link from "next/link";
import { Fragment } from "react";
import { HowWorkedOut } from "@/components/rulebook/how-worked-out";
import { DataTable } from "@/components/ui/data-table";
import { BandRow, ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import type { Outputs } from "@/trpc/types";
import { ComparisonCell } from "./comparison-cell";
import { PolarityTag } from "./polarity-tag";
import { spokenUpdate } from "./spoken-update";

type Overview = Outputs["needs"]["overview"];

interface NeedsTableProps {
  readonly area: NonNullable<Overview["area"]>;
  readonly edition: string | null;
  readonly rows: Overview["rows"];
  /** Whether the rows come topic by topic, each topic under a band of its own. */
  readonly byTopic: boolean;
}

/** One row a measure: the area's latest figure beside England, region and neighbours of the same period. */
export function NeedsTable({ area, edition, rows, byTopic }: NeedsTableProps) {
  return (
    <DataTable caption={`${area.name}: ${rows.length} ${rows.length === 1 ? "measure" : "measures"}, each at its latest period`} compact>
      <thead>
        <tr>
          <ColumnHead>Measure</ColumnHead>
          <NumericHead>{area.name}</NumericHead>
          <NumericHead>England</NumericHead>
          <NumericHead>{area.region ?? "Region"}</NumericHead>
          <NumericHead>Neighbours’ mean<span className="ww-table__note">{edition !== null && <>{edition} list</>}<HowWorkedOut rule="neighbour-mean" about="Neighbours’ mean" /></span></NumericHead>
          <ColumnHead>Period and next update</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Fragment key={row.measure}>
            {byTopic && row.topic !== rows[index - 1]?.topic && <BandRow columns={6}>{row.topic}</BandRow>}
            <NeedRow row={row} areaName={area.name} />
          </Fragment>
        ))}
      </tbody>
    </DataTable>
  );
}

function NeedRow({ row, areaName }: { readonly row: Overview["rows"][number]; readonly areaName: string }) {
  return (
    <tr>
      <RowHead note={<>{row.unit} <PolarityTag words={row.polarityWords} /></>}>
        <Link href={`/needs/${encodeURIComponent(row.measure)}`}>{row.title}</Link>
      </RowHead>
      <NumericCell>
        {row.hasFigure ? <strong>{row.own}</strong> : row.own}
        {row.hasFigure && <span className="ww-difference">{row.change.whyNot === null ? row.change.words : `Change not shown: ${row.change.whyNot}`}</span>}
      </NumericCell>
      <ComparisonCell comparison={row.england} areaName={areaName} />
      <ComparisonCell comparison={row.region} areaName={areaName} />
      <ComparisonCell comparison={row.neighbours} areaName={areaName} basis={row.neighbours.shortBasis} />
      <td>
        {row.period}
        <span className="ww-table__note">
          {row.nextUpdate.isOverdue ? <strong>Newer figures due since {spokenUpdate(row.nextUpdate)}</strong> : <>Next: {spokenUpdate(row.nextUpdate)}</>}
        </span>
        {row.caution !== null && <span className="ww-table__note"><Tag kind="problem">In doubt</Tag> {row.caution}</span>}
      </td>
    </tr>
  );
}
