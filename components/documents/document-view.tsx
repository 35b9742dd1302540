import { PrintFooter } from "@/components/comparison/print-footer";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { formatCounted } from "@/domain/money/format-pounds";
import { cellWords } from "@/domain/documents/cell-words";
import type { DocumentCell, DocumentTable, ProducedDocument } from "@/domain/documents/produced-document";

interface DocumentViewProps {
  readonly document: ProducedDocument;
  /** The address that makes it again from the same version. */
  readonly address: string;
  /** "10 May 2005, 14:32". */
  readonly asAt: string;
}

/** A document as a page that is read on a screen and on paper; each number says where it comes from. */
export function DocumentView({ document, address, asAt }: DocumentViewProps) {
  const { sources } = document;
  return (
    <article className="ww-document" aria-label={document.title}>
      {document.sections.map(({ heading, blocks }, section) => (
        <section key={heading} aria-labelledby={`document-${section}`}>
          <h2 id={`document-${section}`}>{heading}</h2>
          {blocks.map((block, at) => (block.is === "paragraph" ? <p key={at} className="ww-measure">{block.parts.map((part, position) => <CellWords key={position} cell={part} />)}</p> : <DocumentTableView key={at} table={block} />))}
        </section>
      ))}
      {sources.ledger !== null && <p className="ww-small ww-muted">Actuals from the ledger file of {formatCounted(sources.ledger.months, "months")} of {sources.ledger.year}, <code>{sources.ledger.contentHash}</code></p>}
      <PrintFooter address={address} asAt={asAt} versions={[{ name: sources.scenarioName, version: sources.version, hash: sources.contentHash }]} />
    </article>
  );
}

function DocumentTableView({ table: { caption, heads, rows } }: { readonly table: DocumentTable }) {
  const isNumeric = heads.map((_, column) => rows.some(({ cells }) => cells[column]?.is === "number"));
  return (
    <DataTable caption={caption}>
      <thead><tr>{heads.map((head, column) => (isNumeric[column] === true ? <NumericHead key={column}>{head}</NumericHead> : <ColumnHead key={column}>{head}</ColumnHead>))}</tr></thead>
      <tbody>
        {rows.map(({ cells, isTotal }, row) => (
          <tr key={row} className={isTotal ? "ww-table__total" : undefined}>
            {cells.map((cell, column) => {
              if (column === 0 && cell.is === "words") return <RowHead key={column} strong={isTotal}>{cell.text}</RowHead>;
              return cell.is === "number" ? <NumericCell key={column} strong={isTotal}><CellWords cell={cell} /></NumericCell> : <td key={column}>{cell.text}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** A number carries its value and its source, for whoever checks the page. */
const CellWords = ({ cell }: { readonly cell: DocumentCell }) => (cell.is === "words" ? <>{cell.text}</> : <data value={cell.value} title={`From ${cell.from}`}>{cellWords(cell)}</data>);
