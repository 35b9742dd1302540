import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Unbroken } from "./unbroken";

interface CellProps {
  readonly children?: ReactNode;
  readonly strong?: boolean;
  readonly colSpan?: number;
}

const unbroken = (words: ReactNode): ReactNode => (typeof words === "string" ? <Unbroken>{words}</Unbroken> : words);

/** The head of a column of words. */
export function ColumnHead({ children, colSpan }: CellProps) {
  return <th scope="col" colSpan={colSpan}>{unbroken(children)}</th>;
}

/** The head of a column of figures, ranged right like them. */
export function NumericHead({ children, colSpan }: CellProps) {
  return <th scope={colSpan === undefined ? "col" : "colgroup"} colSpan={colSpan} className="ww-table__numeric">{unbroken(children)}</th>;
}

/** The head of a row; `note` is the quiet line under it. */
export function RowHead({ children, strong = false, note }: CellProps & { readonly note?: ReactNode }) {
  return (
    <th scope="row" className={classNames("ww-table__row-head", strong && "ww-table__strong")}>
      {unbroken(children)}
      {note !== undefined && <span className="ww-table__note">{note}</span>}
    </th>
  );
}

/** A figure: ranged right, figures of one width. */
export function NumericCell({ children, strong = false, colSpan }: CellProps) {
  return <td colSpan={colSpan} className={classNames("ww-table__numeric", strong && "ww-table__strong")}>{children}</td>;
}

/** A band across the table that names the rows under it. */
export function BandRow({ children, columns }: { readonly children: ReactNode; readonly columns: number }) {
  return <tr className="ww-table__band"><th scope="colgroup" colSpan={columns}><span>{children}</span></th></tr>;
}
