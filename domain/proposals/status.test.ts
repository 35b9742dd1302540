import { describe, expect, it } from "vitest";
import { findMove, isOpenToEdits, isPrivate, movesOpenTo, proposalMoves, proposalStatuses } from "./status";

describe("the life of a proposal", () => {
  it("begins as a draft and can be reached in every status", () => {
    const reached = new Set<string>(["draft"]);
    for (let round = 0; round < proposalStatuses.length; round += 1) for (const { from, to } of proposalMoves) if (from === null || reached.has(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...proposalStatuses].sort());
  });

  it("never goes back into the dark once submitted", () => {
    for (const { from, to } of proposalMoves) if (from !== null && !isPrivate(from)) expect(isPrivate(to), `${from} to ${to}`).toBe(false);
  });

  it("lets only its own organisation submit, withdraw or discard", () => {
    for (const move of proposalMoves) expect(move.isOwnOnly, move.act).toBe(move.role === "partner representative");
    expect(movesOpenTo("submitted", { roles: ["partner representative"], isOwn: false })).toEqual([]);
    expect(movesOpenTo("submitted", { roles: ["partner representative"], isOwn: true }).map(({ act }) => act)).toEqual(["submit again", "withdraw"]);
  });

  it("gives the author a reason with every refusal, deferral and sending back", () => {
    for (const act of ["do not recommend", "defer", "send back", "withdraw"] as const) {
      expect(proposalMoves.filter((move) => move.act === act).every(({ needsReason }) => needsReason), act).toBe(true);
    }
  });

  it("leaves the words alone from appraisal on", () => {
    expect(proposalStatuses.filter(isOpenToEdits)).toEqual(["draft", "submitted"]);
    expect(findMove("under appraisal", "submit again")).toBeNull();
    expect(findMove("not recommended", "recommend")).toBeNull();
  });
});
