import { expect, it } from "vitest";
import type { IsoDate } from "../financial-year/financial-year";
import { evaluate } from "../plan/evaluate";
import { aCondition, aCost, anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { assetDisposals, assetsHeld } from "./asset-disposals";
import { clawbackExposure } from "./exposure";
import { fallingDue } from "./falling-due";

const asset = { poolId: null, lifeYears: 25, disposedOn: null, returnsToId: null };
const plan = soundPlan(emptyPlan({
  services: [aService("play")], costLines: [aCost("play-cost", "play", "100.00")],
  awards: [anAward("fund", "120.00"), anAward("building-grant", "250000.00", { startsOn: "1997-04-01", endsOn: "1998-03-31", restricted: false })], conditions: [aCondition("fund", "play")],
  assets: [
    { ...asset, id: "centre", name: "A centre", awardId: "building-grant", amount: "250000.00", boughtOn: "1997-10-01", disposedOn: "2004-11-30" },
    { ...asset, id: "van", name: "A van", awardId: "fund", amount: "60.00", boughtOn: "2003-03-31", lifeYears: 6, disposedOn: "2006-03-31" },
    { ...asset, id: "bus", name: "A bus", awardId: "fund", amount: "24.00", boughtOn: "2003-07-01", lifeYears: 6 },
    { ...asset, id: "old-bus", name: "An old bus", awardId: "fund", amount: "24.00", boughtOn: "1990-07-01", lifeYears: 6 },
    { ...asset, id: "worn-out", name: "Worn out", awardId: "fund", amount: "24.00", boughtOn: "1990-07-01", lifeYears: 6, disposedOn: "2005-01-01" },
  ],
}));
const today = "2005-05-10" as IsoDate;

it("what goes back with an asset goes back on the day of its disposal, after the full years of use by then (WE-20)", () => {
  expect(assetDisposals(plan).map(({ asset: { id }, awardId, on, clawback }) => [id, awardId, on, clawback])).toEqual([["centre", "building-grant", "2004-11-30", "180000.00"], ["van", "fund", "2006-03-31", "30.00"]]);
});

it("the exposure counts a disposal on its day beside what is unspent, of any award, and nothing of what is still held", () => {
  const rows = clawbackExposure(plan, evaluate(plan));
  expect(rows.map(({ on, awardId, cause, goesBack, running }) => [on, awardId, cause, goesBack, running])).toEqual([
    ["2004-11-30", "building-grant", "disposal", "180000.00", "180000.00"],
    ["2006-03-31", "fund", "unspent", "20.00", "180020.00"], ["2006-03-31", "fund", "disposal", "30.00", "180050.00"],
    ["2007-03-31", "fund", "unspent", "20.00", "180070.00"], ["2008-03-31", "fund", "unspent", "20.00", "180090.00"],
  ]);
  expect(rows[0]).toMatchObject({ name: "Award building-grant", assetId: "centre", assetName: "A centre" });
});

it("what is still held and not written down stands apart, with what would go back today", () => {
  expect(assetsHeld(plan, today).map(({ asset: { id }, fullYears, clawback }) => [id, fullYears, clawback])).toEqual([["bus", 1, "20.00"]]);
});

it("the clawback of a disposal falls due on its day: it has passed, or is to come", () => {
  expect(fallingDue(plan, today).map(({ id, collection, kind, awardId, amount, state }) => [id, collection, kind, awardId, amount, state])).toEqual([
    ["centre", "assets", "clawback", "building-grant", "180000.00", "passed"], ["van", "assets", "clawback", "fund", "30.00", "to come"],
  ]);
});
