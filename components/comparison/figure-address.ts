import { z } from "zod";

/** The figures that can be opened, as they are named in an address. */
const openable = z.enum(["cost", "grants", "baseToday", "growth", "gap", "cumulativeGap", "unspentRestricted", "unusedBase", "oneOff", "inKind"]);
export type OpenableFigure = z.infer<typeof openable>;

/** The figure that an address opens. */
export interface OpenFigure {
  readonly scenarioId: string;
  readonly figure: OpenableFigure;
}

/** Reads `?figure=<scenario>.<figure>`; null when there is none or it is not one of ours, so that an old link still shows the page. */
export function readOpenFigure(parameter: string | readonly string[] | undefined): OpenFigure | null {
  if (typeof parameter !== "string") return null;
  const dot = parameter.lastIndexOf(".");
  const figure = openable.safeParse(parameter.slice(dot + 1));
  return dot > 0 && figure.success ? { scenarioId: parameter.slice(0, dot), figure: figure.data } : null;
}

/**
 * The address of the same page with one figure open (or none). Everything else in the address stays, so that
 * the link reproduces the exact view.
 */
export function figureHref(search: string, open: OpenFigure | null): string {
  const parameters = new URLSearchParams(search);
  parameters.delete("figure");
  if (open !== null) parameters.set("figure", `${open.scenarioId}.${open.figure}`);
  const text = parameters.toString();
  return open === null ? `?${text}` : `?${text}#figure`;
}
