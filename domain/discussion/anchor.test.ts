import { describe, expect, it } from "vitest";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { collectionNames } from "../plan/plan";
import { anchorText, isBeside, nameOfLine, readAnchor } from "./anchor";

const plan = planOf(lutonPlans.doNothing);

describe("what a conversation is about", () => {
  it("reads back from an address for every line, and every line has a name that is not its id", () => {
    for (const collection of collectionNames) {
      for (const line of plan[collection]) {
        const anchor = { collection, lineId: line.id };
        expect(readAnchor(anchorText(anchor))).toEqual(anchor);
        expect(isBeside(plan, anchor)).toBe(true);
        expect(nameOfLine(plan, line), `${collection} ${line.id}`).not.toBe(line.id);
      }
    }
  });

  it("is a line or a figure, and nothing else that an address may say", () => {
    expect(readAnchor("figures.gap")).toEqual({ collection: "figures", lineId: "gap" });
    for (const text of ["", "gap", "figures.", "figures.profit", "secrets.pay", ".costLines"]) expect(readAnchor(text), text).toBeNull();
    expect(isBeside(plan, { collection: "costLines", lineId: "no-such-line" })).toBe(false);
  });
});
