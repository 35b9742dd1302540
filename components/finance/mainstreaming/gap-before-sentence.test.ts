import { expect, it } from "vitest";
import { gapBeforeFall } from "@/domain/mainstreaming/gap-before-fall";
import { evaluate } from "@/domain/plan/evaluate";
import { endingProjects } from "@/prisma/seed/luton/ending-projects-plan";
import { planOf } from "@/prisma/seed/luton/plans";
import { gapBeforeSentence } from "./gap-before-sentence";

it("a way out that takes the whole gap says what is missing before it works, and one that promises nothing does not", () => {
  const given = planOf(endingProjects);
  const before = gapBeforeFall(given, evaluate(given), ["flying-start-play"]);
  expect(gapBeforeSentence("full mainstream", before)).toBe(" Counted by days from the day on which the money falls, it leaves £2,073.02 of the gap in 2006/07, from before that day.");
  expect([gapBeforeSentence("stop", before), gapBeforeSentence("full mainstream", [])]).toEqual(["", ""]);
});
