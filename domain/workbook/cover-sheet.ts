import type { ReadSheet, WrittenCell, WrittenSheet } from "./sheet";
import { textCell } from "./sheet";
import { coverName } from "./sheet-names";

/** What a workbook was made from: enough to find the version again and to see that it is the same. */
export interface WorkbookOrigin {
  readonly scenarioId: string;
  readonly version: number;
  readonly contentHash: string;
}

export interface WorkbookAbout extends WorkbookOrigin {
  readonly question: string;
  readonly scenarioName: string;
  /** When it was made, in words: "10 May 2005, 14:32". */
  readonly asAt: string;
}

export const workbookFormat = "wherewithal-workbook/1";

const labels = { format: "Format", scenarioId: "Scenario's id", version: "Version", contentHash: "Content hash" } as const;

const howToUse = [
  "Change the cells with a pale yellow ground; grey ids stay as they are. The sheet of each kind of line has one line a row.",
  "To add a line, fill the next empty row and leave its id empty: it is given one. To take a line away, delete its row. The order of rows does not matter.",
  "A service, partner or award is named as “The council [council]”; what stands in brackets decides, so names may be changed. For a line added here its name alone is enough.",
  "Amounts are pounds with at most two decimals, dates are dates, rates are like 0.0295 or 2/3. The sheet Choices lists what may be chosen.",
  "The sheets By year and Checks are the planner's own figures at this version, and formulas that add them up again. They are for reading, and do not follow what you change.",
  "Do not rename sheets or heads, and leave this sheet as it is: it says which version the workbook left from.",
  "Then open the scenario in the planner and choose “Bring a workbook back”. You see what differs before a branch is made; the scenario itself is never overwritten.",
];

/** The first sheet: what the workbook is, which version it left from, and how to use it. */
export function coverSheet(about: WorkbookAbout): WrittenSheet {
  const row = (label: string, text: string): WrittenCell[] => [textCell(label, "head"), textCell(text)];
  return {
    name: coverName,
    columns: [{ width: 20, style: "words" }, { width: 100, style: "words" }],
    hasHeads: false,
    choices: [],
    rows: [
      [textCell("A scenario as a workbook", "title")],
      row("Question", about.question),
      row("Scenario", about.scenarioName),
      row(labels.version, String(about.version)),
      row("As at", about.asAt),
      row(labels.scenarioId, about.scenarioId),
      row(labels.contentHash, about.contentHash),
      row(labels.format, workbookFormat),
      [],
      ...howToUse.map((text, position) => row(position === 0 ? "How to use it" : "", text)),
    ],
  };
}

/** The version a workbook says it left from, or in words why it says none. */
export function readOrigin(sheets: readonly ReadSheet[]): { readonly ok: true; readonly origin: WorkbookOrigin } | { readonly ok: false; readonly message: string } {
  const cover = sheets.find(({ name }) => name === coverName);
  if (cover === undefined) return { ok: false, message: `The workbook has no sheet “${coverName}”, which says the version it left from. Bring back a workbook that was downloaded here` };
  const said = new Map(cover.rows.map(([label, value]) => [typeof label === "string" ? label.trim() : "", valueText(value)]));
  if (said.get(labels.format) !== workbookFormat) return { ok: false, message: `The sheet “${coverName}” does not say ${workbookFormat}. Bring back a workbook that was downloaded here` };
  const [scenarioId = "", version = "", contentHash = ""] = [said.get(labels.scenarioId), said.get(labels.version), said.get(labels.contentHash)];
  if (scenarioId === "" || !/^[1-9]\d{0,8}$/.test(version) || !/^[0-9a-f]{64}$/.test(contentHash)) {
    return { ok: false, message: `The sheet “${coverName}” no longer says which version the workbook left from (${labels.scenarioId}, ${labels.version}, ${labels.contentHash}). Copy its lines from the downloaded file` };
  }
  return { ok: true, origin: { scenarioId, version: Number(version), contentHash } };
}

const valueText = (value: ReadSheet["rows"][number][number] | undefined): string => (typeof value === "string" ? value.trim() : typeof value === "object" && value !== null && "number" in value ? value.number : "");
