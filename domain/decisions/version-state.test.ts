import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confirmationOutcomes } from "./confirm-funding";
import { itemStages } from "./item-stages";
import { recommendationStatuses } from "./recommendation-status";
import { type ItemOfVersion, type StateOfVersion, statesOfVersions, type VersionFacts, versionStates } from "./version-state";

const saved = (version: number, said: Partial<VersionFacts> = {}): VersionFacts => ({ version, partners: [council(null), trust(null)], items: [], ...said });
const council = (outcome: VersionFacts["partners"][number]["outcome"]) => ({ name: "Council", outcome });
const trust = (outcome: VersionFacts["partners"][number]["outcome"]) => ({ name: "Primary care trust", outcome });
const onAgenda = (item: Partial<ItemOfVersion> = {}): ItemOfVersion => ({ itemId: "workers", title: "Family support workers", stage: "put", recommendation: null, ...item });
const recommendedAs = (status: (typeof recommendationStatuses)[number]): ItemOfVersion => onAgenda({ stage: "recommended", recommendation: { id: "advice", status } });
const bothConfirmed = [council("confirmed"), trust("confirmed")];

const states = (...versions: VersionFacts[]) => statesOfVersions(versions).map(({ state }) => state);
const only = (facts: VersionFacts): StateOfVersion => statesOfVersions([facts])[0] ?? expect.fail("one version has one state");

describe("a version is", () => {
  it("working while nobody has answered for it and no agenda names it", () => {
    expect(only(saved(1))).toMatchObject({ state: "working", shownBy: null });
    expect(only(saved(1, { partners: [] })).state).toBe("working");
  });

  it("with finance from the first answer until all have confirmed, naming who has not", () => {
    expect(only(saved(1, { partners: [council("confirmed"), trust(null)] }))).toEqual({ version: 1, state: "with finance", because: "Primary care trust has not confirmed it", shownBy: { kind: "confirmations" } });
    expect(only(saved(1, { partners: [council("confirmed"), trust("refused")] })).because).toBe("Primary care trust has refused it");
  });

  it("with finance while a confirmation has conditions, because it could not be recommended", () => {
    expect(only(saved(1, { partners: [council("confirmed"), trust("confirmed with conditions")] })).state).toBe("with finance");
  });

  it("confirmed when every partner whose money it takes has confirmed it", () => {
    expect(only(saved(1, { partners: bothConfirmed }))).toMatchObject({ state: "confirmed", shownBy: { kind: "confirmations" } });
  });

  it("with board from the agenda to the outcome, confirmed or not", () => {
    for (const stage of ["put", "open"] as const) {
      expect(only(saved(1, { items: [onAgenda({ stage })] }))).toMatchObject({ state: "with board", because: "On the agenda: “Family support workers”", shownBy: { kind: "item", id: "workers" } });
      expect(only(saved(1, { partners: bothConfirmed, items: [onAgenda({ stage })] })).state).toBe("with board");
    }
  });

  it("with board again when a body that decides amended its money or scope", () => {
    expect(only(saved(1, { partners: bothConfirmed, items: [recommendedAs("amended, needs the board")] }))).toMatchObject({ state: "with board", shownBy: { kind: "recommendation", id: "advice" } });
  });

  it("recommended while the bodies that decide have not all agreed", () => {
    for (const status of ["pending", "partially adopted"] as const) expect(only(saved(1, { partners: bothConfirmed, items: [recommendedAs(status)] })).state).toBe("recommended");
  });

  it("adopted when they have, and stays so when a later item takes it up again", () => {
    expect(states(saved(1, { partners: bothConfirmed, items: [recommendedAs("adopted")] }))).toEqual(["adopted"]);
    expect(states(saved(1, { partners: bothConfirmed, items: [recommendedAs("adopted"), onAgenda({ itemId: "again" })] }))).toEqual(["adopted"]);
  });

  it("back where finance left it when the board put it off, passed it over, or every body rejected it", () => {
    const passed = [onAgenda({ stage: "deferred" }), onAgenda({ stage: "not recommended" }), onAgenda({ stage: "recommended" }), recommendedAs("rejected")];
    for (const item of passed) expect(only(saved(1, { partners: bothConfirmed, items: [item] }))).toMatchObject({ state: "confirmed", shownBy: { kind: "confirmations" } });
    expect(passed.map((item) => only(saved(1, { items: [item] })).because)).toEqual(["The board put it off", "The board did not recommend it", "The board recommended another", "Every body that decides rejected it"]);
    expect(passed.map((item) => only(saved(1, { items: [item] })).state)).toEqual(["working", "working", "working", "working"]);
  });
});

describe("a version that a later one follows is", () => {
  it("still working where nobody had it before them", () => {
    expect(states(saved(1), saved(2))).toEqual(["working", "working"]);
  });

  it("superseded once finance or the board had it before them, and leads to what it had reached", () => {
    expect(states(saved(1, { partners: [council("refused")] }), saved(2))).toEqual(["superseded", "working"]);
    expect(states(saved(1, { partners: bothConfirmed }), saved(2), saved(3))).toEqual(["superseded", "working", "working"]);
    expect(statesOfVersions([saved(1, { items: [onAgenda()] }), saved(2)])[0]).toEqual({
      version: 1, state: "superseded", because: "Version 2 was saved after this one had been put to the board", shownBy: { kind: "item", id: "workers" },
    });
    expect(states(saved(1, { items: [onAgenda({ stage: "deferred" })] }), saved(2))).toEqual(["superseded", "working"]);
  });

  it("still recommended or adopted until a later one has come as far", () => {
    const [advised, adopted] = [{ partners: bothConfirmed, items: [recommendedAs("pending")] }, { partners: bothConfirmed, items: [recommendedAs("adopted")] }];
    expect(states(saved(1, advised), saved(2), saved(3, { partners: bothConfirmed }))).toEqual(["recommended", "working", "confirmed"]);
    expect(states(saved(1, advised), saved(2, advised))).toEqual(["superseded", "recommended"]);
    expect(states(saved(1, advised), saved(2, adopted))).toEqual(["superseded", "adopted"]);
    expect(states(saved(1, adopted), saved(2, advised))).toEqual(["adopted", "recommended"]);
    expect(statesOfVersions([saved(1, adopted), saved(2), saved(3, adopted)])[0]).toMatchObject({ state: "superseded", because: "It was adopted, and now version 3 is adopted" });
  });
});

const outcome = fc.option(fc.constantFrom(...confirmationOutcomes));
const item = fc.record({ stage: fc.constantFrom(...itemStages), status: fc.constantFrom(...recommendationStatuses), isChosen: fc.boolean() })
  .map(({ stage, status, isChosen }) => onAgenda({ stage, recommendation: stage === "recommended" && isChosen ? { id: "advice", status } : null }));
const history = fc.array(fc.record({ outcomes: fc.tuple(outcome, outcome), items: fc.array(item, { maxLength: 3 }) }), { minLength: 1, maxLength: 5 })
  .map((versions) => versions.map(({ outcomes: [first, second], items }, position) => saved(position + 1, { partners: [council(first), trust(second)], items })));

describe("whatever is recorded", () => {
  it("each version has one state with its reason, and the latest is never superseded", () => {
    fc.assert(fc.property(history, (versions) => {
      const found = statesOfVersions(versions);
      expect(found.map(({ version }) => version)).toEqual(versions.map(({ version }) => version));
      for (const { state, because } of found) expect([versionStates.includes(state), because.length > 0]).toEqual([true, true]);
      expect(found.at(-1)?.state).not.toBe("superseded");
    }));
  });

  it("saving a version never moves an earlier one forward", () => {
    fc.assert(fc.property(history, (versions) => {
      const [before, after] = [statesOfVersions(versions), statesOfVersions([...versions, saved(versions.length + 1)])];
      for (const [position, { state }] of before.entries()) expect([state, "superseded"]).toContain(after[position]?.state);
    }));
  });
});
