import type { RuleExample } from "../rule";

const partners = [
  { name: "Council", cash: "1250000.00", inKind: "0.00" },
  { name: "Primary care trust", cash: "830000.00", inKind: "0.00" },
  { name: "Youth offending team", cash: "120000.00", inKind: "0.00" },
];
const sources = [
  { step: "underspends in the pool", name: "Respite", available: "12000.00" },
  { step: "underspends in the pool", name: "Outreach", available: "6000.00" },
  { step: "risk pool", name: "Risk pool", available: "50000.00" },
  { step: "uncommitted allocations", name: "New parenting course", available: "4678.43" },
];
const order = ["underspends in the pool", "risk pool", "uncommitted allocations"];

export const overspendWaterfallExamples: readonly RuleExample[] = [
  {
    // £120,000 − £18,000 − £50,000 − £4,678.43 leaves £47,321.57, which the partners share as in WE-08.
    reference: null, title: "All steps are used up and the partners share what is left",
    input: { overspend: "120000.00", steps: order, sources, withinStep: "pro rata", basis: "cash only", partners },
    output: {
      steps: [
        { step: "underspends in the pool", before: "120000.00", covered: "18000.00", left: "102000.00" },
        { step: "risk pool", before: "102000.00", covered: "50000.00", left: "52000.00" },
        { step: "uncommitted allocations", before: "52000.00", covered: "4678.43", left: "47321.57" },
        { step: "partners' share", before: "47321.57", covered: "47321.57", left: "0.00" },
      ],
      postings: [
        { step: "underspends in the pool", name: "Respite", amount: "12000.00" },
        { step: "underspends in the pool", name: "Outreach", amount: "6000.00" },
        { step: "risk pool", name: "Risk pool", amount: "50000.00" },
        { step: "uncommitted allocations", name: "New parenting course", amount: "4678.43" },
        { step: "partners' share", name: "Council", amount: "26887.25" },
        { step: "partners' share", name: "Primary care trust", amount: "17853.14" },
        { step: "partners' share", name: "Youth offending team", amount: "2581.18" },
      ],
    },
  },
  {
    // £9,000 of £18,000: two thirds from Respite, a third from Outreach.
    reference: null, title: "Underspends cover all of it, each in proportion",
    input: { overspend: "9000.00", steps: order, sources, withinStep: "pro rata", basis: "cash only", partners },
    output: {
      steps: [
        { step: "underspends in the pool", before: "9000.00", covered: "9000.00", left: "0.00" },
        { step: "risk pool", before: "0.00", covered: "0.00", left: "0.00" },
        { step: "uncommitted allocations", before: "0.00", covered: "0.00", left: "0.00" },
        { step: "partners' share", before: "0.00", covered: "0.00", left: "0.00" },
      ],
      postings: [{ step: "underspends in the pool", name: "Respite", amount: "6000.00" }, { step: "underspends in the pool", name: "Outreach", amount: "3000.00" }],
    },
  },
  {
    reference: null, title: "An agreement that uses the risk pool first, and its underspends in the order of the list",
    input: { overspend: "63000.00", steps: ["risk pool", "underspends in the pool"], sources: sources.slice(0, 3), withinStep: "in the order of the list", basis: "cash only", partners },
    output: {
      steps: [
        { step: "risk pool", before: "63000.00", covered: "50000.00", left: "13000.00" },
        { step: "underspends in the pool", before: "13000.00", covered: "13000.00", left: "0.00" },
        { step: "partners' share", before: "0.00", covered: "0.00", left: "0.00" },
      ],
      postings: [{ step: "risk pool", name: "Risk pool", amount: "50000.00" }, { step: "underspends in the pool", name: "Respite", amount: "12000.00" }, { step: "underspends in the pool", name: "Outreach", amount: "1000.00" }],
    },
  },
];
