import { describe, expect, it } from "vitest";
import { londonDayOf } from "../scenario/known-by";
import { onTrustDay } from "./trust-clock";

const day = new Date("2005-05-10T00:00:00Z");

describe("the moment at which a demonstration says something happens", () => {
  it("is the time of day in London on the day the demonstration stands at", () => {
    expect(onTrustDay(day, new Date("2026-11-22T10:30:15.250Z")).toISOString()).toBe("2005-05-10T09:30:15.250Z");
    expect(onTrustDay(day, new Date("2026-07-01T10:30:15.250Z")).toISOString()).toBe("2005-05-10T10:30:15.250Z");
    expect(onTrustDay(new Date("2005-01-10T00:00:00Z"), new Date("2026-07-01T10:30:00Z")).toISOString()).toBe("2005-01-10T11:30:00.000Z");
  });

  it("lies on that day in London whatever the hour", () => {
    for (const today of ["2005-05-10", "2005-01-10"]) for (const season of ["2026-07-01", "2026-11-22"]) for (let hour = 0; hour < 24; hour += 1) {
      expect(londonDayOf(onTrustDay(new Date(`${today}T00:00:00Z`), new Date(`${season}T${String(hour).padStart(2, "0")}:59:59Z`)))).toBe(today);
    }
  });

  it("is the clock's own where there is no demonstration", () => {
    const clock = new Date("2026-11-22T10:30:15.250Z");
    expect(onTrustDay(null, clock)).toBe(clock);
  });
});
