import { roundFigure, type PublishedFigure } from "./figure";
import type { MeasureUnit } from "./measure-unit";

/** A measure's figures as a page prints them: its unit and the places its dictionary asks for. */
export type FigureStyle = { readonly unit: MeasureUnit; readonly decimalPlaces: number | null };

/** A number as a page prints it: "31.7%", "£71,751,938", "1,258", "−0.3" with a true minus. */
export function showFigure(value: string, style: FigureStyle): string {
  const rounded = roundFigure(value, style.decimalPlaces);
  const isNegative = rounded.startsWith("-");
  const [whole = "", part] = rounded.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const digits = part === undefined ? grouped : `${grouped}.${part}`;
  return `${isNegative ? "−" : ""}${style.unit === "pounds" ? "£" : ""}${digits}${style.unit === "percent" ? "%" : ""}`;
}

/** A gap or a change as a page prints it; of a share it is in percentage points. */
export function showGap(value: string, style: FigureStyle): string {
  if (style.unit !== "percent") return showFigure(value, style);
  const points = showFigure(value, { ...style, unit: "score" });
  return `${points} ${points === "1" ? "point" : "points"}`;
}

/** A published cell in words: its number, or why there is none; `null` is a figure the file does not hold. */
export function showPublished(figure: PublishedFigure | null, style: FigureStyle): string {
  if (figure === null) return "Not in this file";
  return figure.value === null ? `No figure: ${figure.reason}` : showFigure(figure.value, style);
}
