import { parseFigure, poundsFromThousands, type NoFigure } from "./figure";
import { findColumns, WrongKindOfFile, type RowRefusal } from "./import-refusal";
import { parseOutturnHeading, type OutturnHeading } from "./outturn-heading";

/** One cell of an authority's return, in pounds and pence as text, or the reason there is none. */
export type OutturnFigure = OutturnHeading & {
  readonly order: number;
  readonly printed: string;
  readonly pounds: string | null;
  readonly reason: NoFigure | null;
};

/** One authority's return. `code` is its nine-character code of the Office for National Statistics. */
export type OutturnReturn = { readonly code: string; readonly name: string; readonly notes: string; readonly figures: readonly OutturnFigure[] };

export type OutturnFile = {
  readonly layout: "wide" | "long";
  readonly rowsRead: number;
  readonly returns: readonly OutturnReturn[];
  readonly refusals: readonly RowRefusal[];
  /** Headings that hold no money column of the form: agency staff memorandum items and the like. */
  readonly headingsLeftOut: readonly string[];
};

const areaCode = /^E\d{8}$/;

/**
 * Reads the revenue outturn social care and public health form (RO3) in either published layout: wide, one row an
 * authority, or long, one row a cell. Amounts are printed in thousands of pounds and become pounds exactly; a cell
 * that would not be whole pence is refused. Throws `WrongKindOfFile` for anything else.
 */
export function parseRevenueOutturn(rows: readonly (readonly string[])[]): OutturnFile {
  const heading = (rows[0] ?? []).map((cell) => cell.replace(/^\uFEFF/, "").trim());
  return heading.includes("line") && heading.includes("value_gbp_thousand") ? parseLong(rows, heading) : parseWide(rows, heading);
}

function parseWide(rows: readonly (readonly string[])[], heading: readonly string[]): OutturnFile {
  const at = findColumns(heading, ["ONS Code", "Local authority", "Notes"], "a revenue outturn (RO3) file");
  const headings = heading.map(parseOutturnHeading);
  if (!headings.some((found) => found?.part === "children" && found.isTotal)) throw new WrongKindOfFile("This is not a revenue outturn (RO3) file: no column is headed “TOTAL CHILDREN SOCIAL CARE”.");
  const returns = new Map<string, OutturnReturn>();
  const refusals: RowRefusal[] = [];
  rows.slice(1).forEach((cells, index) => {
    const row = index + 2;
    const code = cells[at["ONS Code"]]?.trim() ?? "";
    if (!areaCode.test(code)) return void refusals.push({ row, reason: "The authority's code is not a letter E and eight digits" });
    if (returns.has(code)) return void refusals.push({ row, reason: "This authority is already given by an earlier row" });
    const figures: OutturnFigure[] = [];
    for (const [order, found] of headings.entries()) {
      if (!found) continue;
      const figure = readAmount(cells[order] ?? "");
      if (typeof figure === "string") return void refusals.push({ row, reason: figure });
      figures.push({ ...found, order, ...figure });
    }
    if (figures.every((figure) => figure.pounds === null)) return void refusals.push({ row, reason: "The authority did not return the form in time: every amount is [x]" });
    returns.set(code, { code, name: cells[at["Local authority"]]?.trim() ?? "", notes: cells[at.Notes]?.trim() ?? "", figures });
  });
  const headingsLeftOut = heading.slice(7).filter((text, index) => text !== "" && !headings[index + 7]);
  return { layout: "wide", rowsRead: rows.length - 1, returns: [...returns.values()], refusals, headingsLeftOut };
}

function parseLong(rows: readonly (readonly string[])[], heading: readonly string[]): OutturnFile {
  const at = findColumns(heading, ["ons_code", "local_authority", "line", "value_gbp_thousand"], "a revenue outturn (RO3) file");
  const returns = new Map<string, { code: string; name: string; notes: string; figures: OutturnFigure[] }>();
  const seen = new Set<string>();
  const refusals: RowRefusal[] = [];
  const leftOut = new Set<string>();
  rows.slice(1).forEach((cells, index) => {
    const row = index + 2;
    const code = cells[at.ons_code]?.trim() ?? "";
    const line = cells[at.line]?.trim() ?? "";
    if (!areaCode.test(code)) return void refusals.push({ row, reason: "The authority's code is not a letter E and eight digits" });
    const found = parseOutturnHeading(line);
    if (!found) {
      leftOut.add(line);
      return void refusals.push({ row, reason: "The line is not one of the form's money columns (agency staff memorandum items are not kept)" });
    }
    if (seen.has(`${code}|${line}`)) return void refusals.push({ row, reason: "This authority and line are already given by an earlier row" });
    const figure = readAmount(cells[at.value_gbp_thousand] ?? "");
    if (typeof figure === "string") return void refusals.push({ row, reason: figure });
    seen.add(`${code}|${line}`);
    const held = returns.get(code) ?? { code, name: cells[at.local_authority]?.trim() ?? "", notes: "", figures: [] };
    held.figures.push({ ...found, order: held.figures.length, ...figure });
    returns.set(code, held);
  });
  return { layout: "long", rowsRead: rows.length - 1, returns: [...returns.values()], refusals, headingsLeftOut: [...leftOut] };
}

function readAmount(printed: string): Pick<OutturnFigure, "printed" | "pounds" | "reason"> | string {
  const figure = parseFigure(printed);
  if (figure === null) return "An amount is neither a number nor a symbol the publisher uses";
  if (figure.value === null) return { printed, pounds: null, reason: figure.reason };
  const pounds = poundsFromThousands(figure.value);
  return pounds === null ? "An amount in thousands of pounds does not come to whole pence" : { printed, pounds, reason: null };
}
