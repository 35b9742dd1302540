import { describe, expect, it } from "vitest";
import { evaluate } from "@/domain/plan/evaluate";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import type { ConfirmationRecord } from "@/domain/decisions/confirmation-record";
import type { ScenarioAtVersion } from "@/domain/decisions/scenario-at-version";
import { standingOf } from "./standing-of";
import { movedTogether, movements } from "./what-moved";

const plan = planOf(lutonPlans.mainstreamInFull);
const answer = (version: number, outcome: string, organisationId = "luton-borough-council"): ConfirmationRecord => ({
  id: `${outcome}-${version}`, scenarioId: "full", accountId: "finance", version, contentHash: "", organisationId, roleTitle: "Finance Manager", outcome, statement: "Enough.", conditions: null, confirmedAt: `2005-05-0${version}T10:00:00Z`, sources: [], years: [],
});
const scenario = (over: Partial<ScenarioAtVersion["standing"]> = {}): ScenarioAtVersion => ({
  scenarioId: "full", name: "Mainstream in full", doNothing: false, parent: null, version: 2, latestVersion: 2, contentHash: "", reason: "Three tenths", savedAt: "2005-05-02T09:00:00Z", roleTitle: "Commissioning Officer",
  plan, evaluation: evaluate(plan),
  standing: { partners: [{ organisationId: "luton-borough-council", name: "Luton Borough Council", confirmation: null }, { organisationId: "luton-primary-care-trust", name: "Luton Primary Care Trust", confirmation: null }], earlier: [], ...over },
});

describe("what moved lately", () => {
  it("tells the newest first, versions and answers together", () => {
    expect(movements("q", [scenario({ earlier: [answer(1, "confirmed")] })]).map(({ did, what, reason }) => [did, what, reason])).toEqual([
      ["saved", "Mainstream in full, version 2", "Three tenths"],
      ["confirmed the funding of", "Mainstream in full, version 1", null],
    ]);
  });

  it("tells as one what one person did alike in one minute, and nothing else", () => {
    const taper = { ...scenario(), scenarioId: "taper", name: "Taper to headroom", savedAt: "2005-05-02T09:00:59Z" };
    const later = { ...scenario(), scenarioId: "merge", name: "Merge", savedAt: "2005-05-02T09:01:00Z" };
    const told = movedTogether(movements("q", [scenario({ earlier: [answer(1, "confirmed")] }), taper, later]));
    expect(told.map(({ when, did, movements: alike }) => [when, did, alike.map(({ what }) => what)])).toEqual([
      ["2 May 2005, 10:01", "saved", ["Merge, version 2"]],
      ["2 May 2005, 10:00", "saved", ["Taper to headroom, version 2", "Mainstream in full, version 2"]],
      ["1 May 2005, 11:00", "confirmed the funding of", ["Mainstream in full, version 1"]],
    ]);
  });
});

describe("the standing of a version", () => {
  const partnersWith = (...outcomes: (string | null)[]) => scenario().standing.partners.map((partner, position) => {
    const outcome = outcomes[position] ?? null;
    return { ...partner, confirmation: outcome === null ? null : answer(2, outcome, partner.organisationId) };
  });

  it("lapses when only an earlier version was confirmed", () => {
    expect(standingOf(2, scenario({ earlier: [answer(1, "confirmed")] }).standing)).toEqual({ state: "lapsed", words: "Lapsed: the confirmation is for version 1, not version 2" });
  });

  it("is not asked where nobody has ever answered, and where an earlier version was only refused", () => {
    expect(standingOf(2, scenario().standing).state).toBe("not asked");
    expect(standingOf(2, scenario({ earlier: [answer(1, "refused")] }).standing).state).toBe("not asked");
  });

  it("is in part until every partner has answered", () => {
    expect(standingOf(2, scenario({ partners: partnersWith("confirmed") }).standing)).toEqual({ state: "in part", words: "Confirmed by 1 of 2 partners" });
    expect(standingOf(2, scenario({ partners: partnersWith("confirmed", "confirmed") }).standing).state).toBe("confirmed");
    expect(standingOf(2, scenario({ partners: partnersWith("confirmed", "confirmed with conditions") }).standing).state).toBe("confirmed with conditions");
  });

  it("is refused as soon as one partner refuses", () => {
    expect(standingOf(2, scenario({ partners: partnersWith("confirmed", "refused") }).standing)).toEqual({ state: "refused", words: "Refused by Luton Primary Care Trust" });
  });
});
