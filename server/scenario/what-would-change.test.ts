import { describe, expect, it } from "vitest";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import type { Refusal } from "../refusal";
import { findWhatWouldChange } from "./what-would-change";

const officer = lutonScope("commissioning");
const questionId = "family-support-workers";
const latest = (...ids: string[]) => ids.map((scenarioId) => ({ scenarioId, version: null }));

describe("what would change the answer, for scenarios of the board", () => {
  useDemonstration();

  it("is worked out from the versions that are compared, by the scenarios’ names", async () => {
    const answer = await findWhatWouldChange(officer, { questionId, columns: latest("taper-to-headroom", "merge-under-three-coordinators"), figure: "gap" });
    expect(answer.ranking.map(({ title }) => title)).toEqual(["Merge under three co-ordinators", "Taper to headroom"]);
    expect(answer.assumptions.flatMap(({ flips }) => flips.map(({ value }) => value))).toContain("£206,720.79 or less");
  });

  it("takes every scenario of the question where none is named", async () => {
    const answer = await findWhatWouldChange(officer, { questionId, columns: [], figure: "cost" });
    expect(answer.ranking.map(({ key }) => key)).toContain("do-nothing");
  });

  it("refuses a scenario of another question, and a question of nobody", async () => {
    const refusal = (columns: ReturnType<typeof latest>, id = questionId) => findWhatWouldChange(officer, { questionId: id, columns, figure: "gap" }).catch((error: unknown) => (error as Refusal).code);
    expect(await refusal(latest("nobodys"))).toBe("NOT_FOUND");
    expect(await refusal([], "nobodys")).toBe("NOT_FOUND");
  });
});
