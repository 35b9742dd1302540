import { formatCounted } from "../money/format-pounds";
import { capitalised } from "../plan/number-in-words";
import { formatRate } from "../plan/format-field";
import { numberCell, textCell, type WrittenCell, type WrittenSheet } from "../workbook/sheet";
import type { DocumentCell, DocumentTable, ProducedDocument } from "./produced-document";
import { cellWords } from "./cell-words";

/** A document as a workbook: a sheet that says what it was made from, then one sheet for each section, with a column that says where each number comes from. */
export function documentSheets(document: ProducedDocument): WrittenSheet[] {
  const { sources } = document;
  const about: readonly (readonly [string, string])[] = [
    ["About", document.subtitle], ["Scenario", sources.scenarioName], ["Version", String(sources.version)], ["Hash of the version", sources.contentHash],
    ...(sources.ledger === null ? [] : [["Ledger file", `${sources.ledger.year}, ${formatCounted(sources.ledger.months, "months")}`], ["Hash of the ledger file", sources.ledger.contentHash]] as const),
  ];
  return [
    { name: "About", hasHeads: false, choices: [], columns: [{ width: 28, style: "words" }, { width: 70, style: "words" }], rows: [[textCell(document.title, "title")], ...about.map(([head, words]) => [textCell(head, "head"), textCell(words)])] },
    ...document.sections.map(({ heading, blocks }, at): WrittenSheet => {
      const wide = Math.max(2, ...blocks.flatMap((block) => (block.is === "table" ? [block.heads.length] : [])));
      return {
        name: sheetName(heading, at), hasHeads: false, choices: [],
        columns: [...Array.from({ length: wide }, (_, column) => ({ width: column === 0 ? 44 : 18, style: "words" as const })), { width: 60, style: "words" }],
        rows: blocks.flatMap((block): (readonly WrittenCell[])[] => (block.is === "paragraph" ? [[...padded([textCell(block.parts.map(cellWords).join(""))], wide), whereFrom(block.parts)], []] : [...tableRows(block, wide), []])),
      };
    }),
  ];
}

function tableRows({ caption, heads, rows }: DocumentTable, wide: number): WrittenCell[][] {
  return [
    [textCell(caption, "title")],
    [...padded(heads.map((head) => textCell(head, "head")), wide), textCell("Where the numbers come from", "head")],
    ...rows.map(({ cells }) => [...padded(cells.map(written), wide), whereFrom(cells)]),
  ];
}

const whereFrom = (cells: readonly DocumentCell[]): WrittenCell => textCell([...new Set(cells.flatMap((cell) => (cell.is === "number" ? [cell.from] : [])))].join("; "));

const padded = (cells: WrittenCell[], wide: number): WrittenCell[] => [...cells, ...Array.from({ length: Math.max(0, wide - cells.length) }, () => textCell(""))];

function written(cell: DocumentCell): WrittenCell {
  if (cell.is === "words") return textCell(cell.text);
  return cell.kind === "rate" ? textCell(formatRate(cell.value)) : numberCell(cell.value, cell.kind === "pounds" ? "pounds" : "number");
}

/** A sheet's name has at most 31 characters, none of which a workbook forbids, and is never the same twice. */
const sheetName = (heading: string, at: number): string => `${at + 1} ${capitalised(heading).replace(/[[\]:*?/\\]/g, " ")}`.slice(0, 31).trim();
