import { cellName, cellStyles, columnLetters, type CellStyle, type ColumnChoices, type WrittenCell, type WrittenSheet } from "./sheet";
import { inXml } from "./xml-text";

/** The first style of a file is its default, so ours are counted from one. */
const styleNumber = (style: CellStyle): number => cellStyles.indexOf(style) + 1;

/** One sheet as XML. Text is always text: a cell holds a formula only where the planner wrote one. */
export function sheetXml({ columns, rows, hasHeads, choices }: WrittenSheet, namespace: string): string {
  return [
    `<worksheet xmlns="${namespace}"><sheetViews><sheetView workbookViewId="0">${hasHeads ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : ""}</sheetView></sheetViews>`,
    columns.length === 0 ? "" : `<cols>${columns.map(({ width, style }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styleNumber(style)}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData>${rows.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, cellName(row, column))).join("")}</row>`).join("")}</sheetData>`,
    choices.length === 0 ? "" : `<dataValidations count="${choices.length}">${choices.map(choicesXml).join("")}</dataValidations>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join("");
}

function cellXml({ style, value }: WrittenCell, name: string): string {
  const place = `r="${name}" s="${styleNumber(style)}"`;
  if (value === null) return `<c ${place}/>`;
  switch (value.is) {
    case "text":
      return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${inXml(value.text)}</t></is></c>`;
    case "number":
      return `<c ${place}><v>${inXml(value.number)}</v></c>`;
    case "date":
      return `<c ${place}><v>${dayNumber(value.date)}</v></c>`;
    case "formula":
      return `<c ${place}><f>${inXml(value.formula)}</f><v>${inXml(value.number)}</v></c>`;
    default:
      return value satisfies never;
  }
}

/** Days since 30 December 1899, as spreadsheets count from March 1900 on. */
const dayNumber = (date: string): number => (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** So many rows below the heads offer the choices, for lines that are added. */
const offeredRows = 2_000;

const choicesXml = ({ column, range, only }: ColumnChoices): string =>
  `<dataValidation type="list" allowBlank="1" showErrorMessage="${only ? 1 : 0}" errorTitle="Not one of the choices" error="The sheet Choices lists what may stand here." sqref="${columnLetters(column)}2:${columnLetters(column)}${offeredRows}"><formula1>${inXml(range)}</formula1></dataValidation>`;
