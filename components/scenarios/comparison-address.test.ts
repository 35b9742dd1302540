import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "@/domain/plan/fields";
import { columnKeys, columnText, comparisonCsvHref, comparisonFault, comparisonHref, comparisonSearch, emptyView, isFromForm, readComparisonView, type ComparisonView, type SearchParams } from "./comparison-address";

const paramsOf = (search: string): SearchParams => Object.fromEntries(new URLSearchParams(search));

describe("the address of a comparison", () => {
  it("reads scenarios with their versions, the reference and the figure pressed", () => {
    expect(readComparisonView(paramsOf("columns=do-nothing@1,merge&reference=do-nothing&told=merge&figure=merge.gap"))).toEqual({
      columns: [{ scenarioId: "do-nothing", version: 1 }, { scenarioId: "merge", version: null }],
      reference: "do-nothing", told: "merge", figure: { figure: "gap", scenarioId: "merge" }, rows: null, differs: false, sort: null,
    });
  });

  it("shows everything at its latest version when it says nothing", () => {
    expect(readComparisonView({})).toEqual(emptyView);
    expect(comparisonHref("family-workers", emptyView)).toBe("/scenarios/family-workers/compare");
  });

  it("reads what a form without JavaScript sends, where each version stands beside its scenario", () => {
    const sent: SearchParams = { show: ["taper", "merge"], "version-taper": "2", "version-merge": "", reference: "merge" };
    expect(isFromForm(sent)).toBe(true);
    expect(comparisonSearch(readComparisonView(sent))).toBe("?columns=taper@2,merge&reference=merge");
  });

  it("leaves out what makes no sense instead of refusing the link", () => {
    expect(readComparisonView({ columns: "a@0,b@x,<script>,b,", reference: "../up", figure: "gap" })).toEqual({
      columns: [{ scenarioId: "a", version: null }, { scenarioId: "b", version: null }], reference: null, told: null, figure: null, rows: null, differs: false, sort: null,
    });
    expect(readComparisonView({ rows: "colour", differs: "yes", sort: "<b>" })).toEqual(emptyView);
  });

  it("reads a scenario as it stood on a day, beside the same scenario now", () => {
    const { columns } = readComparisonView(paramsOf("columns=taper,taper@2005-05-03,taper@2,taper@2005-02-30&rows=service&differs=1&sort=taper@2"));
    expect(columns).toEqual([{ scenarioId: "taper", version: null }, { scenarioId: "taper", version: null, at: "2005-05-03" }, { scenarioId: "taper", version: 2 }]);
    expect(columnKeys(columns)).toEqual(["taper", "taper@2005-05-03", "taper@2"]);
  });

  it("adds the scenario and the day that the form was given, and says when the day cannot be read", () => {
    const sent = { show: ["taper", "merge@2005-05-03"], "version-taper": "2005-04-01", then: "taper", "then-day": "3", "then-month": "May", "then-year": "2005" };
    expect(comparisonSearch(readComparisonView(sent))).toBe("?columns=taper@2005-04-01,merge@2005-05-03,taper@2005-05-03");
    expect(comparisonFault(sent)).toBeNull();
    expect(comparisonFault({ ...sent, "then-month": "Mai" })).toMatchObject({ field: "then" });
    expect(comparisonFault({ show: ["a", "b", "c", "d", "e", "f", "g"] })).toMatchObject({ field: "show" });
  });

  it("never compares more than six scenarios", () => {
    expect(readComparisonView({ columns: "a,b,c,d,e,f,g" }).columns).toHaveLength(6);
  });

  it("names the rows of a file without what was merely open on the page", () => {
    const view: ComparisonView = { ...emptyView, reference: "a", told: "b", figure: { figure: "gap", scenarioId: "b" } };
    expect(comparisonCsvHref("q", view)).toBe("/scenarios/q/compare/export?reference=a");
  });

  it("reads back every view it writes", () => {
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
    const view = fc.record({
      columns: fc.uniqueArray(fc.oneof(fc.record({ scenarioId: id, version: fc.option(fc.integer({ min: 1, max: 99999 })) }), fc.record({ scenarioId: id, version: fc.constant(null), at: fc.constantFrom(isoDate.parse("2005-05-03"), isoDate.parse("2004-02-29")) })), { maxLength: 6, selector: columnText }),
      reference: fc.option(id),
      told: fc.option(id),
      figure: fc.option(fc.record({ figure: fc.constantFrom("gap" as const, "cumulativeGap" as const, "oneOff" as const), scenarioId: id })),
      rows: fc.option(fc.constantFrom("service" as const, "need-level" as const, "per-child" as const)),
      differs: fc.boolean(),
      sort: fc.option(id),
    });
    fc.assert(fc.property(view, (given) => {
      expect(readComparisonView(paramsOf(comparisonSearch(given)))).toEqual(given);
    }));
  });
});
