import { describe, expect, it } from "vitest";
import { glossary } from "./glossary";

const key = (term: string): string => term.toLowerCase().replaceAll("’", "");

describe("the glossary", () => {
  it("stands in alphabetical order, so that a word can be found by eye", () => {
    const terms = glossary.map(({ term }) => key(term));
    expect(terms).toEqual([...terms].sort());
  });

  it("explains each term once, in a sentence", () => {
    expect(new Set(glossary.map(({ term }) => key(term))).size).toBe(glossary.length);
    for (const { term, meaning } of glossary) expect(meaning, term).toMatch(/^[A-Z0-9].*\.$/);
  });
});
