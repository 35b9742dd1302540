import { describe, expect, it } from "vitest";
import { figureHref, readOpenFigure } from "./figure-address";

describe("the address of an open figure", () => {
  it("gives back what it was made from, and keeps the rest of the view", () => {
    const open = { scenarioId: "merge.v2", figure: "gap" } as const;
    const href = figureHref("of=a&of=b", open);
    expect(href).toMatch(/#figure$/);
    const parameters = new URLSearchParams(href.slice(1, href.indexOf("#")));
    expect(parameters.getAll("of")).toEqual(["a", "b"]);
    expect(readOpenFigure(parameters.get("figure") ?? undefined)).toEqual(open);
  });

  it("closes a figure and leaves the rest", () => expect(figureHref("of=a&figure=a.gap", null)).toBe("?of=a"));

  it.each([undefined, "", "gap", ".gap", "a.nonsense", ["a.gap"]])("opens nothing for %s", (parameter) => expect(readOpenFigure(parameter)).toBeNull());
});
