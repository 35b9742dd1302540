import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import { checkOutturn } from "../needs/outturn-checks";
import { parseRevenueOutturn, type OutturnReturn } from "../needs/revenue-outturn";
import { applyChanges } from "../plan/change";
import { evaluate } from "../plan/evaluate";
import { adoptedId, changesToAdopt, reasonToAdopt } from "./adopt-base-budgets";
import { offerBaseBudgets } from "./offer-base-budgets";

const rows: string[][] = parse(readFileSync("testing/data/revenue-outturn/RO3_2024-25_wide.csv"), { bom: true, relax_column_count: true });
const returns = parseRevenueOutturn(rows).returns;
const year = "2024-25";
const offerOf = (held: OutturnReturn, figure: "net" | "total") => offerBaseBudgets({ place: held.name, year, figures: held.figures }, figure);
const withChildren = returns.filter((held) => !/^0\.00$/.test(offerOf(held, "total").stated ?? "0.00"));
const luton = returns.find(({ name }) => name.startsWith("Luton"))!;
const place = planOf(lutonPlans.doNothing);
const partnerId = place.partners.find(({ sector }) => sector === "council")!.id;

describe("base budgets from the revenue outturn (RO3) 2024-25", () => {
  it("sum to the children's total that the return states, for all 150 authorities that returned, net and before income", () => {
    // Unitary, metropolitan, London and county authorities; nine districts and the Greater London Authority return a little as well.
    expect(withChildren.filter(({ code }) => /^E(06|08|09|10)/.test(code))).toHaveLength(150);
    for (const held of withChildren) for (const figure of ["net", "total"] as const) {
      const { sum, stated, missing } = offerOf(held, figure);
      expect([held.name, sum, missing]).toEqual([held.name, stated, []]);
    }
  });

  it("rest on returns whose own sums hold: employees and running expenses make the total of every line", () => {
    for (const { rule, tried, differences } of checkOutturn(withChildren)) expect([rule, tried, differences]).toEqual([rule, withChildren.length, []]);
  });

  it("never take an “of which” line, which is a part of another", () => {
    const { offered, ofWhich } = offerOf(luton, "net");
    expect(ofWhich.map(({ name }) => name)).toEqual(["Residential care", "Fostering services", "Asylum seeking children who are looked after", "Other"]);
    // Together they are the line that they are parts of, which stands once.
    const [{ of }] = ofWhich as [(typeof ofWhich)[number]];
    expect(penceToPounds(sumPence(ofWhich.map(({ amount }) => poundsToPence(amount))))).toBe(offered.find(({ key }) => key === of)?.amount);
    expect(offered.map(({ line }) => line).filter((line) => / of which |^TOTAL/.test(line))).toEqual([]);
  });

  it("are Luton's official figures of £70.275m net and £74.075m in all", () => {
    expect([offerOf(luton, "net").stated, offerOf(luton, "total").stated]).toEqual(["70275000.00", "74075000.00"]);
  });

  it("below nought are shown and not offered, since no plan can hold them", () => {
    const below = withChildren.flatMap((held) => offerOf(held, "net").offered.filter(({ amount }) => amount.startsWith("-")));
    expect(below.length).toBeGreaterThan(0);
    expect(below.every(({ refused }) => refused?.includes("below nought"))).toBe(true);
  });

  it("come into a plan as lines that name release and line, and the plan is worked out with them", () => {
    const offer = offerOf(luton, "net");
    const chosen = [{ key: "family-support-services", serviceId: null }, { key: "youth-justice", serviceId: place.services[0]!.id }];
    const changes = changesToAdopt(place.baseBudgets, offer, partnerId, chosen);
    expect(changes.map(({ type, collection, id }) => [type, collection, id])).toEqual([["added", "baseBudgets", "returned-family-support-services"], ["added", "baseBudgets", "returned-youth-justice"]]);
    const after = applyChanges(place, changes);
    const adopted = after.baseBudgets.find(({ id }) => id === "returned-family-support-services")!;
    expect(adopted).toMatchObject({ name: "Family Support Services, net current expenditure, RO3 2024-25", basis: "stated", growth: false, amount: offer.offered.find(({ key }) => key === "family-support-services")?.amount });
    expect(evaluate(after).sources.find(({ id }) => id === adopted.id)?.amounts[evaluate(after).years[0]!]).toBe(adopted.amount);
    expect(reasonToAdopt(offer, chosen)).toBe("Base budgets from the revenue outturn (RO3) 2024-25, net current expenditure: Family Support Services; Youth Justice");
  });

  it("adopted a second time change the line that is there, and the same again changes nothing", () => {
    const chosen = [{ key: "youth-justice", serviceId: null }];
    const once = applyChanges(place, changesToAdopt(place.baseBudgets, offerOf(luton, "net"), partnerId, chosen));
    expect(changesToAdopt(once.baseBudgets, offerOf(luton, "net"), partnerId, chosen)).toEqual([]);
    const again = changesToAdopt(once.baseBudgets, offerOf(luton, "total"), partnerId, chosen);
    expect(again.map((change) => (change.type === "changed" ? [change.id, change.field] : change.type))).toEqual(expect.arrayContaining([[adoptedId({ key: "youth-justice" }), "name"]]));
    expect(again.every(({ type }) => type === "changed")).toBe(true);
  });
});
