interface Measurement {
  readonly sheetUrl: string;
  readonly resultPath: string;
  readonly rateColumn: number;
  readonly rateRow: number;
  readonly rates: readonly number[];
  readonly runs: number;
  /** The sheets whose years are written out at the end. */
  readonly read: readonly { readonly sheet: string; readonly rows: number }[];
  readonly years: number;
}

/** A Basic module that opens the sheet, changes one rate again and again, times LibreOffice's own recalculation and writes times and figures to a file. */
export const measuringModule = ({ sheetUrl, resultPath, rateColumn, rateRow, rates, runs, read, years }: Measurement): string => `Sub Measure
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim document As Object, rateCell As Object, cells As Object
  document = StarDesktop.loadComponentFromURL("${sheetUrl}", "_blank", 0, hidden())
  document.enableAutomaticCalculation(False)
  document.calculateAll()
  rateCell = document.Sheets.getByName("Rates").getCellByPosition(${rateColumn}, ${rateRow})
  Dim rates(${rates.length - 1}) As Double
${rates.map((rate, at) => `  rates(${at}) = ${rate}`).join("\n")}
  Dim turn As Long, started As Long, file As Integer, row As Long, column As Long
  file = FreeFile
  Open "${resultPath}" For Output As #file
  For turn = 1 To ${runs}
    rateCell.Value = rates(turn Mod ${rates.length})
    started = GetSystemTicks()
    document.calculate()
    Print #file, "changed " & (GetSystemTicks() - started)
    rateCell.Value = rates((turn + 1) Mod ${rates.length})
    started = GetSystemTicks()
    document.calculateAll()
    Print #file, "all " & (GetSystemTicks() - started)
  Next
${read.map(({ sheet, rows }) => `  cells = document.Sheets.getByName("${sheet}").getCellRangeByPosition(1, 0, ${years}, ${rows - 1}).getDataArray()
  For row = 0 To ${rows - 1}
    For column = 0 To ${years - 1}
      Print #file, "${sheet} " & Format(cells(row)(column) * 100, "0")
    Next
  Next`).join("\n")}
  Close #file
  document.close(True)
  StarDesktop.terminate()
End Sub
`;

const doctype = (kind: string, file: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}.dtd">\n`;
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The files of a LibreOffice profile whose own Basic library holds one module, by their paths in the profile. */
export const profileFiles = (module: string): Readonly<Record<string, string>> => ({
  "user/basic/script.xlc": `${doctype("library:libraries", "libraries")}<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  "user/basic/Standard/script.xlb": `${doctype("library:library", "library")}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Bench"/></library:library>`,
  "user/basic/Standard/Bench.xba": `${doctype("script:module", "module")}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">${escaped(module)}</script:module>`,
});
