import { describe, expect, it } from "vitest";
import type { IsoDate } from "../financial-year/financial-year";
import type { Pounds } from "../plan/fields";
import { instalmentStates } from "./instalment-state";

const today = "2005-07-01" as IsoDate;
const quarterly = (...receivedOn: readonly (string | null)[]) => ["2005-04-01", "2005-07-01", "2005-10-01", "2006-01-01"].map((dueOn, at) => ({ dueOn: dueOn as IsoDate, amount: "207500.00" as Pounds, receivedOn: (receivedOn[at] ?? null) as IsoDate | null }));
const states = (received: string | null, ...dated: readonly (string | null)[]) => instalmentStates(quarterly(...dated), received as Pounds | null, today).map((state) => (state.is === "in part in the ledger" ? state.received : state.is));

describe("an instalment of a contribution", () => {
  it("is received where the ledger has it, the earliest first", () => {
    expect(states("207500.00")).toEqual(["in the ledger", "due", "awaited", "awaited"]);
    expect(states("300000.00")).toEqual(["in the ledger", "92500.00", "awaited", "awaited"]);
    expect(states("830000.00")).toEqual(Array.from({ length: 4 }, () => "in the ledger"));
  });

  it("is due from its day on and awaited before, where neither the ledger nor the plan has it", () => {
    expect(states(null)).toEqual(["due", "due", "awaited", "awaited"]);
    expect(states("-5.00")).toEqual(["due", "due", "awaited", "awaited"]);
  });

  it("stays received on the day that the plan has, and is counted once", () => {
    expect(states(null, "2005-04-03")).toEqual(["received", "due", "awaited", "awaited"]);
    expect(states("207500.00", "2005-04-03")).toEqual(["received", "due", "awaited", "awaited"]);
  });
});
