import { describe, expect, it } from "vitest";
import { clearanceFaults } from "./clearances";
import { itemOutcomes, itemStages, itemStepFault } from "./item-stages";
import { countPositions, interestEffects, positionsThatCount, quorumOf, type Position, type Present } from "./take-part";

const present: readonly Present[] = [
  { id: "1", accountId: "chair", organisationId: "council", voting: true },
  { id: "2", accountId: "health", organisationId: "pct", voting: true },
  { id: "3", accountId: "schools", organisationId: "schools", voting: true },
  { id: "4", accountId: null, organisationId: "voluntary", voting: false },
];
const rule = { members: 3, organisations: 2 };
const take = (accountId: string, position: Position) => ({ accountId, position });

describe("quorum of one item", () => {
  it("counts voting members and their organisations", () => {
    expect(quorumOf(rule, present, [])).toEqual({ members: 3, organisations: 3, met: true });
    expect(quorumOf({ members: 3, organisations: 4 }, present, []).met).toBe(false);
  });

  it.each(interestEffects)("an interest with the effect “%s” counts as it should", (effect) => {
    const quorum = quorumOf(rule, present, [{ accountId: "health", effect }]);
    expect(quorum.members).toBe(effect === "stay and speak" ? 3 : 2);
    expect(quorum.met).toBe(effect === "stay and speak");
  });

  it("nobody comes back by declaring a milder interest", () => {
    expect(quorumOf(rule, present, [{ accountId: "health", effect: "withdraw" }, { accountId: "health", effect: "stay and speak" }]).members).toBe(2);
  });
});

describe("positions", () => {
  it("one who withdraws loses the position already taken, for this item", () => {
    const taken = [take("chair", "agree"), take("health", "agree"), take("schools", "dissent")];
    expect(positionsThatCount(taken, present, [{ accountId: "health", effect: "withdraw" }])).toEqual([take("chair", "agree"), take("schools", "dissent")]);
  });

  it("the last position counts, and one who is not there has none", () => {
    expect(positionsThatCount([take("chair", "dissent"), take("stranger", "agree"), take("chair", "agree")], present, [])).toEqual([take("chair", "agree")]);
  });

  it.each([
    [["agree", "agree", "abstain"], "consensus"],
    [["agree", "agree", "dissent"], "majority"],
    [["agree", "dissent"], null],
    [["abstain"], null],
    [[], null],
  ] as const)("%j is reached by %s", (taken, reachedBy) => {
    expect(countPositions(taken.map((position, index) => take(String(index), position))).reachedBy).toBe(reachedBy);
  });
});

describe("the order of an item", () => {
  it("the quorum is settled before positions, and nothing follows the outcome", () => {
    expect(itemStepFault("put", "take a position")).toMatch(/quorum/);
    expect(itemStepFault("put", "record the outcome")).toMatch(/quorum/);
    expect(itemStepFault("open", "take a position")).toBeNull();
    expect(itemStepFault("open", "settle the quorum")).toMatch(/already/);
    for (const stage of itemOutcomes) for (const step of ["declare an interest", "take a position", "record the outcome"] as const) expect(itemStepFault(stage, step)).toMatch(/recorded/);
    expect(itemStages).toHaveLength(5);
  });
});

describe("clearances before a recommendation", () => {
  it("names each partner that has not plainly confirmed this version", () => {
    expect(clearanceFaults([
      { name: "Council", outcome: "confirmed" }, { name: "Primary Care Trust", outcome: null },
      { name: "Schools", outcome: "confirmed with conditions" }, { name: "Police", outcome: "refused" },
    ])).toEqual(["Primary Care Trust has not confirmed it", "Schools has confirmed it only with conditions", "Police has refused it"]);
  });

  it("a version that uses nobody's money needs no confirmation", () => expect(clearanceFaults([])).toEqual([]));
});
