import { describe, expect, it } from "vitest";
import type { IsoDate } from "../financial-year/financial-year";
import { recommendationStatus, type RecommendationStatus } from "./recommendation-status";
import { answersOpenFrom, nextStage, referralAnswers, referralManners, referralStage, referralStages, referralTransitions, type ReferralFacts, type ReferralManner, type RecordedAnswer } from "./referral-stages";

const on = (text: string) => text as IsoDate;
const today = on("2005-07-27");

const answer = (kind: RecordedAnswer["kind"], effectiveOn: string | null = null, touchesMoneyOrScope = false): RecordedAnswer => ({
  kind, decidedOn: on("2005-07-19"), effectiveOn: effectiveOn === null ? null : on(effectiveOn), touchesMoneyOrScope,
});
const closed = "2005-07-26";

/** Every situation a body can be in, by what an outsider would call it. */
const situations = {
  "not sent": { sent: false, answers: [] },
  "sent": { sent: true, answers: [] },
  "deferred": { sent: true, answers: [answer("deferred")] },
  "noted": { sent: true, answers: [answer("noted")] },
  "rejected": { sent: true, answers: [answer("rejected")] },
  "agreed, may be called in": { sent: true, answers: [answer("agreed", "2005-07-27")] },
  "agreed and effective": { sent: true, answers: [answer("agreed", closed)] },
  "agreed, called in": { sent: true, answers: [answer("agreed", closed), answer("called in")] },
  "agreed, stands after call-in": { sent: true, answers: [answer("agreed", closed), answer("called in"), answer("stands after call-in", closed)] },
  "wording amended and effective": { sent: true, answers: [answer("agreed with amendment", closed)] },
  "money amended": { sent: true, answers: [answer("agreed with amendment", closed, true)] },
  "money amended, then rejected after call-in": { sent: true, answers: [answer("agreed with amendment", closed, true), answer("called in"), answer("rejected")] },
} as const satisfies Record<string, Pick<ReferralFacts, "sent" | "answers">>;
type Situation = keyof typeof situations;

const effective: readonly Situation[] = ["agreed and effective", "agreed, stands after call-in", "wording amended and effective"];
const refused: readonly Situation[] = ["rejected", "money amended, then rejected after call-in"];

/** The rule told a second time, over the situations' names alone. */
function expected(required: readonly Situation[]): RecommendationStatus {
  if (required.includes("money amended")) return "amended, needs the board";
  if (required.length > 0 && required.every((name) => effective.includes(name))) return "adopted";
  if (required.length > 0 && required.every((name) => refused.includes(name))) return "rejected";
  return required.some((name) => effective.includes(name)) && required.some((name) => refused.includes(name)) ? "partially adopted" : "pending";
}

const cases = Object.keys(situations).flatMap((name) => referralManners.map((manner) => ({ name: name as Situation, manner })));
const referral = ({ name, manner }: { name: Situation; manner: ReferralManner }): ReferralFacts => ({ manner, scheduledFor: null, ...situations[name] });
const combinations = (length: number): (typeof cases)[] => (length === 0 ? [[]] : combinations(length - 1).flatMap((rest) => cases.map((one) => [...rest, one])));

describe("what becomes of a recommendation", () => {
  it.each([0, 1, 2, 3])("only the required bodies decide: all combinations of %i referrals", (length) => {
    const all = combinations(length);
    expect(all).toHaveLength((Object.keys(situations).length * 3) ** length);
    const seen = new Set<RecommendationStatus>();
    for (const chosen of all) {
      const status = recommendationStatus(chosen.map(referral), today);
      seen.add(status);
      const told = expected(chosen.filter(({ manner }) => manner === "required").map(({ name }) => name));
      if (status !== told) expect.fail(`${JSON.stringify(chosen)}: ${status}, not ${told}`);
    }
    if (length >= 2) expect(seen.size).toBe(5);
  });

  it("a board cannot adopt its own advice", () => {
    expect(recommendationStatus([], today)).toBe("pending");
    expect(recommendationStatus([referral({ name: "agreed and effective", manner: "consulted" })], today)).toBe("pending");
  });
});

describe("where a referral stands", () => {
  const agreed: ReferralFacts = { manner: "required", sent: true, scheduledFor: null, answers: [answer("agreed", "2005-07-27")] };

  it("an agreement may be called in until the end of its last day", () => {
    expect(referralStage(agreed, on("2005-07-26"))).toBe("call-in open");
    expect(referralStage(agreed, on("2005-07-27"))).toBe("call-in open");
    expect(referralStage(agreed, on("2005-07-28"))).toBe("effective");
  });

  it("a decision that cannot be called in is effective on its day", () => {
    expect(referralStage({ ...agreed, answers: [answer("agreed", "2005-07-19")] }, on("2005-07-19"))).toBe("effective");
  });

  it("a meeting fixed after a deferral schedules the referral again", () => {
    const deferred: ReferralFacts = { ...agreed, answers: [answer("deferred")] };
    expect(referralStage(deferred, today)).toBe("deferred");
    expect(referralStage({ ...deferred, scheduledFor: on("2005-09-06") }, today)).toBe("scheduled");
    expect(referralStage({ ...deferred, scheduledFor: on("2005-07-19") }, today)).toBe("deferred");
  });

  it("nothing comes back from a body that has not been asked", () => {
    expect(answersOpenFrom("prepared")).toEqual([]);
    expect(() => referralStage({ ...agreed, sent: false }, today)).toThrow(/prepared/);
  });

  it("what is final stays final", () => {
    for (const stage of ["effective", "rejected", "noted"] as const) expect(answersOpenFrom(stage)).toEqual([]);
  });

  it("a call-in follows an agreement and nothing else", () => {
    for (const stage of referralStages) expect(nextStage(stage, "called in")).toBe(stage === "call-in open" ? "called in" : null);
  });

  it("no stage and step lead two ways, and every stage but the first is reached", () => {
    const ways = referralTransitions.flatMap(({ from, step }) => from.map((stage) => `${stage} > ${step}`));
    expect(new Set(ways).size).toBe(ways.length);
    const reached = new Set(referralTransitions.map(({ to }) => to));
    for (const stage of referralStages.slice(1)) expect(reached).toContain(stage);
    for (const kind of referralAnswers) expect(referralTransitions.some(({ step }) => step === kind)).toBe(true);
  });
});
