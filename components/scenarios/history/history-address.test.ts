import { describe, expect, it } from "vitest";
import { financialYear } from "@/domain/plan/fields";
import { historyHref, type HistoryView, readHistoryView } from "./history-address";

const read = (href: string) => readHistoryView(Object.fromEntries(new URL(href, "http://planner.test").searchParams));

describe("the address of a history", () => {
  it("gives back whose history it is and up to which version", () => {
    const views: readonly HistoryView[] = [
      { subject: { collection: "costLines", id: "family-workers-pay", field: null }, version: null },
      { subject: { collection: "awards", id: "childrens-fund", field: "amount" }, version: 3 },
      { subject: { figure: "cost", year: null }, version: 2 },
      { subject: { figure: "gap", year: financialYear.parse("2006/07") }, version: null },
    ];
    for (const view of views) expect(read(historyHref("family support", "do-nothing", view))).toEqual(view);
  });

  it("that names no line and no figure is none", () => {
    for (const search of ["", "?line=", "?line=secrets/pay", "?line=costLines", "?figure=profit"]) expect(read(`/x${search}`)).toBeNull();
  });
});
