import "server-only";
import { plainMarks, placeName } from "@/domain/needs/outturn-heading";
import { valueKey, type IndicatorValue } from "@/domain/needs/lait-values";
import type { OutturnReturn } from "@/domain/needs/revenue-outturn";
import type { Database } from "../database/read";
import { Refusal } from "../refusal";
import type { PreparedImport } from "./prepared-import";

/** What of a prepared file one trust keeps, and what the publication calls the trust's authority. */
export type OwnPart =
  | { readonly kind: "lait"; readonly authorityNumber: string; readonly region: string | null; readonly values: readonly IndicatorValue[]; readonly passed: 0 }
  | { readonly kind: "revenue-outturn"; readonly authorityCode: string; readonly held: OutturnReturn; readonly passed: number };

/**
 * Finds the trust's own authority in the file: by the number or code it is known under, or given, or else by its
 * place name in any of its spellings ("Luton", "Luton UA"). Refuses when the file does not hold it.
 *
 * Every trust keeps all areas of the interactive tool, its comparators among them, and of the revenue outturn the
 * one return of its own authority.
 */
export async function findOwnPart(db: Database, trustId: string, prepared: PreparedImport, given?: string): Promise<OwnPart> {
  const [trust, area] = [await db.trust.findUniqueOrThrow({ where: { id: trustId } }), await db.statisticalArea.findUnique({ where: { trustId } })];
  const place = placeName(trust.place).toLowerCase();
  if (prepared.kind === "lait") {
    const number = given ?? area?.authorityNumber;
    const own = prepared.values.find((value) => (number ? value.area === number : plainMarks(value.areaName).toLowerCase() === place));
    if (!own) throw notInFile(prepared.file.name, number ?? trust.place, "number, like --authority 821");
    return { kind: "lait", authorityNumber: own.area, region: own.region, values: prepared.values, passed: 0 };
  }
  const code = given ?? area?.authorityCode;
  const held = prepared.returns.find((one) => (code ? one.code === code : placeName(one.name).toLowerCase() === place));
  if (!held) throw notInFile(prepared.file.name, code ?? trust.place, "code, like --authority E06000032");
  const rowsOf = (one: OutturnReturn) => (prepared.layout === "wide" ? 1 : one.figures.length);
  return { kind: "revenue-outturn", authorityCode: held.code, held, passed: prepared.returns.reduce((rows, one) => rows + (one === held ? 0 : rowsOf(one)), 0) };
}

function notInFile(fileName: string, wanted: string, how: string): Refusal {
  return new Refusal(`${fileName} has no figures for ${wanted}. If the file names the authority otherwise, give its ${how}.`, { code: "BAD_REQUEST" });
}

/** The part's figures as key and printed text, to compare with what is shown. */
export function keyedFigures(part: OwnPart, prepared: PreparedImport): Map<string, string> {
  if (part.kind === "lait") return new Map(part.values.map((value) => [valueKey(value), `${value.period.label}: ${value.figure.printed}`]));
  const year = prepared.release;
  return new Map(part.held.figures.map((figure) => [`${year}|${figure.line}|${figure.column}`, figure.printed]));
}
