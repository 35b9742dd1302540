import type { RuleExample } from "../rule";

const empty = { service: null, ageFrom: null, ageTo: null, words: null, startsOn: null, endsOn: null };
const underFours = { ...empty, kind: "ages", ageFrom: 0, ageTo: 3, clause: "For children under four and their families." };
const fiveToThirteen = { ...empty, kind: "ages", ageFrom: 5, ageTo: 13, clause: "For children and young people aged 5 to 13." };
const crime = { ...empty, kind: "purpose", words: "crime reduction", clause: "For work that reduces youth crime." };
const noOverhead = { ...empty, kind: "excluded cost type", words: "overhead", clause: "Overheads are not eligible." };
const toAugust = { ...empty, kind: "dates", startsOn: "2005-04-01", endsOn: "2006-08-31", clause: "For expenditure from 1 April 2005 to 31 August 2006." };

const spend = {
  restricted: true, awardNature: "revenue", service: "Family support", ageFrom: 0, ageTo: 3, needLevel: "vulnerable", area: "Dallow", purpose: "parenting", costType: "pay", nature: "revenue",
  startsOn: "2005-04-01", endsOn: "2006-03-31",
};
const admitted = { admitted: true, refusals: [] };

export const eligibleSpendExamples: readonly RuleExample[] = [
  { reference: "WE-15", title: "Sure Start may pay for the part of S3 aged 0 to 3", input: { ...spend, clauses: [underFours] }, output: admitted },
  {
    reference: "WE-15", title: "Sure Start may not pay for the part of S3 aged 5 to 10",
    input: { ...spend, ageFrom: 5, ageTo: 10, clauses: [underFours] },
    output: { admitted: false, refusals: [{ kind: "ages", clause: "For children under four and their families.", expected: "ages 0 to 3", found: "ages 5 to 10", byHowMuch: "all of it", inWords: "Refused on ages: the award admits ages 0 to 3; this is ages 5 to 10 (all of it). Clause: “For children under four and their families.”" }] },
  },
  {
    reference: null, title: "Ages only partly inside: the closest of two clauses is quoted",
    input: { ...spend, ageFrom: 4, ageTo: 10, clauses: [underFours, fiveToThirteen] },
    output: { admitted: false, refusals: [{ kind: "ages", clause: "For children and young people aged 5 to 13.", expected: "ages 0 to 3, or ages 5 to 13", found: "ages 4 to 10", byHowMuch: "1 of 7 years of age outside", inWords: "Refused on ages: the award admits ages 0 to 3, or ages 5 to 13; this is ages 4 to 10 (1 of 7 years of age outside). Clause: “For children and young people aged 5 to 13.”" }] },
  },
  {
    reference: null, title: "Another purpose, and a year that runs on after the award has ended",
    input: { ...spend, startsOn: "2006-04-01", endsOn: "2007-03-31", clauses: [underFours, crime, toAugust] },
    output: {
      admitted: false,
      refusals: [
        { kind: "purpose", clause: "For work that reduces youth crime.", expected: "crime reduction", found: "parenting", byHowMuch: "all of it", inWords: "Refused on purposes: the award admits crime reduction; this is parenting (all of it). Clause: “For work that reduces youth crime.”" },
        { kind: "dates", clause: "For expenditure from 1 April 2005 to 31 August 2006.", expected: "from 1 April 2005 to 31 August 2006", found: "from 1 April 2006 to 31 March 2007", byHowMuch: "212 of 365 days outside", inWords: "Refused on dates: the award admits from 1 April 2005 to 31 August 2006; this is from 1 April 2006 to 31 March 2007 (212 of 365 days outside). Clause: “For expenditure from 1 April 2005 to 31 August 2006.”" },
      ],
    },
  },
  {
    reference: null, title: "An excluded cost, and capital from revenue grant",
    input: { ...spend, costType: "overhead", nature: "capital", clauses: [underFours, noOverhead] },
    output: {
      admitted: false,
      refusals: [
        { kind: "nature", clause: null, expected: "revenue", found: "capital", byHowMuch: "all of it", inWords: "Refused on revenue or capital: the award admits revenue; this is capital (all of it)." },
        { kind: "excluded cost type", clause: "Overheads are not eligible.", expected: "anything but overhead", found: "overhead", byHowMuch: "all of it", inWords: "Refused on cost types: the award admits anything but overhead; this is overhead (all of it). Clause: “Overheads are not eligible.”" },
      ],
    },
  },
  {
    reference: null, title: "Nobody has stated the purpose",
    input: { ...spend, purpose: null, clauses: [crime] },
    output: { admitted: false, refusals: [{ kind: "purpose", clause: "For work that reduces youth crime.", expected: "crime reduction", found: "not stated", byHowMuch: "cannot be told", inWords: "Refused on purposes: the award admits crime reduction; this is not stated (cannot be told). Clause: “For work that reduces youth crime.”" }] },
  },
  {
    reference: null, title: "A restricted award that does not say what it is for",
    input: { ...spend, clauses: [] },
    output: { admitted: false, refusals: [{ kind: "no clause", clause: null, expected: "only what a clause names", found: "named by none", byHowMuch: "all of it", inWords: "Refused on what the award is for: the award admits only what a clause names; this is named by none (all of it)." }] },
  },
  { reference: null, title: "An unrestricted award without clauses", input: { ...spend, restricted: false, awardNature: "either", clauses: [] }, output: admitted },
];
