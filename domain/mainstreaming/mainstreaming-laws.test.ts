import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lostByDays, monthsByTaking, taperByPennies } from "@/testing/oracles/mainstreaming";
import type { IsoDate } from "../financial-year/financial-year";
import { budgetMoves, broughtForwardKinds, rollBudgetForward, type BudgetMove } from "./budget-roll-forward";
import { evidenceKinds, judgeEvidence } from "./evidence";
import { cliffSteps, cliffYears } from "./funding-cliff";
import { gapOf, gapProfile } from "./gap-profile";
import { workGrowthBid } from "./growth-bid";
import { paybackOf } from "./payback";
import { headroomKinds, taperToHeadroom } from "./taper-to-headroom";

const pence = (most: bigint) => fc.bigInt({ min: 0n, max: most });
const signed = fc.bigInt({ min: -1_000_000n, max: 1_000_000n });
const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

describe("gaps", () => {
  it("either a gap or money left over, never both, and together they are the difference", () => {
    fc.assert(fc.property(signed, signed, (cost, income) => {
      const { gap, leftOver } = gapOf(cost, income);
      expect([gap - leftOver, gap === 0n || leftOver === 0n, gap >= 0n && leftOver >= 0n]).toEqual([cost - income, true, true]);
    }));
  });

  it("rise by increments that lead from the gap before to the last, and cumulate to their sum", () => {
    fc.assert(fc.property(fc.array(pence(9_999n), { minLength: 1 }), pence(9_999n), (gaps, before) => {
      const profile = gapProfile(gaps, before);
      expect(before + sum(profile.map(({ increment }) => increment))).toBe(gaps.at(-1));
      expect(profile.at(-1)?.cumulative).toBe(sum(gaps));
    }));
  });
});

describe("a taper to headroom", () => {
  const years = fc.array(fc.record({ gap: pence(300n), headroom: pence(200n) }), { maxLength: 6 });

  it("is what handing out pennies gives; base and reduction make the gap, within the headroom, never below nought", () => {
    fc.assert(fc.property(years, fc.constantFrom(...headroomKinds), (given, kind) => {
      const solved = taperToHeadroom(given, kind);
      expect(solved.map(({ baseTakes, reduction }) => ({ base: baseTakes, reduction }))).toEqual(taperByPennies(given, kind));
      solved.forEach(({ ceiling, baseTakes, reduction }, at) => {
        expect(baseTakes + reduction).toBe(given[at]?.gap);
        expect([baseTakes <= ceiling, baseTakes >= 0n, reduction >= 0n]).toEqual([true, true, true]);
      });
    }));
  });

  it("with more headroom in any year reduces no more in any year, and headroom kept goes as far as headroom lost", () => {
    fc.assert(fc.property(years, fc.constantFrom(...headroomKinds), fc.nat({ max: 5 }), pence(50n), (given, kind, at, more) => {
      const richer = taperToHeadroom(given.map((year, position) => (position === at ? { ...year, headroom: year.headroom + more } : year)), kind);
      taperToHeadroom(given, kind).forEach(({ reduction }, position) => expect(richer[position]?.reduction).toBeLessThanOrEqual(reduction));
      const kept = taperToHeadroom(given, "new in each year, unused is kept");
      taperToHeadroom(given, "new in each year, unused is lost").forEach(({ reduction }, position) => expect(kept[position]?.reduction).toBeLessThanOrEqual(reduction));
    }));
  });
});

describe("a funding cliff", () => {
  const projects = fc.array(fc.record({
    pence: pence(99_999n), postHundredths: pence(900n), places: fc.nat({ max: 90 }), children: fc.nat({ max: 90 }),
    endsOn: fc.constantFrom("2006-03-31", "2006-08-31", "2007-01-15", "2008-02-29", "2008-03-31").map((day) => day as IsoDate),
  }), { minLength: 1, maxLength: 5 });

  it("loses each year what counting the days gives, ever more, and all of it in the end", () => {
    fc.assert(fc.property(projects, (given) => {
      const years = cliffYears(given, "days");
      years.forEach(({ year, ...lost }, at) => {
        expect(lost.pence).toBe(sum(given.map((project) => lostByDays(project.pence, project.endsOn, Number(year.slice(0, 4))))));
        expect(lost.pence).toBeGreaterThanOrEqual(years[at - 1]?.pence ?? 0n);
        expect(lost.children).toBe(given.filter(({ endsOn }) => endsOn < `${Number(year.slice(0, 4)) + 1}-03-31`).reduce((total, { children }) => total + children, 0));
      });
      expect(years.at(-1)?.pence).toBe(sum(given.map((project) => project.pence)));
      expect(cliffSteps(given).at(-1)?.soFar).toMatchObject({ pence: years.at(-1)?.pence, postHundredths: years.at(-1)?.postHundredths, places: years.at(-1)?.places });
    }));
  });

  it("comes in order of the ends whatever the order of the list", () => {
    fc.assert(fc.property(projects, (given) => {
      const ends = cliffSteps(given).map(({ project }) => project.endsOn);
      expect(ends).toEqual([...ends].sort());
      expect(cliffSteps([...given].reverse()).map(({ project }) => project.endsOn)).toEqual(ends);
      expect(cliffYears([...given].reverse(), "days")).toEqual(cliffYears(given, "days"));
    }));
  });
});

it("a payback in whole months is what taking a month's saving after the other gives, and no shorter than the exact one", () => {
  fc.assert(fc.property(pence(5_000n), fc.bigInt({ min: 1n, max: 5_000n }), (oneOff, saving) => {
    const payback = paybackOf(oneOff, saving);
    expect(payback?.months).toBe(monthsByTaking(oneOff, saving));
    expect((payback?.months ?? 0n) * 100n).toBeGreaterThanOrEqual((payback?.hundredths ?? 0n) - 1n);
    expect([paybackOf(oneOff, 0n), paybackOf(oneOff, -saving)]).toEqual([null, null]);
  }));
});

it("a growth bid's changes lead from nought to its level; recurrent growth stays and one-off growth goes", () => {
  fc.assert(fc.property(fc.array(fc.record({ increment: signed, offset: pence(999n) })), (years) => {
    for (const recurrence of ["recurrent", "one-off"] as const) {
      const worked = workGrowthBid(years, recurrence);
      expect(sum(worked.map(({ change }) => change))).toBe(worked.at(-1)?.level ?? 0n);
      expect(worked.at(-1)?.level ?? 0n).toBe(recurrence === "recurrent" ? sum(worked.map(({ net }) => net)) : (worked.at(-1)?.net ?? 0n));
    }
  }));
});

it("a budget rolls forward by its moves alone: the last requirement is the start and everything that moved", () => {
  const moves = fc.array(signed, { minLength: 8, maxLength: 8 }).map((amounts) => Object.fromEntries(budgetMoves.map((move, at) => [move, amounts[at]])) as Record<BudgetMove, bigint>);
  fc.assert(fc.property(signed, fc.array(fc.record({ moves, resources: signed }), { minLength: 1, maxLength: 5 }), (first, years) => {
    const carried = rollBudgetForward(first, years, broughtForwardKinds[0]);
    expect(carried.at(-1)?.requirement).toBe(first + sum(years.flatMap((year) => Object.values(year.moves))));
    rollBudgetForward(first, years, broughtForwardKinds[1]).forEach(({ broughtForward, requirement, gap }, at) => {
      expect([broughtForward, gap]).toEqual([at === 0 ? first : years[at - 1]?.resources, requirement - (years[at]?.resources ?? 0n)]);
    });
  }));
});

it("evidence held and missing make the checklist, and more evidence never undoes a threshold that is reached", () => {
  const kinds = fc.subarray([...evidenceKinds]);
  fc.assert(fc.property(kinds, kinds, fc.nat({ max: 15 }), fc.constantFrom(...evidenceKinds), (held, required, threshold, more) => {
    const judged = judgeEvidence(held, required, threshold);
    expect([...judged.held, ...judged.missing].sort()).toEqual([...evidenceKinds].sort());
    if (judged.reached) expect(judgeEvidence([...held, more], required, threshold).reached).toBe(true);
    expect(judged.reached).toBe(held.length >= threshold && required.every((kind) => held.includes(kind)));
  }));
});
