import type { RuleExample } from "../rule";

const person = { age: 45, completeYears: 8, weeklyPay: "750.00", limit: "stated", endsOn: null, statedLimit: "719.00" };
const bands = (older: number, middle: number, younger: number) => [
  { band: "41 or older", years: older, weeks: String(older * 1.5) },
  { band: "22 to 40", years: middle, weeks: String(middle) },
  { band: "under 22", years: younger, weeks: String(younger * 0.5) },
];
const answer = { due: true, bands: bands(4, 4, 0), weeks: "10", weeklyPay: "719.00", payment: "7190.00" };

/** Worked example WE-30, and the edges of age, service and limit worked out by hand. */
export const redundancyExamples: readonly RuleExample[] = [
  { reference: "WE-30", title: "Aged 45 with eight years: four at a week and a half, four at a week", input: person, output: answer },
  { reference: "WE-30", title: "The same with the limit of 6 April 2025", input: { ...person, limit: "of the date", endsOn: "2025-04-06", statedLimit: null }, output: answer },
  {
    reference: null, title: "The limit of the day before 6 April 2023",
    input: { ...person, limit: "of the date", endsOn: "2023-04-05", statedLimit: null }, output: { ...answer, weeklyPay: "571.00", payment: "5710.00" },
  },
  { reference: null, title: "Actual pay under a council's own scheme", input: { ...person, limit: "none", statedLimit: null }, output: { ...answer, weeklyPay: "750.00", payment: "7500.00" } },
  {
    reference: null, title: "One complete year is not enough",
    input: { ...person, completeYears: 1 }, output: { due: false, bands: bands(0, 0, 0), weeks: "0", weeklyPay: "719.00", payment: "0.00" },
  },
  {
    reference: null, title: "Of 30 years the last 20 count",
    input: { ...person, age: 64, completeYears: 30, weeklyPay: "500.00" }, output: { due: true, bands: bands(20, 0, 0), weeks: "30", weeklyPay: "500.00", payment: "15000.00" },
  },
  {
    reference: null, title: "Three years ending at 23: one from 22, two under 22",
    input: { ...person, age: 23, completeYears: 3, weeklyPay: "300.01" }, output: { due: true, bands: bands(0, 1, 2), weeks: "2", weeklyPay: "300.01", payment: "600.02" },
  },
  {
    reference: null, title: "Three years all under 22: a week and a half, with half a penny rounded up",
    input: { ...person, age: 21, completeYears: 3, weeklyPay: "300.01" }, output: { due: true, bands: bands(0, 0, 3), weeks: "1.5", weeklyPay: "300.01", payment: "450.02" },
  },
];
