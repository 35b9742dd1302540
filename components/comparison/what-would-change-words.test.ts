import { describe, expect, it } from "vitest";
import { pounds } from "@/domain/plan/fields";
import type { RankingFlip } from "@/domain/plan/what-would-change-varied";
import { emptyView } from "../scenarios/comparison-address";
import { readChanges, whatWouldChangeHref } from "./what-would-change-address";
import { nearestFlips, rankingInWords } from "./what-would-change-words";

const ranked = (title: string, amount: string) => ({ key: title, title, amount: pounds.parse(amount) });
const flip = (text: string, thousandths: number, kind: RankingFlip["kind"] = "overtakes"): RankingFlip => ({ text, thousandths, kind, between: ["a", "b"], steps: 1, value: "", then: "" });

describe("what would change the answer, in words", () => {
  it("puts scenarios that are alike at one place of the ranking", () => {
    expect(rankingInWords([ranked("Merge", "0.00"), ranked("Mainstream", "0.00"), ranked("Taper", "171515.61")])).toBe("Merge and Mainstream (£0 each), then Taper (£171,515.61)");
  });

  it("names the nearest changes first, and a draw that a penny ends last", () => {
    const assumption = { id: "pay", name: "Pay", now: "", from: "", to: "", onlyIn: [], flips: [flip("a draw ends", 0, "parts"), flip("far", 700), flip("near", 20)] };
    expect(nearestFlips({ figure: "gap", years: [], ranking: [], assumptions: [assumption], notVaried: [], workings: 0 }, 2).map(({ text }) => text)).toEqual(["near", "far"]);
  });

  it("stands in the address, and reads back from it", () => {
    const view = { ...emptyView, columns: [{ scenarioId: "merge", version: 2 }] };
    expect(whatWouldChangeHref("workers", view, "gap")).toBe("/scenarios/workers/compare?columns=merge@2&changes=gap#changes");
    expect(whatWouldChangeHref("workers", view, null)).toBe("/scenarios/workers/compare?columns=merge@2#changes");
    expect([readChanges({ changes: "growth" }), readChanges({ changes: "nonsense" }), readChanges({})]).toEqual(["growth", null, null]);
  });
});
