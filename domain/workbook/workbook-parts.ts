import { type CellStyle, cellStyles, type WrittenSheet } from "./sheet";
import { sheetXml } from "./sheet-xml";
import { inXml } from "./xml-text";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a workbook's file by their paths (Office Open XML, ECMA-376): no macros, no links, nothing but sheets and styles. */
export function workbookParts(sheets: readonly WrittenSheet[]): ReadonlyMap<string, string> {
  return new Map([
    ["[Content_Types].xml", `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentTypes}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentTypes}.styles+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${contentTypes}.worksheet+xml"/>`).join("")}</Types>`],
    ["_rels/.rels", `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ["xl/workbook.xml", `${head}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${inXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`],
    ["xl/_rels/workbook.xml.rels", `${head}<Relationships xmlns="${relations}">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${officeRelations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="${officeRelations}/styles" Target="styles.xml"/></Relationships>`],
    ["xl/styles.xml", stylesXml],
    ...sheets.map((sheet, at): [string, string] => [`xl/worksheets/sheet${at + 1}.xml`, `${head}${sheetXml(sheet, main)}`]),
  ]);
}

/** Fonts, grounds and formats by number: what each style is made of. Inputs are pale yellow, ids grey, heads teal. */
const looks: Readonly<Record<CellStyle, { readonly font: number; readonly fill: number; readonly format: number; readonly border: number; readonly wraps?: boolean }>> = {
  title: { font: 1, fill: 0, format: 49, border: 0 },
  words: { font: 0, fill: 0, format: 49, border: 0, wraps: true },
  head: { font: 2, fill: 2, format: 49, border: 1, wraps: true },
  id: { font: 3, fill: 3, format: 49, border: 1 },
  text: { font: 0, fill: 4, format: 49, border: 1 },
  pounds: { font: 0, fill: 4, format: 4, border: 1 },
  number: { font: 0, fill: 4, format: 0, border: 1 },
  date: { font: 0, fill: 4, format: 164, border: 1 },
  result: { font: 0, fill: 0, format: 4, border: 0 },
  figure: { font: 0, fill: 0, format: 0, border: 0 },
  check: { font: 4, fill: 0, format: 4, border: 0 },
};

const solid = (colour: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const font = (more: string, size = 11): string => `<font>${more}<sz val="${size}"/>COLOUR<name val="Calibri"/><family val="2"/></font>`;
const coloured = (text: string, colour: string): string => text.replace("COLOUR", `<color rgb="FF${colour}"/>`);
const side = (name: string): string => `<${name} style="thin"><color rgb="FFD9D6CD"/></${name}>`;

const stylesXml = [
  `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>`,
  `<fonts count="5">${coloured(font(""), "14262B")}${coloured(font("<b/>", 16), "0D4A4D")}${coloured(font("<b/>"), "FFFFFF")}${coloured(font(""), "6B7679")}${coloured(font("<b/>"), "0D4A4D")}</fonts>`,
  `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid("0D4A4D")}${solid("ECEAE4")}${solid("FFF9DF")}</fills>`,
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>`,
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cellStyles.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  ...cellStyles.map((style) => {
    const { font: of, fill, format, border, wraps = false } = looks[style];
    return `<xf numFmtId="${format}" fontId="${of}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${wraps ? ' wrapText="1"' : ""}/></xf>`;
  }),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");
