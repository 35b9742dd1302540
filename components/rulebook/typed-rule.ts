import { groupThousands } from "@/domain/money/format-pounds";
import { readTypedPounds } from "@/domain/money/read-typed-pounds";
import { percentOf } from "./percent-of";
import type { ListField, RuleField, ValueField } from "./rule-fields";

/** What stands in the calculator's address: "partners.0.contribution" with what was typed there. */
export type TypedRule = ReadonlyMap<string, string>;

/** The address key of a field: `partners`, line 0, `contribution`. */
export const keyOf = (list: string, line: number, column: string): string => (column === "" ? `${list}.${line}` : `${list}.${line}.${column}`);

/** A problem's path, "partners[0].contribution", as the id of the field it is about. */
export const fieldIdOf = (path: string): string => `in-${path.replaceAll("[", ".").replaceAll("]", "").replaceAll(".", "-")}`;

/** How many lines of a list were typed. */
export function linesTyped(list: ListField, typed: TypedRule): number {
  const lines = [...typed.keys()].filter((key) => key.startsWith(`${list.name}.`)).map((key) => Number(key.split(".")[1]));
  return lines.length === 0 ? 0 : Math.max(...lines) + 1;
}

/** What was typed as the rule's input. What cannot be read is handed on as it stands, so that the rule itself says what is wrong with it. */
export function inputTyped(fields: readonly RuleField[], typed: TypedRule): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map((field) => [field.name, field.type === "value" ? valueTyped(field, typed.get(field.name) ?? "") : listTyped(field, typed)]));
}

/** Lines left wholly empty at the end were never meant; one in between is a mistake, and named. */
function listTyped(list: ListField, typed: TypedRule): unknown[] {
  const isFilled = (line: number): boolean => list.columns.some(({ name }) => (typed.get(keyOf(list.name, line, name)) ?? "").trim() !== "");
  const lines = Array.from({ length: linesTyped(list, typed) }, (_, line) => line);
  return lines.slice(0, lines.findLastIndex(isFilled) + 1).map((line) => {
    const values = list.columns.map((column) => [column.name, valueTyped(column, typed.get(keyOf(list.name, line, column.name)) ?? "")] as const);
    return list.isPlain ? values[0]?.[1] : Object.fromEntries(values);
  });
}

function valueTyped({ kind, isOptional }: ValueField, text: string): unknown {
  const tidy = text.trim();
  if (tidy === "") return isOptional ? null : undefined;
  switch (kind) {
    case "pounds": {
      const read = readTypedPounds(tidy);
      return read.ok ? read.pounds : tidy;
    }
    case "rate":
    case "share":
      return rateTyped(tidy);
    case "date":
      return dateTyped(tidy);
    case "whole number":
      return /^-?\d{1,15}$/.test(tidy.replaceAll(",", "")) ? Number(tidy.replaceAll(",", "")) : tidy;
    case "yes or no":
      return tidy === "yes" ? true : tidy === "no" ? false : tidy;
    default:
      return tidy;
  }
}

/** "2.95%" is 0.0295, by moving the decimal point and never through a binary fraction; anything else stands as typed. */
function rateTyped(text: string): string {
  const percent = /^(-?)(\d{1,9})(?:\.(\d+))?\s*%$/.exec(text);
  if (percent === null) return text;
  const digits = `${percent[2] ?? ""}`.padStart(3, "0");
  const decimals = `${digits.slice(-2)}${percent[3] ?? ""}`.replace(/0+$/, "");
  return `${percent[1] ?? ""}${digits.slice(0, -2)}${decimals === "" ? "" : `.${decimals}`}`;
}

/** "31/8/2005" is 2005-08-31; anything else stands as typed. */
function dateTyped(text: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/.exec(text) ?? [];
  return year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** An input as it would be typed: what the calculator holds when an example is opened in it. */
export function typedOf(fields: readonly RuleField[], input: unknown): TypedRule {
  const given = new Map(Object.entries(input as object));
  return new Map(fields.flatMap((field): (readonly [string, string])[] => {
    const value: unknown = given.get(field.name);
    if (field.type === "value") return [[field.name, textOf(field, value)]];
    return (value as readonly unknown[]).flatMap((item, line) =>
      field.columns.map((column) => [keyOf(field.name, line, column.name), textOf(column, field.isPlain ? item : new Map(Object.entries(item as object)).get(column.name))] as const));
  }));
}

/** A value as people write it, where it is read back as the same: "120,000.00", "2.95%", "31/8/2005". */
function textOf(field: ValueField, value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = value === true ? "yes" : value === false ? "no" : String(value);
  const written = asWritten(field.kind, text);
  return valueTyped(field, written) === value ? written : text;
}

function asWritten(kind: string, text: string): string {
  if (kind === "pounds") return text.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => `${sign}${groupThousands(whole)}`);
  if (kind === "rate" || kind === "share") return percentOf(text) ?? text;
  const [, year, month, day] = kind === "date" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [] : [];
  return year === undefined ? text : `${Number(day)}/${Number(month)}/${year}`;
}
