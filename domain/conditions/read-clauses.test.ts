import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseKinds, type AwardTerms, type Clause, type Spend } from "./clause";
import { readClauses } from "./read-clauses";
import { refusalInWords } from "./refusal-in-words";
import { slowlyAdmitted } from "../../testing/oracles/conditions";
import type { IsoDate } from "../financial-year/financial-year";

const blank: Clause = { id: "c1", kind: "service", serviceId: null, ageFrom: null, ageTo: null, words: null, startsOn: null, endsOn: null, clause: "The funder's words." };
const clause = (fields: Partial<Clause>): Clause => ({ ...blank, ...fields });
const spend = (fields: Partial<Spend>): Spend => ({
  serviceId: "family-support", ageFrom: 0, ageTo: 3, needLevel: "level 2", area: "Northfields", purpose: "crime reduction", costType: "pay", nature: "revenue",
  from: "2005-04-01" as IsoDate, to: "2006-03-31" as IsoDate, ...fields,
});
const judge = (clauses: readonly Clause[], fields: Partial<Spend>, terms: Partial<AwardTerms> = {}) => readClauses({ restricted: true, nature: "either", clauses, ...terms }).refusals(spend(fields));

const sureStart = clause({ kind: "ages", ageFrom: 0, ageTo: 3, clause: "Children under four." });

describe("what an award's clauses admit", () => {
  it("WE-15: Sure Start admits the part aged 0 to 3 and refuses the part aged 5 to 10", () => {
    expect(judge([sureStart], { ageFrom: 0, ageTo: 3 })).toEqual([]);
    expect(judge([sureStart], { ageFrom: 5, ageTo: 10 })).toEqual([
      { kind: "ages", clauseId: "c1", clause: "Children under four.", expected: "ages 0 to 3", found: "ages 5 to 10", byHowMuch: "all of it" },
    ]);
  });

  it("refuses a range of ages that is only partly inside, and says how much is outside", () => {
    const [refusal] = judge([sureStart], { ageFrom: 2, ageTo: 5 });
    expect(refusal).toMatchObject({ byHowMuch: "2 of 4 years of age outside" });
    expect(refusalInWords(refusal!)).toBe("Refused on ages: the award admits ages 0 to 3; this is ages 2 to 5 (2 of 4 years of age outside). Clause: “Children under four.”");
  });

  it("admits by any clause of one kind, and tells the distance to the closest", () => {
    const both = [sureStart, clause({ id: "c2", kind: "ages", ageFrom: 5, ageTo: 13, clause: "Children of five to thirteen." })];
    expect(judge(both, { ageFrom: 5, ageTo: 13 })).toEqual([]);
    expect(judge(both, { ageFrom: 4, ageTo: 13 })).toMatchObject([{ clauseId: "c2", expected: "ages 0 to 3, or ages 5 to 13", byHowMuch: "1 of 10 years of age outside" }]);
  });

  it("needs every kind of clause to admit, and tells each that does not", () => {
    const clauses = [sureStart, clause({ id: "c2", kind: "area", words: "Dallow", clause: "Dallow ward only." }), clause({ id: "c3", kind: "need level", words: "level 2", clause: "Vulnerable children." })];
    expect(judge(clauses, { ageFrom: 4, ageTo: 4 }).map(({ kind, expected, found }) => [kind, expected, found])).toEqual([["ages", "ages 0 to 3", "age 4"], ["area", "Dallow", "Northfields"]]);
  });

  it("counts the days outside the award's dates, in a leap year too", () => {
    const dates = clause({ kind: "dates", startsOn: "2005-04-01" as IsoDate, endsOn: "2008-01-31" as IsoDate });
    expect(judge([sureStart, dates], {})).toEqual([]);
    expect(judge([sureStart, dates], { from: "2007-04-01" as IsoDate, to: "2008-03-31" as IsoDate })).toMatchObject([{ kind: "dates", expected: "from 1 April 2005 to 31 January 2008", found: "from 1 April 2007 to 31 March 2008", byHowMuch: "60 of 366 days outside" }]);
  });

  it("lets each excluded cost type refuse on its own", () => {
    const excluded = [sureStart, clause({ id: "c2", kind: "excluded cost type", words: "overhead" }), clause({ id: "c3", kind: "excluded cost type", words: "third party" })];
    expect(judge(excluded, { costType: "pay" })).toEqual([]);
    expect(judge(excluded, { costType: "overhead" })).toMatchObject([{ clauseId: "c2", expected: "anything but overhead", found: "overhead", byHowMuch: "all of it" }]);
  });

  it.each([["revenue", "capital"], ["capital", "revenue"]] as const)("lets %s money pay for no %s", (nature, other) => {
    expect(judge([sureStart], { nature: other }, { nature })).toMatchObject([{ kind: "nature", clauseId: null, expected: nature, found: other }]);
    expect(judge([sureStart], { nature }, { nature })).toEqual([]);
  });

  it("refuses what is not stated", () => {
    const clauses = [clause({ kind: "service", serviceId: "s" }), sureStart, clause({ kind: "need level", words: "level 2" }), clause({ kind: "area", words: "Dallow" }), clause({ kind: "purpose", words: "crime reduction" }), clause({ kind: "excluded cost type", words: "pay" }), clause({ kind: "dates", endsOn: "2006-03-31" as IsoDate })];
    const refusals = judge(clauses, { serviceId: null, ageFrom: null, needLevel: null, area: null, purpose: null, costType: null, from: null });
    expect(refusals.map(({ kind, found, byHowMuch }) => [kind, found, byHowMuch])).toEqual(clauseKinds.map((kind) => [kind, "not stated", "cannot be told"]));
  });

  it("lets a restricted award pay for nothing until a clause says what it is for; an unrestricted one for anything", () => {
    expect(judge([clause({ kind: "dates" })], {}).map(refusalInWords)).toEqual(["Refused on what the award is for: the award admits only what a clause names; this is named by none (all of it)."]);
    expect(judge([], {}, { restricted: false })).toEqual([]);
  });
});

const few = fc.option(fc.constantFrom("a", "b"), { nil: null });
const age = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null });
const someDay = fc.option(fc.constantFrom("2005-04-01", "2005-08-31", "2006-03-31").map((text) => text as IsoDate), { nil: null });
const anyClause = fc.record({ id: fc.constantFrom("x", "y"), kind: fc.constantFrom(...clauseKinds), serviceId: few, ageFrom: age, ageTo: age, words: few, startsOn: someDay, endsOn: someDay, clause: fc.constant("words") });
const anySpend = fc.record({ serviceId: few, ageFrom: age, ageTo: age, needLevel: few, area: few, purpose: few, costType: few, nature: fc.constantFrom("revenue" as const, "capital" as const), from: someDay, to: someDay });
const anyTerms = fc.record({ restricted: fc.boolean(), nature: fc.constantFrom("revenue" as const, "capital" as const, "either" as const), clauses: fc.array(anyClause, { maxLength: 5 }) });

describe("laws of clauses", () => {
  it("agrees with the clauses read one by one, year of age by year of age and day by day", () => {
    fc.assert(fc.property(anyTerms, anySpend, (terms, one) => {
      expect(readClauses(terms).admits(one)).toBe(slowlyAdmitted(terms, one));
    }));
  });

  it("gives a refusal exactly when it does not admit, in whatever order the clauses stand", () => {
    fc.assert(fc.property(anyTerms, anySpend, (terms, one) => {
      const read = readClauses(terms);
      expect(read.refusals(one).length === 0).toBe(read.admits(one));
      expect(readClauses({ ...terms, clauses: terms.clauses.toReversed() }).admits(one)).toBe(read.admits(one));
      expect(read.admitsOnSomeDay(one) && read.admitsDays(one)).toBe(read.admits(one));
    }));
  });

  it("admits no less when a spend is narrowed to one of its ages", () => {
    fc.assert(fc.property(anyTerms, anySpend, (terms, one) => {
      if (one.ageFrom === null || !readClauses(terms).admits(one)) return;
      expect(readClauses(terms).admits({ ...one, ageTo: one.ageFrom > (one.ageTo ?? -1) ? one.ageTo : one.ageFrom })).toBe(true);
    }));
  });
});

it("judges 200 awards, 3,000 portions and 10 years quickly", () => {
  const awards = Array.from({ length: 200 }, (_, place) => readClauses({ restricted: true, nature: "either", clauses: [clause({ kind: "service", serviceId: `s${place}` }), clause({ kind: "service", serviceId: `s${place + 1}` }), sureStart, clause({ kind: "area", words: "a" }), clause({ kind: "dates", startsOn: "2005-04-01" as IsoDate })] }));
  const portions = Array.from({ length: 3000 }, (_, place) => spend({ serviceId: `s${place % 300}`, area: "a" }));
  const days = Array.from({ length: 10 }, (_, place) => ({ from: `${2000 + place}-04-01` as IsoDate, to: `${2001 + place}-03-31` as IsoDate }));
  const begun = performance.now();
  let admitted = 0;
  for (const { admitsOnSomeDay, admitsDays } of awards) admitted += portions.filter(admitsOnSomeDay).length * days.filter(admitsDays).length;
  // About 20 milliseconds on a quiet machine.
  expect(performance.now() - begun).toBeLessThan(500);
  expect(admitted).toBe(200 * 2 * 10 * 5);
});
