import { describe, expect, it } from "vitest";
import { endingProjects } from "@/prisma/seed/luton/ending-projects-plan";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { documentSheets } from "../documents/document-sheets";
import { numbersOf, type ProducedDocument } from "../documents/produced-document";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import { applyChanges } from "../plan/change";
import type { Pounds } from "../plan/fields";
import { evaluate } from "../plan/evaluate";
import { collectionNames, type CollectionName, type Plan } from "../plan/plan";
import { rulebook } from "../rulebook/rulebook";
import { growthBidDocument } from "./growth-bid-document";
import { asksOf } from "./asks-of";
import { endingProjectsOf } from "./ending-projects";
import { optionTerms } from "./option-terms";
import { changesOfAsks } from "./work-option";

const sources = { questionId: "question", scenarioId: "scenario", scenarioName: "A scenario", version: 1, contentHash: "0".repeat(64), ledger: null };
const bid = (plan: Plan, partnerId = "luton-borough-council"): ProducedDocument => growthBidDocument({ plan, evaluation: evaluate(plan), partnerId, sources });

/** The values of a row of a table, by the head of the section. */
function row({ sections }: ProducedDocument, heading: string, words: string): string[] {
  const block = sections.find((section) => section.heading === heading)?.blocks.find((each) => each.is === "table");
  const found = block?.is === "table" ? block.rows.find(({ cells: [first] }) => first?.is === "words" && first.text === words) : undefined;
  return (found?.cells ?? []).flatMap((cell) => (cell.is === "number" ? [cell.value] : []));
}

/** Whether what a number says of its origin is there: a line, a figure, or a rule of the rulebook. */
function exists(plan: Plan, from: string): boolean {
  const [what = "", id = ""] = from.split(" ");
  if (what === "about") return id in plan.about;
  if (what.startsWith("figures.")) return what.slice("figures.".length) in evaluate(plan).figures;
  if ((collectionNames as readonly string[]).includes(what)) return what === "evidence" ? plan.services.some((line) => line.id === id) : plan[what as CollectionName].some((line) => line.id === id);
  return rulebook.some((rule) => rule.id === what);
}

const projects = planOf(endingProjects);
/** All three taken into the council's base budget, two of them before their evidence is held. */
const allThree = optionTerms.parse({
  name: "All three", serviceIds: projects.services.map(({ id }) => id), awardId: null, effectiveOn: null, partnerId: "luton-borough-council", firstYear: "whole", redundancies: 0, redundancyPayment: "0.00", oneOffCost: "0.00",
  reason: "The board agreed", equalityImpact: null, terms: { route: "full mainstream" },
});
const { asks } = asksOf(projects, endingProjectsOf(projects, evaluate(projects)), allThree, "all");
const mainstreamed = applyChanges(projects, changesOfAsks(projects, asks.map((ask) => ({ ...ask, overrideReason: "The families depend on it" }))));

describe("a bid for base-budget growth", () => {
  it.each([["nobody decides", lutonPlans.doNothing], ["base budgets take over", lutonPlans.mainstreamInFull]])("has the increments and the cumulative need of three streams that end, when %s (WE-07)", (_, input) => {
    const document = bid(planOf(input));
    expect(row(document, "The need of the whole plan", "Increment on the year before")).toEqual(["134785.32", "94031.88", "129095.89"]);
    expect(row(document, "The need of the whole plan", "Cumulative need, before growth").at(-1)).toBe("721515.61");
    expect(row(document, "The need of the whole plan", "Because grant falls out")).toEqual(["124849.32", "85150.68", "120000.00"]);
    expect(row(document, "The budget rolled forward", "Gap before growth")).toEqual(["134785.32", "228817.20", "357913.09"]);
    expect(row(document, "The budget rolled forward", "Brought forward")).toEqual(["30000.00", "164785.32", "258817.20"]);
  });

  it("cumulates the need that stands above it, which growth has not closed yet, and calls it so", () => {
    const document = bid(mainstreamed);
    const need = row(document, "The need of the whole plan", "Need");
    expect(row(document, "The need of the whole plan", "Gap that is left")).toEqual(["0.00", "4247.04", "0.00", "0.00"]);
    expect(row(document, "The need of the whole plan", "Cumulative need, before growth")).toEqual(need.map((_, at) => penceToPounds(sumPence(need.slice(0, at + 1).map((pounds) => poundsToPence(pounds as Pounds))))));
    expect(row(document, "The need of the whole plan", "Cumulative gap")).toEqual([]);
  });

  it("gives each partner its part of the increments, and the parts make the whole", () => {
    const plan = planOf(lutonPlans.mainstreamInFull);
    const [council, trust] = ["luton-borough-council", "luton-primary-care-trust"].map((partner) => row(bid(plan, partner), "Change on the year before", "Increment"));
    expect(council).toEqual(["94349.72", "65822.32", "90367.12"]);
    expect(trust).toEqual(["40435.60", "28209.56", "38728.77"]);
  });

  it.each([["of Luton", planOf(lutonPlans.mainstreamInFull)], ["of nobody's growth", planOf(lutonPlans.doNothing)], ["of three ending projects", mainstreamed]])("%s has no number without its place in the sources, and is the same when it is made again", (_, plan) => {
    const document = bid(plan);
    for (const { from } of numbersOf(document)) expect(exists(plan, from), from).toBe(true);
    expect(bid(plan)).toEqual(document);
    expect(documentSheets(document)).toHaveLength(document.sections.length + 1);
  });

  it("shows the board that a project goes into base budgets before its evidence is held", () => {
    const judged = bid(mainstreamed).sections.find(({ heading }) => heading === "Risk, duty and evidence");
    expect(JSON.stringify(judged)).toContain("The families depend on it");
  });
});
