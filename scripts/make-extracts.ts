import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import readXlsxFile from "read-excel-file/node";
import { parse } from "csv-parse/sync";
import { parseOutturnHeading } from "@/domain/needs/outturn-heading";
import { comparePeriods, parsePeriod } from "@/domain/needs/period";
import { publications } from "@/domain/needs/publications";
import { clone } from "./steps/folders.mjs";

/**
 * Makes the small extracts that ship with the demonstration from the published files, unchanged but for what is left
 * out: `npx tsx --conditions=react-server scripts/make-extracts.ts <folder>`, where the folder holds the published
 * files in `lait` and `revenue-outturn-2024-25`. The extracts keep the publishers' own layout, so that the same
 * import reads both.
 */
const folder = process.argv[2];
if (!folder) {
  console.error("Name the folder of the published files.");
  process.exit(2);
}
const target = path.join(clone, "prisma", "seed", "extracts");
const periodsKept = 6;
const authorities = ["821", "856", "884", "931"];
const measures = [
  "LAC", "LACStable_2016on", "CareLeaverEET", "LAC_Convictions", "CPP_rate", "ReReferral", "Section_47", "CIN",
  "InfMort", "ExcessRec", "ExcessYr6", "Under18concep", "6wksBreast", "HospAd0-14", "RTA",
  "FSP_NEW_GOODDEV", "%_2yr_olds", "KS1P_all", "KS2RWM_Expected_STD", "AVG_Attain8_Score", "TotPerAbNew", "TotFixedEx",
  "ChildPov", "16-17_not known_NEET", "SEN_TotStat", "SEN_EHC_Excpt_20wks", "FirstYJS", "Work_Force_Vac_Rate",
  "LACFinance", "C&YPExpenditure", "SureStartFinance", "TotalLACFinance", "OtherChildren&FamilyFinance",
  "FamilySupportFinance", "YouthJusticeFinance", "SafeguardingFinance", "YoungPeopleFinance",
];
const dictionaryColumns = ["Measure_code", "Topic", "Measure", "Measure_short", "Polarity", "y_axis_name", "Last Update", "Next Update", "Data Owner (DO) /Supplier and Contact Details", "Hyperlink(s)", "dps", "Year_Type"];

type Row = readonly string[];
const sources: { extract: string; from: string; sha256: string; rows: number; kept: number; what: string }[] = [];

function readRows(name: string): string[][] {
  const rows: string[][] = parse(readFileSync(path.join(folder ?? "", name)), { bom: true, relax_column_count: true });
  return rows;
}

function writeExtract(extract: string, from: string, rows: readonly Row[], about: { rowsThere: number; what: string }): void {
  const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  writeFileSync(path.join(target, extract), `${rows.map((row) => row.map(quoted).join(",")).join("\n")}\n`);
  const sha256 = createHash("sha256").update(readFileSync(path.join(folder ?? "", from))).digest("hex");
  sources.push({ extract, from: path.basename(from), sha256, rows: about.rowsThere, kept: rows.length - 1, what: about.what });
}

function extractValues(): void {
  const from = "lait/lait_four_areas_england_regions.csv";
  const [heading = [], ...rows] = readRows(from);
  const [shortAt, yearAt] = [heading.indexOf("Short Desc"), heading.indexOf("Years")];
  const latest = new Map<string, ReadonlySet<string>>();
  for (const measure of measures) {
    const labels = [...new Set(rows.filter((row) => row[shortAt] === measure).map((row) => row[yearAt] ?? ""))];
    const periods = labels.flatMap((label) => parsePeriod(label) ?? []).sort(comparePeriods);
    latest.set(measure, new Set(periods.slice(-periodsKept).map((period) => period.label)));
  }
  const kept = rows.filter((row) => latest.get(row[shortAt] ?? "")?.has(row[yearAt] ?? ""));
  writeExtract("lait_four_areas_extract.csv", from, [heading, ...kept], { rowsThere: rows.length, what: `${measures.length} measures, the last ${periodsKept} periods of each` });
}

function extractDictionary(): void {
  const from = "lait/lait_data_dictionary.csv";
  const [heading = [], ...rows] = readRows(from);
  const shortAt = heading.indexOf("Measure_short");
  const pick = (row: Row) => dictionaryColumns.map((name) => (row[heading.indexOf(name)] ?? "").trim());
  const kept = rows.filter((row) => measures.includes(row[shortAt] ?? ""));
  writeExtract("lait_data_dictionary_extract.csv", from, [dictionaryColumns, ...kept.map(pick)], { rowsThere: rows.length, what: "the same measures, without the long texts" });
}

/** The four authorities and their neighbours, since the list names an authority only in its own row. */
async function extractNeighbours(edition: string): Promise<void> {
  const from = `lait/sn_${edition}.xlsx`;
  const sheets = await readXlsxFile(readFileSync(path.join(folder ?? "", from)));
  const rows = (sheets[0]?.data ?? []).map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
  const headingAt = rows.findIndex((row) => row.includes("SN1"));
  const body = rows.slice(headingAt + 1);
  const own = body.filter((row) => authorities.includes(row[0] ?? ""));
  const wanted = new Set([...authorities, ...own.flatMap((row) => row.filter((cell) => /^\d{3}$/.test(cell)))]);
  writeExtract(`sn_${edition}.csv`, from, [rows[headingAt] ?? [], ...body.filter((row) => wanted.has(row[0] ?? ""))], { rowsThere: body.length, what: "the four authorities and the neighbours they are given" });
}

function extractOutturn(): void {
  const from = "revenue-outturn-2024-25/RO3_2024-25_four_areas_long.csv";
  const [heading = [], ...rows] = readRows(from);
  const lineAt = heading.indexOf("line");
  const kept = rows.filter((row) => {
    const found = parseOutturnHeading(row[lineAt] ?? "");
    return found !== null && (found.part === "children" || (found.part === "public health" && /child/i.test(found.line)));
  });
  writeExtract("RO3_2024-25_four_areas_children.csv", from, [heading, ...kept], { rowsThere: rows.length, what: "the children's lines of social care and public health" });
}

mkdirSync(target, { recursive: true });
extractValues();
extractDictionary();
for (const edition of ["april_2021", "may_2025"]) await extractNeighbours(edition);
extractOutturn();
const lait = publications.lait;
const outturn = publications["revenue-outturn"];
writeFileSync(
  path.join(target, "README.md"),
  `# Extracts of published figures

Made by \`scripts/make-extracts.ts\`; cells are as published, rows and columns not needed are left out.
Contains public sector information licensed under the ${lait.licence}.

- ${lait.publisher}, ${lait.title}: ${lait.link}
- ${outturn.publisher}, ${outturn.title}, 2024-25: ${outturn.link}

| extract | rows | from | rows there | what is kept |
|---|---|---|---|---|
${sources.map((source) => `| ${source.extract} | ${source.kept} | ${source.from} (SHA-256 ${source.sha256}) | ${source.rows} | ${source.what} |`).join("\n")}
`,
);
console.log(sources.map((source) => `${source.extract}: ${source.kept} rows`).join("\n"));
