import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonAncestor, type Lineage, versionGraph, type VersionKey } from "./version-graph";

const at = (scenarioId: string, version: number): VersionKey => ({ scenarioId, version });
const line = (scenarioId: string, count: number, branchedFrom: VersionKey | null = null, merged: Readonly<Record<number, VersionKey>> = {}): Lineage => ({
  scenarioId, branchedFrom, versions: Array.from({ length: count }, (_, position) => ({ version: position + 1, merged: merged[position + 1] ?? null })),
});

describe("the version that two scenarios have in common", () => {
  it("is the version a branch left from, however far both have gone since", () => {
    const graph = versionGraph([line("base", 5), line("branch", 3, at("base", 2))]);
    expect(commonAncestor(graph, at("base", 5), at("branch", 3))).toEqual(at("base", 2));
    expect(commonAncestor(graph, at("base", 1), at("branch", 3))).toEqual(at("base", 1));
  });

  it("is where the first of two branches left, when they left at different times", () => {
    const graph = versionGraph([line("base", 5), line("early", 2, at("base", 2)), line("late", 2, at("base", 4))]);
    expect(commonAncestor(graph, at("early", 2), at("late", 2))).toEqual(at("base", 2));
  });

  it("moves on with a merge: what was taken in is had in common from then on", () => {
    const graph = versionGraph([line("base", 5), line("branch", 4, at("base", 2), { 3: at("base", 4) })]);
    expect(commonAncestor(graph, at("branch", 4), at("base", 5))).toEqual(at("base", 4));
    expect(commonAncestor(graph, at("base", 5), at("branch", 2))).toEqual(at("base", 2));
  });

  it("is one side itself, where that side took nothing further", () => {
    const graph = versionGraph([line("base", 3, null, { 3: at("branch", 2) }), line("branch", 2, at("base", 1))]);
    expect(commonAncestor(graph, at("base", 3), at("branch", 2))).toEqual(at("branch", 2));
    expect(commonAncestor(graph, at("base", 3), at("base", 3))).toEqual(at("base", 3));
  });

  it("is none for scenarios that were begun apart, and for versions that nobody knows", () => {
    const graph = versionGraph([line("one", 3), line("other", 3)]);
    expect(commonAncestor(graph, at("one", 3), at("other", 3))).toBeNull();
    expect(commonAncestor(graph, at("one", 4), at("one", 4))).toBeNull();
  });

  it("is one and the same when both took in each other at once", () => {
    const crossed = versionGraph([line("base", 3, null, { 3: at("branch", 2) }), line("branch", 3, at("base", 1), { 3: at("base", 2) })]);
    expect(commonAncestor(crossed, at("base", 3), at("branch", 3))).toEqual(at("base", 2));
    expect(commonAncestor(crossed, at("branch", 3), at("base", 3))).toEqual(at("base", 2));
  });

  /** Lineages as people make them: each branches from, and takes in, only what is there already. */
  const history = fc.array(fc.record({ kind: fc.constantFrom("save", "branch", "merge"), one: fc.nat(), other: fc.nat() }), { maxLength: 25 }).map((acts) => {
    const lineages: { scenarioId: string; branchedFrom: VersionKey | null; versions: { version: number; merged: VersionKey | null }[] }[] = [{ scenarioId: "s0", branchedFrom: null, versions: [{ version: 1, merged: null }] }];
    for (const { kind, one, other } of acts) {
      const [into, from] = [lineages[one % lineages.length]!, lineages[other % lineages.length]!];
      const source = at(from.scenarioId, from.versions.length);
      if (kind === "branch") lineages.push({ scenarioId: `s${lineages.length}`, branchedFrom: source, versions: [{ version: 1, merged: null }] });
      else into.versions.push({ version: into.versions.length + 1, merged: kind === "merge" && from !== into ? source : null });
    }
    return lineages;
  });

  it("does not depend on who asks or in what order the versions are told, and both grew from it", () => {
    fc.assert(fc.property(history, fc.nat(), fc.nat(), (lineages, first, second) => {
      const graph = versionGraph(lineages);
      const [one, other] = [graph[first % graph.length]!, graph[second % graph.length]!];
      const found = commonAncestor(graph, one, other);
      expect(found).not.toBeNull();
      expect(commonAncestor([...graph].reverse(), other, one)).toEqual(found);
      expect(commonAncestor(graph, found!, one)).toEqual(found);
      expect(commonAncestor(graph, found!, other)).toEqual(found);
    }));
  });
});
