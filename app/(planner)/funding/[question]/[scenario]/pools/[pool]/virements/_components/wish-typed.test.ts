import { describe, expect, it } from "vitest";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { isSent, typedWish, wishTyped } from "./wish-typed";

const years = ["2005/06", "2006/07"] as FinancialYear[];
const faultsOf = (search: Readonly<Record<string, string>>): string[] => {
  const read = wishTyped(typedWish(search, years), "pool");
  return read.ok ? [] : read.faults.map(({ field }) => field);
};

describe("the form of a wish for a virement", () => {
  it("sent empty is answered at every field, and only opened it is not", () => {
    const empty = { year: "2005/06", from: "", to: "", amount: "", reason: "" };
    expect([isSent(empty), faultsOf(empty)]).toEqual([true, ["from", "to", "amount", "reason"]]);
    expect([isSent({}), isSent({ version: "3" }), isSent({ year: "2006/07" })]).toEqual([false, false, false]);
  });

  it("is a wish once all of it is said", () => {
    expect(wishTyped(typedWish({ year: "2006/07", from: "a", to: "b", amount: "£1,000", reason: "Vacancies" }, years), "pool")).toEqual({ ok: true, wish: { poolId: "pool", year: "2006/07", fromLineId: "a", toLineId: "b", amount: "1000.00", permanent: false } });
  });
});
