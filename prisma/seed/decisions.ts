import type { IsoDate } from "@/domain/financial-year/financial-year";
import type { Scope } from "@/server/database/scope";
import { arrangeMeeting, putItem, recordAttendance } from "@/server/decisions/meeting-commands";
import { prepareReferral } from "@/server/decisions/item-commands";
import { enterRecommendationFromDocument } from "@/server/decisions/recommendation-commands";

/** Fixed keys: a load that was cut off carries on, and what is written already is not written twice. */
const keyOf = (step: string) => `demonstration decisions: ${step}`;
const on = (date: string) => date as IsoDate;

/** The meetings of a trust's demonstration, written through the commands that people use. */
export async function loadDecisions(trustId: string, scopeOf: (personId: string) => Scope): Promise<void> {
  if (trustId === "luton") await loadLutonDecisions(scopeOf("democratic"));
  if (trustId === "oxfordshire") await loadOxfordshireDecisions(scopeOf("democratic"));
}

/** The board that is to recommend on the family support workers; nothing is recommended yet. */
async function loadLutonDecisions(scope: Scope): Promise<void> {
  const meetingId = "board-2005-06-21";
  // The board meets once a quarter, so that last safe decision dates are counted back to real meetings.
  for (const date of ["2005-06-21", "2005-09-20", "2005-12-13", "2006-03-14", "2006-06-20", "2006-09-19"]) {
    await arrangeMeeting({
      scope, idempotencyKey: keyOf(date === "2005-06-21" ? "luton meeting" : `luton meeting ${date}`), id: `board-${date}`, bodyId: "luton-childrens-trust-board", date: on(date), dateWords: null, startsAt: "6.30 pm",
      place: "Committee Room 2, Town Hall, Luton", quorumMembers: 2, quorumOrganisations: 2,
    });
  }
  for (const accountId of ["chair", "board.pct", "board.voluntary"]) {
    await recordAttendance({ scope, idempotencyKey: keyOf(`luton ${accountId} present`), meetingId, accountId, roleTitle: null, organisationId: null, voting: true });
  }
  await putItem({
    scope, idempotencyKey: keyOf("luton item"), id: "family-support-workers-2005-06-21", meetingId, title: "Family support workers",
    asked: "Recommend who pays for the family workers of Children’s Fund, On Track and Flying Start when their grants end.",
    questionId: "family-support-workers", scenarioIds: ["do-nothing", "mainstream-in-full", "taper-to-headroom", "merge-under-three-coordinators"], decisionRule: "consensus",
    source: "Made up for the demonstration: the documents end before Luton had a trust board.", referrals: "as registered",
  });
}

const paragraphs = "Implementation report to the Children’s Services Scrutiny Committee, autumn 2005, paragraphs";

/** The proposals for a board, as the report of autumn 2005 puts them: advice to Cabinet, with the other bodies consulted. */
async function loadOxfordshireDecisions(scope: Scope): Promise<void> {
  const itemId = "strategic-board-proposals-2005";
  await arrangeMeeting({
    scope, idempotencyKey: keyOf("oxfordshire scrutiny"), id: "scrutiny-autumn-2005", bodyId: "oxfordshire-childrens-scrutiny", date: on("2005-10-01"), dateWords: "autumn 2005 (the report gives no day)",
    startsAt: null, place: null, quorumMembers: 0, quorumOrganisations: 0,
  });
  await putItem({
    scope, idempotencyKey: keyOf("oxfordshire item"), id: itemId, meetingId: "scrutiny-autumn-2005", title: "A Children and Young People’s Strategic Board",
    asked: "Comment on the proposals for a strategic board and send advice and recommendations to Cabinet.", questionId: null, scenarioIds: [], decisionRule: "consensus",
    source: `${paragraphs} 7 to 20 and 33`, referrals: "none yet",
  });
  await prepareReferral({ scope, idempotencyKey: keyOf("oxfordshire cabinet"), itemId, bodyId: "oxfordshire-county-cabinet", manner: "required", verb: "approve", note: "Final decisions were due in January 2006; the report gives no day." });
  const others = ["cherwell-cabinet", "west-oxfordshire-cabinet", "south-oxfordshire-cabinet", "vale-of-white-horse-cabinet", "oxford-city-cabinet", "oxfordshire-pct-boards"];
  for (const bodyId of others) {
    await prepareReferral({ scope, idempotencyKey: keyOf(`oxfordshire ${bodyId}`), itemId, bodyId, manner: "consulted", verb: "comment", note: "Part of the wide consultation; the board is to report to it." });
  }
  await prepareReferral({ scope, idempotencyKey: keyOf("oxfordshire public services board"), itemId, bodyId: "oxfordshire-public-services-board", manner: "for information", verb: "note", note: "The board is to report to it." });
  await enterRecommendationFromDocument({
    scope, idempotencyKey: keyOf("oxfordshire recommendation"), itemId, outcome: "recommended", scenarioId: null, verb: "approve", keyDecision: false,
    wording: "That the proposals for a Children and Young People’s Strategic Board go out to wide consultation, that officers work further on them, including terms of reference, and that Cabinet has the outcome in January 2006 for its final decisions.",
    reasons: "Planning, budgets and contracts of the agencies run side by side, and a study by the Institute of Public Care found that to carry on so is neither viable nor wanted: money of council and health is not placed by the need of the population. The Executive endorsed the review on 19 April 2005 and asked for a detailed plan of action with costings. The board recommends and the bodies that decide by law go on deciding, which keeps the risk in hand.",
    alternatives: [
      { scenarioId: null, name: "Carry on with separate planning and commissioning", reason: "Earlier arrangements did not change the whole system, and the study expects no better of them." },
      { scenarioId: null, name: "A board that takes decisions itself, with pooled budgets", reason: "Left for the longer term, once ways of working together are established." },
    ],
  });

  await arrangeMeeting({
    scope, idempotencyKey: keyOf("oxfordshire board"), id: "board-2006-03-07", bodyId: "oxfordshire-strategic-board", date: on("2006-03-07"), dateWords: null, startsAt: "2 pm",
    place: "County Hall, Oxford", quorumMembers: 2, quorumOrganisations: 1,
  });
  await putItem({
    scope, idempotencyKey: keyOf("oxfordshire board item"), id: "board-terms-of-reference", meetingId: "board-2006-03-07", title: "Terms of reference of the board",
    asked: "Recommend the board’s terms of reference to the bodies that decide.", questionId: null, scenarioIds: [], decisionRule: "consensus",
    source: "Made up for the demonstration: the report asks for terms of reference and does not give them.", referrals: "as registered",
  });
}
