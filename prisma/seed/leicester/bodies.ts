import { cite } from "../citation";
import type { BodyMembershipRow, BodyReportsToRow, BodyRow } from "../register-data";

const report = cite("scoping-report-2001");

export const leicesterBodies: readonly BodyRow[] = [
  { ...report("11, 25, 41", "K1", "K6"), id: "leicester-cabinet", name: "Cabinet", kind: "cabinet", power: "statutory", standing: "sitting", organisationId: "leicester-city-council", purpose: "Decides for the council; asked to endorse the work and agree the scope." },
  { ...report("37, 130", "K1", "K5"), id: "leicester-leaders-briefing", name: "Leader's Briefing", kind: "briefing", power: "advisory", standing: "sitting", organisationId: "leicester-city-council", purpose: "Sees the draft before Cabinet; late comments are to be worked in by then." },
  { ...report("128", "K15"), id: "leicester-scope-group", name: "Scope Working Group", kind: "project group", power: "recommending", standing: "sitting", purpose: "Named the five strategic imperatives." },
  { ...report("134", "K15"), id: "leicester-core-review-group", name: "Core Review Group", kind: "project group", power: "recommending", standing: "proposed", purpose: "Would draw options for departmental structure, to be tested against the other imperatives." },
];

export const leicesterBodyMemberships: readonly BodyMembershipRow[] = [
  { ...report("37, 159", "K5", "K19"), id: "review-lead", bodyId: "leicester-core-review-group", organisationId: "leicester-social-services", member: "Responsible Assistant Director", capacity: "officer_support", note: "Weighs consultation that comes too late for the report. The membership itself is our reading." },
];

export const leicesterBodyReportsTo: readonly BodyReportsToRow[] = [
  { ...report("25, 128", "K6", "K15"), id: "scope-group-to-cabinet", bodyId: "leicester-scope-group", toBodyId: "leicester-cabinet", manner: "required" },
  { ...report("37, 130", "K1"), id: "scope-group-to-briefing", bodyId: "leicester-scope-group", toBodyId: "leicester-leaders-briefing", manner: "consulted" },
];
