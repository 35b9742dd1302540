import "server-only";
import { readdirSync } from "node:fs";
import path from "node:path";
import { groupRefusals, type RowRefusal } from "@/domain/needs/import-refusal";
import { parseLaitDictionary, type IndicatorMeasure } from "@/domain/needs/lait-dictionary";
import { parseLaitValues, type IndicatorValue } from "@/domain/needs/lait-values";
import { isComparableAcrossSizes, measureUnit } from "@/domain/needs/measure-unit";
import { editionFromFileName, parseNeighbourSheet } from "@/domain/needs/neighbour-sets";
import { isEnglandOutOfLine } from "@/domain/needs/out-of-line";
import { Refusal } from "../refusal";
import type { Companion, NeighbourEdition, PreparedLait } from "./prepared-import";
import { readCsvRows } from "./read-csv-rows";
import { readSourceFile } from "./read-source-file";
import { readWorkbookRows } from "./read-workbook-rows";

/** What a person may name; what is not named is looked for beside the values. */
export interface LaitFiles {
  readonly values: string;
  readonly dictionary?: string | undefined;
  readonly neighbours: readonly string[];
}

/** The interactive tool's number for England. */
const england = "970";

/**
 * Reads the interactive tool's values with their dictionary and the lists of statistical neighbours. The dictionary
 * is needed, because without it no figure says which way is good; neighbour lists are not.
 */
export async function prepareLait(files: LaitFiles): Promise<PreparedLait> {
  const file = readSourceFile(files.values);
  const rows = readCsvRows(file);
  const parsed = parseLaitValues(rows);
  const beside = readdirSync(path.dirname(files.values)).sort();
  const besideValues = (name: string) => path.join(path.dirname(files.values), name);

  const dictionaryPath = files.dictionary ?? beside.filter((name) => /dictionary.*\.csv$/i.test(name)).map(besideValues)[0];
  if (!dictionaryPath) throw new Refusal(`No data dictionary stands beside ${file.name}. Name it with --dictionary <file>.`, { code: "BAD_REQUEST" });
  const dictionaryFile = readSourceFile(dictionaryPath);
  const dictionary = parseLaitDictionary(readCsvRows(dictionaryFile));
  const known = new Map(dictionary.measures.map((measure) => [measure.measure, measure]));

  const unknown = parsed.records.filter((value) => !known.has(value.measure));
  const values = parsed.records.filter((value) => known.has(value.measure));
  const used = new Set(values.map((value) => value.measure));
  const refusals = [...parsed.refusals, ...unknown.map((value): RowRefusal => ({ row: value.row, reason: `The dictionary has no measure “${value.measure}”` }))];

  const neighbourPaths = files.neighbours.length > 0 ? files.neighbours : beside.filter((name) => /^(sn_|.*neighbour).*\.(xlsx|csv)$/i.test(name)).map(besideValues);
  const { editions, companions, notes } = await readEditions(neighbourPaths);
  const released = dictionary.measures.map((measure) => measure.lastUpdate.date ?? "").sort().at(-1) ?? "";

  return {
    kind: "lait",
    file,
    companions: [{ kind: "dictionary", name: dictionaryFile.name, sha256: dictionaryFile.sha256 }, ...companions],
    release: released ? `Updated to ${released}` : "Undated",
    rowsRead: rows.length - 1,
    rowsRefused: refusals.length,
    refusals: groupRefusals(refusals),
    checks: [],
    notes: [
      ...groupRefusals(dictionary.refusals).map((group) => `Dictionary, ${group.count} rows not kept (first: row ${group.firstRows.join(", ")}): ${group.reason}`),
      ...notes,
      ...englandOutOfLine(values, known),
    ],
    values,
    measures: dictionary.measures.filter((measure) => used.has(measure.measure)),
    editions,
  };
}

async function readEditions(paths: readonly string[]): Promise<{ editions: NeighbourEdition[]; companions: Companion[]; notes: string[] }> {
  const editions: NeighbourEdition[] = [];
  const companions: Companion[] = [];
  const notes: string[] = [];
  for (const filePath of paths) {
    const file = readSourceFile(filePath);
    const edition = editionFromFileName(file.name);
    if (!edition) throw new Refusal(`The name of ${file.name} does not say which edition it is. Name it like sn_may_2025.xlsx.`, { code: "BAD_REQUEST" });
    const sheet = parseNeighbourSheet(file.name.toLowerCase().endsWith(".csv") ? readCsvRows(file) : await readWorkbookRows(file));
    editions.push({ ...edition, sets: sheet.sets });
    companions.push({ kind: "neighbours", name: file.name, sha256: file.sha256 });
    notes.push(...groupRefusals(sheet.refusals).map((group) => `${file.name}, ${group.count} rows not kept (first: row ${group.firstRows.join(", ")}): ${group.reason}`));
  }
  if (editions.length === 0) notes.push("No list of statistical neighbours was found beside the file, so figures are set against England and the region only.");
  return { editions, companions, notes };
}

/** Names the measures whose latest figure for England cannot be squared with the regions' figures. */
function englandOutOfLine(values: readonly IndicatorValue[], known: ReadonlyMap<string, IndicatorMeasure>): string[] {
  const latest = new Map<string, { england: string; at: number; regions: string[] }>();
  for (const value of values) {
    if (value.area !== england || value.figure.value === null) continue;
    const held = latest.get(value.measure);
    if (!held || held.at <= value.period.to) latest.set(value.measure, { england: value.figure.value, at: value.period.to, regions: [] });
  }
  for (const value of values) {
    const held = latest.get(value.measure);
    if (held && value.figure.value !== null && value.area.startsWith("98") && value.period.to === held.at) held.regions.push(value.figure.value);
  }
  return [...latest].flatMap(([measure, held]) => {
    const entry = known.get(measure);
    if (!entry || !isComparableAcrossSizes(measureUnit(entry.unit, entry.title), entry.unit)) return [];
    return isEnglandOutOfLine(held.england, held.regions) ? [`${entry.title} (${measure}): England's figure, ${held.england}, cannot be squared with the regions' (${held.regions.join(", ")}). It is kept as published; check it at the source before relying on it.`] : [];
  });
}
