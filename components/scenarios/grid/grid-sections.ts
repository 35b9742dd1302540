import type { Calculated } from "@/domain/calculation/calculate";
import { financialYearsFrom, type FinancialYear } from "@/domain/financial-year/financial-year";
import { certainty, type CollectionName, type Plan } from "@/domain/plan/plan";
import { type CellKind, isNumericKind } from "./cell";
import { awardYearRows, indexRows, inOpenedOrder, lineRow, moneyRows } from "./grid-rows";
import type { GridColumn, GridSection } from "./grid-section";
import { sheetNames } from "@/domain/workbook/sheet-names";
import { lineFields } from "./line-fields";
import type { GrownCollection } from "./new-line";
import { choicesOf, wordsChoice } from "./plan-choices";

/** What the grid is drawn from: the plan as it stands, what its lines come to (when that could be worked out last) and the order of the version opened. */
export interface GridSource {
  readonly plan: Plan;
  readonly calculated: Calculated | null;
  readonly opened: Plan;
}

/** How a table is made, and the values that it is made of: as long as they are the same, so is the table. */
export interface SectionMaker {
  readonly from: readonly unknown[];
  readonly make: () => GridSection;
}

const pounds: CellKind = { type: "pounds" };
const rate: CellKind = { type: "rate" };
const share: CellKind = { type: "share" };
const words: CellKind = { type: "words" };
const sure = wordsChoice(certainty.options);

const rateOfIndex: GridColumn = { id: "name", head: "Index", year: null, isNumeric: false, isRare: false, field: "index", kind: words };
const names = (head: string): GridColumn => ({ id: "name", head, year: null, isNumeric: false, isRare: false, field: null, kind: words });
const inYear = (year: FinancialYear, field: string, kind: CellKind, more = ""): GridColumn => ({ id: `${year}${more}`, head: `${year}${more}`, year, isNumeric: isNumericKind(kind), isRare: false, field, kind });

/** The tables of the grid: money and its assumptions first, then what it is for and what is to become of it. */
export const gridSections = (source: GridSource): GridSection[] => sectionMakers(source).map(({ make }) => make());

/** The same tables, each with what it is made of, so that a change in one leaves the others as they are. */
export function sectionMakers({ plan, calculated, opened }: GridSource): SectionMaker[] {
  const years = financialYearsFrom(plan.about.firstYear, plan.about.yearCount);
  const choices = choicesOf(plan, years);
  // Lists of costs change with every amount; only the tables that choose from them are made anew with them.
  const { anyCost, money: anyMoney, riskRules, ...usual } = choices;
  const lists = Object.values(usual);
  const ofMoney = [anyCost, anyMoney, riskRules];
  const fields = (collection: CollectionName): GridColumn[] =>
    lineFields[collection].map(({ field, head, kind, isRare }) => ({ id: field, head, year: null, isNumeric: isNumericKind(kind(choices)), isRare: isRare || (field === "serviceId" && collection === "costLines" && plan.services.length < 2), field, kind: kind(choices) }));
  type About = Pick<GridSection, "id" | "title" | "hint">;
  const money = (collection: "costLines" | "awards" | "baseBudgets", add: string, about: About): SectionMaker => ({
    from: [plan[collection], opened[collection], plan.statedAmounts, collection === "costLines" ? calculated?.costs : calculated?.sources, ...lists],
    make: () => {
      const [name, amount, ...more] = fields(collection);
      return { ...about, columns: [name!, amount!, ...years.map((year) => inYear(year, "amount", pounds)), ...more], rows: moneyRows(plan, opened, calculated, collection), lines: collection, cells: collection, removes: collection, adds: { collection, words: add } };
    },
  });
  // Names of rows that stand on other lines are part of what a table is made of.
  const own = (collection: CollectionName, add: string | null, about: About, head: string | null = null, named: readonly CollectionName[] = []): SectionMaker => ({
    from: [plan[collection], opened[collection], ...named.map((name) => plan[name]), ...lists, ...(collection === "riskRules" || collection === "riskShares" || collection === "ledgerCodes" ? ofMoney : [])],
    make: () => ({
      ...about, columns: [...(head === null ? [] : [names(head)]), ...fields(collection)], rows: inOpenedOrder(plan, opened, collection).map((line) => lineRow(plan, collection, line)),
      lines: collection, cells: collection, removes: collection, adds: add === null || !isGrown(collection) ? null : { collection, words: add },
    }),
  });
  return [
    money("costLines", "Add a cost", { id: "costs", title: "Costs", hint: "A full year at the prices of the first year. An amount typed under a year replaces the rule for that year; an emptied one gives the rule its say again." }),
    money("awards", "Add a grant", { id: "grants", title: "Grants", hint: "What each award brings in a full year, and until when." }),
    {
      from: [plan.awards, plan.awardYears, opened.awards],
      make: () => ({
        id: "grant-years", title: "Grants by year", hint: "The share of the full-year amount, as per cent or a ratio like 2/3, and how sure it is.",
        columns: [names("Grant"), ...years.flatMap((year) => [inYear(year, "share", share, " share"), inYear(year, "certainty", sure, " certainty")])], rows: awardYearRows(plan, opened), lines: "awards", cells: "awardYears", removes: null, adds: null,
      }),
    },
    money("baseBudgets", "Add a base budget", { id: "base-budgets", title: "Base budgets", hint: "What partners pay from their own recurring money, today’s and growth asked for." }),
    {
      from: [plan.indexRates],
      make: () => ({
        id: "assumptions", title: "Assumptions", hint: "The rise of each index over the year before, in per cent.",
        columns: [rateOfIndex, ...years.slice(1).map((year) => inYear(year, "rate", rate))], rows: indexRows(plan), lines: "indexRates", cells: "indexRates", removes: "indexRates", adds: { collection: "indexRates", words: "Add an index" },
      }),
    },
    own("statedAmounts", null, { id: "stated", title: "Amounts stated for one year", hint: "Where a person’s word stands in place of the rule. A reason left empty takes the reason you give for saving." }, "Line and year", ["costLines", "awards", "baseBudgets"]),
    own("conditions", "Add a condition", { id: "conditions", title: "Conditions of grants", hint: "Each row is one clause of a funder’s terms. Of the clauses of one kind any admits; of different kinds all must." }, "Grant and kind", ["awards"]),
    own("pinnedPayments", "Pin a payment", { id: "pinned-payments", title: "Pinned payments", hint: "What one source is to pay for one service in one year, before the rest is worked out." }, "Payment", ["awards", "baseBudgets", "services"]),
    own("provisions", "Add a part of a service", { id: "provisions", title: "Posts and children", hint: "What each part of a service gives while it runs." }),
    own("portions", "Add a part of the users", { id: "portions", title: "Users of mixed services", hint: "The parts of one service’s users; their shares come to 100%." }),
    own("exitRoutes", "Add an exit route", { id: "exit-routes", title: "Exit routes", hint: "What is to become of each short-term project. A merge also needs its posts before and after." }),
    own("posts", "Add a post", { id: "posts", title: "Posts of a merge", hint: "Number by salary, raised by the on-cost and then the overhead." }),
    own("pools", "Add a pooled fund", { id: "pools", title: "Pooled funds", hint: "One pot that several partners pay into, held by one of them." }),
    own("services", "Add a service", { id: "services", title: "Services", hint: "What each service is called, who provides it and for whom." }),
    own("partners", "Add a partner", { id: "partners", title: "Partners", hint: "Who puts money in, spends it or answers for a grant." }),
    ...financeSections.filter(([collection]) => plan[collection].length > 0 || opened[collection].length > 0).map(([collection, id, hint]) => own(collection, null, { id, title: sheetNames[collection], hint }, "Belongs to", ["awards", "pools", "services", "partners"])),
  ];
}

const isGrown = (collection: CollectionName): collection is GrownCollection => !financeSections.some(([name]) => name === collection) && collection !== "statedAmounts" && collection !== "awardYears";

/** What is kept in the finance workspace, where such lines are added; here they are seen and changed where a plan has some. */
const financeSections: readonly (readonly [CollectionName, string, string])[] = [
  ["determinations", "letters", "What each letter of a funder said."],
  ["instalments", "instalments", "Payments of grants and contributions, day by day."],
  ["claims", "claims", "What funders ask for, when, and who signs it."],
  ["consolidations", "consolidations", "Grants that go into another."],
  ["assets", "assets", "What was bought with grants and by pools."],
  ["agreementSections", "agreement-sections", "What the partners of a pool agreed."],
  ["riskRules", "risk-rules", "Who bears an over- or underspend; the narrowest rule stands."],
  ["riskShares", "risk-shares", "Each partner’s place in a risk rule."],
  ["waterfallSteps", "waterfall-steps", "What pays for an overspend before the partners share it."],
  ["virementRules", "virement-rules", "Who must agree before budget moves; the last that matches stands."],
  ["spendingProfiles", "spending-profiles", "When in the year a service spends; any twelve whole numbers."],
  ["ledgerCodes", "ledger-codes", "Codes of the host’s ledger and the lines they stand for."],
  ["uplifts", "uplifts", "How contributions are carried into a year."],
  ["positionsBefore", "positions-before", "What each partner paid and got before the pool."],
  ["evidence", "evidence", "What is held about each project."],
  ["headrooms", "headrooms", "What base budgets can grow by."],
  ["savingsTargets", "savings-targets", "Savings that unrestricted money has to yield."],
];
