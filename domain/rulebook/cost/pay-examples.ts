import type { RuleExample } from "../rule";

const coordinators = {
  posts: "3", salary: "28400.00", pricedOn: "2005-04-01", onCost: "0.24", vacancy: "0",
  awards: [{ from: "2006-04-01", rate: "0.0295" }, { from: "2007-04-01", rate: "0.025" }], increments: [],
  startsOn: null, endsOn: null, method: "months", firstYear: "2005/06", yearCount: 3,
};

/** Worked example WE-05, and cases of increments, vacancies and part-years worked out by hand with exact fractions. */
export const payExamples: readonly RuleExample[] = [
  {
    reference: "WE-05", title: "Three co-ordinators in Luton over three years",
    input: coordinators,
    output: {
      fullYear: "105648.00",
      parts: [
        { year: "2005/06", from: "2005-04-01", to: "2006-03-31", share: "1/1", salary: "28400.00", fullYear: "105648.00" },
        { year: "2006/07", from: "2006-04-01", to: "2007-03-31", share: "1/1", salary: "29237.80", fullYear: "108764.62" },
        { year: "2007/08", from: "2007-04-01", to: "2008-03-31", share: "1/1", salary: "29968.75", fullYear: "111483.73" },
      ],
      years: [{ year: "2005/06", amount: "105648.00" }, { year: "2006/07", amount: "108764.62" }, { year: "2007/08", amount: "111483.73" }],
    },
  },
  {
    reference: "WE-05", title: "The first award from 1 November instead: seven months old, five months new",
    input: { ...coordinators, awards: [{ from: "2005-11-01", rate: "0.0295" }], yearCount: 1 },
    output: {
      fullYear: "105648.00",
      parts: [
        { year: "2005/06", from: "2005-04-01", to: "2005-10-31", share: "7/12", salary: "28400.00", fullYear: "105648.00" },
        { year: "2005/06", from: "2005-11-01", to: "2006-03-31", share: "5/12", salary: "29237.80", fullYear: "108764.62" },
      ],
      years: [{ year: "2005/06", amount: "106946.59" }],
    },
  },
  {
    reference: null, title: "The same award by days: 214 old and 151 new",
    input: { ...coordinators, awards: [{ from: "2005-11-01", rate: "0.0295" }], yearCount: 1, method: "days" },
    output: {
      fullYear: "105648.00",
      parts: [
        { year: "2005/06", from: "2005-04-01", to: "2005-10-31", share: "214/365", salary: "28400.00", fullYear: "105648.00" },
        { year: "2005/06", from: "2005-11-01", to: "2006-03-31", share: "151/365", salary: "29237.80", fullYear: "108764.62" },
      ],
      years: [{ year: "2005/06", amount: "106937.34" }],
    },
  },
  {
    reference: null, title: "An increment in October, an award in January and a vacancy factor, by days",
    input: {
      ...coordinators, posts: "2.5", salary: "20000.00", onCost: "0.2", vacancy: "0.04", method: "days", yearCount: 1,
      awards: [{ from: "2006-01-15", rate: "0.03" }, { from: "2005-04-01", rate: "0.5" }], increments: [{ from: "2005-10-01", amount: "600.00" }],
    },
    output: {
      fullYear: "57600.00",
      parts: [
        { year: "2005/06", from: "2005-04-01", to: "2005-09-30", share: "183/365", salary: "20000.00", fullYear: "57600.00" },
        { year: "2005/06", from: "2005-10-01", to: "2006-01-14", share: "106/365", salary: "20600.00", fullYear: "59328.00" },
        { year: "2005/06", from: "2006-01-15", to: "2006-03-31", share: "76/365", salary: "21218.00", fullYear: "61107.84" },
      ],
      years: [{ year: "2005/06", amount: "58832.23" }],
    },
  },
  {
    reference: null, title: "A post for an academic year: seven months, then five after an award",
    input: { ...coordinators, posts: "1", salary: "24000.00", awards: [{ from: "2006-04-01", rate: "0.0295" }], startsOn: "2005-09-01", endsOn: "2006-08-31" },
    output: {
      fullYear: "29760.00",
      parts: [
        { year: "2005/06", from: "2005-09-01", to: "2006-03-31", share: "7/12", salary: "24000.00", fullYear: "29760.00" },
        { year: "2006/07", from: "2006-04-01", to: "2006-08-31", share: "5/12", salary: "24708.00", fullYear: "30637.92" },
      ],
      years: [{ year: "2005/06", amount: "17360.00" }, { year: "2006/07", amount: "12765.80" }, { year: "2007/08", amount: "0.00" }],
    },
  },
];
