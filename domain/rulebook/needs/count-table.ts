import { wholeNumber, yesOrNo } from "../fields";
import { RuleRefusal } from "../rule-refusal";

/** Which totals stand in the publication, and from which count on a figure may be shown. */
export const disclosureFields = {
  threshold: wholeNumber("Hide counts from 1 up to", 0, 100),
  secondary: yesOrNo("Hide others from which a hidden one could be worked out"),
  rowTotals: yesOrNo("Row totals are published"),
  columnTotals: yesOrNo("Column totals are published"),
  grandTotal: yesOrNo("The grand total is published"),
};

interface NamedCell {
  readonly row: string;
  readonly column: string;
}

/** The cells in rows and columns, in the order in which their names first appear; refuses a cell that is missing or stands twice. */
export function arrangeTable<Cell extends NamedCell>(cells: readonly Cell[]): { readonly rows: readonly string[]; readonly columns: readonly string[]; readonly table: readonly (readonly Cell[])[] } {
  const [rows, columns] = [[...new Set(cells.map(({ row }) => row))], [...new Set(cells.map(({ column }) => column))]];
  const table = rows.map((row) => columns.map((column) => {
    const found = cells.filter((cell) => cell.row === row && cell.column === column);
    const [cell] = found;
    if (!cell || found.length > 1) throw new RuleRefusal("cells", `The cell of "${row}" and "${column}" is given ${found.length} times; give every cell once, with 0 where there is nobody`);
    return cell;
  }));
  return { rows, columns, table };
}
