import { describe, expect, it } from "vitest";
import { gridMove } from "./grid-keys";

const press = (key: string, more: { shiftKey?: boolean; isWithModifier?: boolean } = {}) => ({ key, shiftKey: false, isWithModifier: false, ...more });
const resting = { isWriting: false, isChoice: false, isRange: false };

describe("keys in the grid", () => {
  it("go as in a spreadsheet: arrows by one cell, Enter down, Shift and Enter up", () => {
    expect(gridMove(press("ArrowLeft"), resting)).toEqual({ type: "move", rows: 0, columns: -1 });
    expect(gridMove(press("ArrowDown"), resting)).toEqual({ type: "move", rows: 1, columns: 0 });
    expect(gridMove(press("Enter"), resting)).toEqual({ type: "move", rows: 1, columns: 0 });
    expect(gridMove(press("Enter", { shiftKey: true }), resting)).toEqual({ type: "move", rows: -1, columns: 0 });
  });

  it("leave left and right to the text once F2 was pressed", () => {
    expect(gridMove(press("F2"), resting)).toEqual({ type: "write" });
    expect(gridMove(press("ArrowLeft"), { ...resting, isWriting: true })).toEqual({ type: "none" });
    expect(gridMove(press("ArrowDown"), { ...resting, isWriting: true })).toEqual({ type: "move", rows: 1, columns: 0 });
  });

  it("leave up and down to a list of choices", () => {
    expect(gridMove(press("ArrowDown"), { ...resting, isChoice: true })).toEqual({ type: "none" });
    expect(gridMove(press("ArrowRight"), { ...resting, isChoice: true })).toEqual({ type: "move", rows: 0, columns: 1 });
  });

  it("are not ours together with Control or Command", () => {
    expect(gridMove(press("ArrowLeft", { isWithModifier: true }), resting)).toEqual({ type: "none" });
  });

  it("choose more cells with Shift and an arrow, and all of them with Control and A, but not while somebody writes", () => {
    expect(gridMove(press("ArrowRight", { shiftKey: true }), resting)).toEqual({ type: "stretch", rows: 0, columns: 1 });
    expect(gridMove(press("ArrowDown", { shiftKey: true }), { ...resting, isChoice: true })).toEqual({ type: "stretch", rows: 1, columns: 0 });
    expect(gridMove(press("ArrowRight", { shiftKey: true }), { ...resting, isWriting: true })).toEqual({ type: "none" });
    expect(gridMove(press("a", { isWithModifier: true }), resting)).toEqual({ type: "choose all" });
    expect(gridMove(press("a", { isWithModifier: true }), { ...resting, isWriting: true })).toEqual({ type: "none" });
  });

  it("fill down with Control and D, and empty several cells with Delete, which in one cell is the text's own", () => {
    expect(gridMove(press("D", { isWithModifier: true }), resting)).toEqual({ type: "fill down" });
    expect(gridMove(press("Delete"), { ...resting, isRange: true })).toEqual({ type: "empty" });
    expect(gridMove(press("Delete"), resting)).toEqual({ type: "none" });
  });

  it("go by ten rows with Page Down, and to the first and the last row with Control, however far", () => {
    expect(gridMove(press("PageDown"), resting)).toEqual({ type: "move", rows: 10, columns: 0 });
    expect(gridMove(press("PageUp", { shiftKey: true }), resting)).toEqual({ type: "stretch", rows: -10, columns: 0 });
    expect(gridMove(press("End", { isWithModifier: true }), resting)).toEqual({ type: "last" });
    expect(gridMove(press("Home", { isWithModifier: true }), { ...resting, isWriting: true })).toEqual({ type: "none" });
  });

  it("never take Tab away", () => {
    expect(gridMove(press("Tab"), resting)).toEqual({ type: "none" });
  });
});
