import { expect, it } from "vitest";
import { openCounts } from "./open-counts";

it("counts the conversations that are open about each line, and none that are resolved", () => {
  const pay = { collection: "costLines", lineId: "pay" } as const;
  const gap = { collection: "figures", lineId: "gap" } as const;
  const counts = openCounts([{ anchor: pay, isResolved: false }, { anchor: pay, isResolved: false }, { anchor: pay, isResolved: true }, { anchor: gap, isResolved: true }]);
  expect([...counts]).toEqual([["costLines.pay", 2]]);
});
