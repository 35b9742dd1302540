import { cite } from "../citation";
import type { EntryRow } from "../register-data";

const summary = cite("vision-summary-2003");
const scope = { kind: "key_issue", standing: "raised at scope stage" } as const;

/** Issues, links and process of the review of 2003. */
export const lutonReviewEntries: readonly EntryRow[] = [
  { ...summary("9", "E1"), id: "legal-basis", kind: "legal_basis", title: "Local Government Act 1999", detail: "Councils must review their services for best value." },
  { ...summary("9–15", "E2"), id: "scope", kind: "process", title: "Scope", detail: "Children aged 0 to 9; early help and family support; carried out by several agencies across departments." },
  { ...summary("21", "E3"), id: "linked-extended-schools", kind: "linked_programme", title: "Extended Schools", detail: "National programme.", standing: "DfES" },
  { ...summary("22", "E3"), id: "linked-irt", kind: "linked_programme", title: "Identification, Referral and Tracking", detail: "National programme; the later data-sharing project.", standing: "CYPU" },
  { ...summary("23", "E3"), id: "linked-childrens-centres", kind: "linked_programme", title: "Children's Centres", detail: "National programme; a possible base for teams.", standing: "DfES" },
  { ...summary("24", "E3"), id: "linked-preventative-strategy", kind: "linked_programme", title: "Local Preventative Strategy", detail: "Luton's own strategy.", standing: "local" },
  { ...summary("25", "E3"), id: "linked-nsf", kind: "linked_programme", title: "Children's National Service Framework", detail: "National standards.", standing: "DoH" },
  { ...summary("26", "E3"), id: "linked-behaviour", kind: "linked_programme", title: "Behaviour Improvement Project", detail: "National programme.", standing: "DfES" },
  { ...summary("27", "E3"), id: "linked-ics", kind: "linked_programme", title: "Integrated Children's System", detail: "National case-recording standard.", standing: "DoH" },
  { ...summary("28", "E3"), id: "linked-laming", kind: "linked_programme", title: "Laming Enquiry", detail: "National inquiry after a child's death.", standing: "national" },
  { ...summary("38–40", "E5"), ...scope, id: "issue-1", code: "Issue 1", title: "Actions left from the review of 10 to 18s", detail: "Six of last year's actions overlap with this review." },
  { ...summary("49–51", "E6"), ...scope, id: "issue-2", code: "Issue 2", title: "Joined-up services", detail: "Organise several levels of service around one understanding of family support." },
  { ...summary("53–55", "E6"), ...scope, id: "issue-3", code: "Issue 3", title: "Quality and outcomes", detail: "Improve without putting good practice at risk; ask how open statutory services are to every culture." },
  { ...summary("57–59", "E6"), ...scope, id: "issue-4", code: "Issue 4", title: "Early intervention", detail: "Succeed at the second tier so that fewer children need the third." },
  { ...summary("61–63", "E6"), ...scope, id: "issue-5", code: "Issue 5", title: "Statutory functions", detail: "Whatever changes, keep what the law requires." },
  { ...summary("65–67", "E6"), ...scope, id: "issue-6", code: "Issue 6", title: "Mainstream what targeted projects achieved", detail: "Carry the good results of short-term money into lasting services." },
  { ...summary("69–71", "E6"), ...scope, id: "issue-7", code: "Issue 7", title: "Savings in the longer term", detail: "Find out whether there are any." },
  { ...summary("75–77", "E6"), id: "issue-8", kind: "key_issue", code: "Issue 8", title: "Child in need, vulnerable child", detail: "Agree what the words mean, so that staff share one picture.", standing: "raised at vision stage" },
  { ...summary("42", "E5"), id: "action-a3", kind: "carried_over_action", code: "A3", title: "Pathfinder with the South Asian community", detail: "Several agencies intervene earlier, through a Local Government Association project.", standing: "from the review of 10 to 18s" },
  { ...summary("43", "E5"), id: "action-a5", kind: "carried_over_action", code: "A5", title: "Family group conferences and kinship care", detail: "Build the service, write the strategy.", standing: "from the review of 10 to 18s" },
  { ...summary("44", "E5"), id: "action-a9", kind: "carried_over_action", code: "A9", title: "Interagency funding arrangements", detail: "Rework who pays what among social services, learning and the new health trusts.", standing: "from the review of 10 to 18s" },
  { ...summary("45", "E5"), id: "action-a10", kind: "carried_over_action", code: "A10", title: "Recruitment", detail: "Inducements now; apprenticeships and training for later.", standing: "from the review of 10 to 18s" },
  { ...summary("46", "E5"), id: "action-a12", kind: "carried_over_action", code: "A12", title: "Information for parents", detail: "Write it anew with health and education.", standing: "from the review of 10 to 18s" },
  { ...summary("47", "E5"), id: "action-a13", kind: "carried_over_action", code: "A13", title: "Earlier help across agencies", detail: "Handed to this review to take forward.", standing: "from the review of 10 to 18s" },
  { ...summary("83–91", "E7"), id: "stages", kind: "process", title: "Stages of the review", detail: "Project plan, scope report, vision report; options and improvement plan were to follow." },
  { ...summary("95–98", "E8"), id: "section-a", kind: "process", code: "A", title: "Services", detail: "Which services exist, what they cost, who funds them." },
  { ...summary("101–104", "E8"), id: "section-b", kind: "process", code: "B", title: "Data", detail: "All children against those served; Luton against similar authorities or England." },
  { ...summary("107–110", "E7"), id: "section-c", kind: "process", code: "C", title: "Consultation", detail: "What families want, and what staff would improve." },
  { ...summary("112–114", "E7"), id: "section-d", kind: "process", code: "D", title: "Best practice", detail: "What is done elsewhere that Luton could learn from." },
  { ...summary("116–118", "E7"), id: "section-e", kind: "process", code: "E", title: "Conclusion and options", detail: "How to do better for less." },
  { ...summary("236", "E20"), id: "options-paper", kind: "process", title: "Challenge by options paper", detail: "Options built on the key issues were debated; results are in an appendix that is not at hand." },
  { ...summary("284", "E25"), id: "readiness-leadership", kind: "readiness", title: "Leadership", detail: "Change fails where leaders and their vision cannot be seen." },
  { ...summary("284", "E25"), id: "readiness-team", kind: "readiness", title: "Team", detail: "It fails where members do not pull together." },
  { ...summary("284", "E25"), id: "readiness-planning", kind: "readiness", title: "Planning", detail: "It fails where the programme is badly planned." },
  { ...summary("284", "E25"), id: "readiness-communication", kind: "readiness", title: "Communication", detail: "It fails where people are not told enough." },
  { ...summary("284", "E25"), id: "readiness-culture", kind: "readiness", title: "Culture", detail: "It fails where culture is left out of account." },
  { ...summary("290", "E26"), id: "outstanding-visit", kind: "outstanding_task", title: "Visit North Lincolnshire or East Riding", detail: "Together with Luton Futures.", standing: "outstanding in 2003" },
  { ...summary("291", "E26"), id: "outstanding-costs", kind: "outstanding_task", title: "Staffing structures and costs in detail", detail: "Left to the next stage.", standing: "outstanding in 2003" },
  { ...summary("292", "E26"), id: "outstanding-equalities", kind: "outstanding_task", title: "Equalities impact assessment", detail: "To be completed.", standing: "outstanding in 2003" },
  { ...summary("34, 79, 121, 145", "E7"), id: "discrepancy-numbers", kind: "discrepancy", title: "Section numbers repeat", detail: "Section 3 appears twice, and the order runs 4, 3, 5." },
];
