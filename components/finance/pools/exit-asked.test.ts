import { describe, expect, it } from "vitest";
import type { Pounds } from "@/domain/plan/fields";
import { exitAsked } from "./exit-asked";

const asked = (search: Readonly<Record<string, string>>) => {
  const { query, balance, liabilities } = exitAsked(search, "18750.50" as Pounds);
  return { balance, liabilities, fields: query.faults.map(({ field }) => field) };
};

describe("the end of a fund that an address asks about", () => {
  it("begins with what is unspent and nothing to be paid, and a deficit may be typed", () => {
    expect(asked({})).toEqual({ balance: "18750.50", liabilities: "0.00", fields: [] });
    expect(asked({ balance: "-1,000", liabilities: "£500" })).toEqual({ balance: "-1000.00", liabilities: "500.00", fields: [] });
  });

  it("has nothing below nought to be paid", () => {
    expect(asked({ liabilities: "-1000" })).toEqual({ balance: "18750.50", liabilities: null, fields: ["liabilities"] });
  });
});
