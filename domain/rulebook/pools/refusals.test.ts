import { describe, expect, it } from "vitest";
import { poolsRules } from "../pools-rules";
import type { Rule, RuleAnswer } from "../rule";

const find = (id: string): Rule => poolsRules.find((rule) => rule.id === id)!;

/** The input of an example with some fields changed: "partners[1].cash" to a value. */
function changed(id: string, example: number, changes: Readonly<Record<string, unknown>>): unknown {
  const input = structuredClone(find(id).examples[example]!.input) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
    const last = keys.pop()!;
    const holder = keys.reduce<Record<string, unknown>>((within, key) => within[key] as Record<string, unknown>, input);
    holder[last] = value;
  }
  return input;
}

const pathsOf = (answer: RuleAnswer): string[] => (answer.ok ? [] : answer.problems.map(({ path }) => path));
const exampleOf = (id: string, title: string): number => find(id).examples.findIndex((example) => example.title.startsWith(title));

const badAmounts = ["1000000000000.00", "1.005", "NaN", "1e6", "", 5, null, "1,000.00"];
const anAmount: Record<string, string> = {
  "contribution-totals": "lines[0].amount", "contribution-uplift": "partners[0].contribution", "performance-gated": "targets[0].gated", virement: "policy[1].above", "forecast-outturn": "spent",
  "overspend-waterfall": "sources[0].available", "risk-share": "partners[1].cash", "risk-share-by-line": "lines[0].spend", "risk-share-by-scheme": "schemes[0].budget", underspend: "uses[0].amount",
  "memorandum-account": "expenditure[0].amount", "partner-statement": "partners[0].gotOut", "exit-split": "balance",
};

describe.each(poolsRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const path = anAmount[id]!;

  it("refuses amounts beyond £999,999,999,999.99, with three decimals, and what is no amount, at their path", () => {
    for (const bad of badAmounts.filter((value) => value !== null || !path.startsWith("policy"))) expect(pathsOf(rule.answer(changed(id, 0, { [path]: bad })))).toEqual([path]);
  });

  it("refuses a field it does not know inside a line", () => {
    const line = path.includes(".") ? path.slice(0, path.indexOf(".")) : null;
    if (line !== null) expect(pathsOf(rule.answer(changed(id, 0, { [`${line}.colour`]: "red" })))).toEqual([`${line}.colour`]);
  });

  it("answers or refuses the largest amounts, and never fails", () => {
    for (const { input } of rule.examples) {
      const largest: unknown = JSON.parse(JSON.stringify(input).replaceAll(/"\d+\.\d\d"/g, '"999999999999.99"'));
      const answer = rule.answer(largest);
      if (!answer.ok) expect(answer.problems[0]!.message).not.toBe("");
    }
  });
});

const twoPercent = exampleOf("risk-share", "A cap of 2%");
const ownRisk = exampleOf("risk-share", "Own risk");
const variable = exampleOf("risk-share", "A variable-share");
const carried = 1;

it.each([
  ["contributions that are all nought", "risk-share", 0, { "partners[0].cash": "0.00", "partners[1].cash": "0.00", "partners[2].cash": "0.00" }, "partners"],
  ["a partner twice", "risk-share", 0, { "partners[2].name": "Council" }, "partners[2].name"],
  ["a host who is no partner", "risk-share", twoPercent, { host: "Connexions" }, "host"],
  ["no host where the host bears the rest", "risk-share", twoPercent, { host: null }, "host"],
  ["caps without a word on the rest", "risk-share", twoPercent, { residual: null }, "residual"],
  ["caps without a word on underspends", "risk-share", twoPercent, { capsOn: null }, "capsOn"],
  ["a cap both as a share and in pounds", "risk-share", twoPercent, { "partners[1].capPounds": "100.00" }, "partners[1].capPounds"],
  ["a risk share with cap where nobody has one", "risk-share", 0, { model: "pro rata with cap", capsOn: "overspends only", residual: "needs agreement" }, "partners"],
  ["a cap above the whole contribution", "risk-share", twoPercent, { "partners[0].capShare": "1.01" }, "partners[0].capShare"],
  ["own overspends that do not make the whole", "risk-share", ownRisk, { "partners[0].ownVariance": "25000.01" }, "partners"],
  ["an own overspend that is missing", "risk-share", ownRisk, { "partners[1].ownVariance": null }, "partners[1].ownVariance"],
  ["shares of a line that do not total one", "risk-share", variable, { "partners[0].lineShare": "0.49" }, "partners"],
  ["a share of a line that is missing", "risk-share", variable, { "partners[0].lineShare": null }, "partners[0].lineShare"],
  ["shares of a line in a list that do not total one", "risk-share-by-line", 0, { "shares[1].share": "0.41" }, "shares"],
  ["a share of a line that is not there", "risk-share-by-line", 0, { "shares[1].line": "Line C" }, "shares[1].line"],
  ["a line nobody has a share of", "risk-share-by-line", 0, { shares: [{ line: "Line A", partner: "Council", share: "1" }] }, "shares"],
  ["a partner twice on one line", "risk-share-by-line", 0, { "shares[1].partner": "Council" }, "shares[1].partner"],
  ["a host who has no share of a fixed line", "risk-share-by-line", 0, { host: "Connexions" }, "host"],
  ["shares of a scheme that do not total one", "risk-share-by-scheme", 0, { "shares[4].share": "0.99" }, "shares"],
  ["a scheme twice", "risk-share-by-scheme", 0, { "schemes[1].name": "Respite" }, "schemes[2].name"],
  ["a pool that would fall below nought", "contribution-uplift", 0, { plannedChanges: "-3000000.00" }, "plannedChanges"],
  ["changes that take more than the pool holds", "contribution-uplift", 0, { recurrentChanges: "-2200000.01" }, "recurrentChanges"],
  ["a new pool that nobody contributed to", "contribution-uplift", 1, { "partners[0].contribution": "0.00" }, "partners"],
  ["a contribution below nought", "contribution-totals", 0, { "lines[0].amount": "-1.00" }, "lines[0].amount"],
  ["a kind of arrangement that does not exist", "contribution-totals", 0, { "lines[0].arrangement": "shared" }, "lines[0].arrangement"],
  ["targets that decide on more than the fund", "performance-gated", 0, { fund: "2799999.99" }, "targets"],
  ["a target that is its baseline", "performance-gated", 0, { "targets[0].target": "10000.0" }, "targets[0].target"],
  ["an exponent in a figure", "performance-gated", 0, { "targets[0].achieved": "1e3" }, "targets[0].achieved"],
  ["a source whose step the agreement does not have", "overspend-waterfall", 0, { steps: ["risk pool"] }, "sources[0].step"],
  ["a step twice", "overspend-waterfall", 0, { steps: ["risk pool", "risk pool"] }, "steps[1]"],
  ["one-off money for what recurs", "underspend", 0, { "uses[0].recurs": true }, "uses[0].recurs"],
  ["more uses than underspend", "underspend", 0, { underspend: "19999.98" }, "uses"],
  ["an aligned contribution in a memorandum account", "memorandum-account", 0, { "partners[1].arrangement": "aligned" }, "partners[1].arrangement"],
  ["aligned expenditure in a memorandum account", "memorandum-account", 0, { "expenditure[1].arrangement": "aligned" }, "expenditure[1].arrangement"],
  ["a carry-forward nobody agreed", "memorandum-account", carried, { carryForward: null }, "carryForward"],
  ["stated shares that do not make the account foot", "memorandum-account", carried, { "partners[0].share": "-4000.01" }, "partners"],
  ["a stated share that is missing", "memorandum-account", carried, { "partners[0].share": null }, "partners[0].share"],
  ["a virement of nothing", "virement", 0, { amount: "0.00" }, "amount"],
  ["a virement that no rule covers", "virement", 0, { "policy[0].above": "300000.00" }, "policy"],
  ["an asset returned to nobody", "exit-split", 1, { "assets[1].contributor": null }, "assets[1].contributor"],
  ["an asset returned to a stranger", "exit-split", 1, { "assets[1].contributor": "Connexions" }, "assets[1].contributor"],
  ["partners who got out more than was spent", "partner-statement", 0, { "partners[0].gotOut": "313000.01" }, "partners"],
  ["exposures that do not make the overspend", "partner-statement", 1, { "partners[0].exposure": "3999.99" }, "partners"],
  ["a month after the end of the year", "forecast-outturn", 0, { month: 13 }, "month"],
  ["a profile of eleven months", "forecast-outturn", 2, { profile: Array.from({ length: 11 }, () => "1/11") }, "profile"],
  ["a profile that does not total one", "forecast-outturn", 2, { "profile[11]": "0.07" }, "profile"],
  ["today's rate in a month that expects nothing", "forecast-outturn", 2, { month: 1, profile: ["0", "1", ...Array.from({ length: 10 }, () => "0")] }, "profile"],
])("refuses %s (%s)", (_, id, example, changes, path) => {
  expect(pathsOf(find(id).answer(changed(id, example, changes)))).toEqual([path]);
});

it("says by how much", () => {
  const messageOf = (id: string, example: number, changes: Readonly<Record<string, unknown>>) => {
    const answer = find(id).answer(changed(id, example, changes));
    return answer.ok ? "" : answer.problems[0]!.message;
  };
  expect(messageOf("underspend", 0, { underspend: "19999.98" })).toBe("The uses come to £19,999.99, which is £0.01 more than the underspend of £19,999.98");
  expect(messageOf("risk-share", variable, { "partners[0].lineShare": "0.49" })).toBe("The shares of the line are 0.49, 1/2. Together they must be one; they are 1/100 below it");
  expect(messageOf("memorandum-account", carried, { "partners[0].share": "-4000.01" })).toBe("The account does not foot: the shares posted come to −£10,000.01, the whole is −£10,000.00: £0.01 is not accounted for");
});
