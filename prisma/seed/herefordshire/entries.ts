import { cite } from "../citation";
import type { EntryRow } from "../register-data";

const report = cite("cabinet-report-2004");
const expectation = { kind: "key_issue", standing: "expected by 2006–08" } as const;

/** What the report holds beyond rows with tables of their own. */
export const herefordshireEntries: readonly EntryRow[] = [
  { ...report("5–13", "H1"), id: "report-head", kind: "report_field", title: "Head of the report", detail: "By the Chief Executive in the Leader's remit; it cuts across social care, housing and education." },
  { ...report("17", "H2"), id: "report-wards", kind: "report_field", title: "Wards affected", detail: "The whole county." },
  { ...report("23–25", "H3"), id: "report-key-decision", kind: "report_field", title: "Key decision", detail: "No, and the report says so outright." },
  { ...report("36–38", "H5"), id: "report-reasons", kind: "report_field", title: "Reasons", detail: "National policy changes; local good practice is to be built on." },
  { ...report("50", "H6"), ...expectation, id: "issue-commissioning", title: "Commissioning", detail: "The area needs ways to commission services." },
  { ...report("51", "H6"), ...expectation, id: "issue-integration", title: "Integration", detail: "Education and children's social services closer together; the Children's Trust debate." },
  { ...report("52", "H6"), ...expectation, id: "issue-partnership", title: "Statutory and voluntary partnership", detail: "To be shown, not claimed." },
  { ...report("53", "H6"), ...expectation, id: "issue-safeguarding", title: "Statutory safeguarding board", detail: "In place of the protection committee." },
  { ...report("54, 83", "H7", "H12"), id: "role-director", kind: "role", title: "Director of Children's Services", detail: "New; answers for safeguarding board and partnership." },
  { ...report("54, 83", "H7", "H12"), id: "role-lead-member", kind: "role", title: "Lead member for children's services", detail: "New." },
  { ...report("54–55", "H7"), id: "principle-protect", kind: "principle", title: "Protect what is good", detail: "Good practice, and steady attention to schools, come through the change." },
  { ...report("60", "H8"), id: "principle-1", kind: "principle", code: "1", title: "The child at the centre", detail: "And the child's experience, in design and provision." },
  { ...report("61", "H8"), id: "principle-2", kind: "principle", code: "2", title: "Stability", detail: "Keep services steady, safeguarding above all." },
  { ...report("62", "H8"), id: "principle-3", kind: "principle", code: "3", title: "Joint working", detail: "Make it possible." },
  { ...report("63", "H8"), id: "principle-4", kind: "principle", code: "4", title: "Whole family, school as community, transition", detail: "Strengthen and guard them in whatever is new." },
  { ...report("64", "H8"), id: "principle-5", kind: "principle", code: "5", title: "Schools as partners", detail: "They matter to every outcome." },
  { ...report("65", "H8"), id: "principle-6", kind: "principle", code: "6", title: "Group services by outcome", detail: "Where results are best." },
  { ...report("67", "H8"), id: "principle-7", kind: "principle", code: "7", title: "Share information", detail: "Across agencies and disciplines." },
  { ...report("68", "H8"), id: "principle-8", kind: "principle", code: "8", title: "Everyone protects children", detail: "All who serve them are part of it." },
  { ...report("69", "H9"), id: "risk-structure", kind: "risk", title: "Structural change distracts", detail: "Children may be least safe while services look at themselves." },
  { ...report("70–71", "H10"), id: "principle-journey", kind: "principle", title: "Wrap services round the child", detail: "Follow the child's journey, find duplication, integrate; with staff and users, then procedures." },
  { ...report("72", "H11"), id: "data-child-concern", kind: "data_sharing", title: "Herefordshire Child Concern Model", detail: "The basis for better practice and shared information." },
  { ...report("73", "H11"), id: "dependency-inspection", kind: "dependency", title: "Joint area review", detail: "The next performance assessment depends on it; Herefordshire may be a pilot." },
  { ...report("79", "H12"), id: "framework-leadership", kind: "board_task", title: "Lead clearly", detail: "With a purpose all can see.", standing: "performance framework" },
  { ...report("80", "H12"), id: "framework-culture", kind: "board_task", title: "Set the culture", detail: "Open, respectful, with checks.", standing: "performance framework" },
  { ...report("81", "H12"), id: "framework-systems", kind: "board_task", title: "Build information systems", detail: "Capture, share, check, act.", standing: "performance framework" },
  { ...report("82", "H12"), id: "framework-outcomes", kind: "board_task", title: "Keep to outcomes", detail: "For children.", standing: "performance framework" },
  { ...report("88–93", "H13"), id: "evidence-progress", kind: "evidence", title: "Progress already made", detail: "Joint commissioning for complex needs; disability services integrating; partnership boards. Build on it rather than reorganise without need." },
  { ...report("89", "H13"), id: "evidence-region", kind: "evidence", title: "Talks with counties in the region", detail: "To make resources go further; at an early stage." },
  { ...report("97–103", "H14"), id: "development-framework", kind: "development", title: "Framework and body for the partnership", detail: "Lasting improvement, one system, local delivery; prevention and universal services stronger." },
  { ...report("102–106", "H14"), id: "development-change", kind: "development", title: "A change process", detail: "Change culture, plan services that make sense, use resources well." },
  { ...report("107–108", "H15"), id: "evidence-no-centre", kind: "evidence", title: "No central point", detail: "Many groups, none with the rank to set direction; no councillors in the present one." },
  { ...report("112", "H16"), id: "outstanding-self-assessment", kind: "outstanding_task", title: "Self-assessment and service model", detail: "By the end of 2004.", standing: "due" },
  { ...report("114–116", "H17"), id: "option-none", kind: "option", title: "Alternative options", detail: "None at this stage." },
  { ...report("118–120", "H17"), id: "risk-plans", kind: "risk", title: "Plans in time", detail: "The council has to describe them in autumn 2004." },
  { ...report("122–124", "H17"), id: "stakeholder-services", kind: "stakeholder", title: "The council's children's services", detail: "All of them, as consultees." },
  { ...report("126–128", "H17"), id: "part-background", kind: "document_part", title: "Background papers", detail: "None." },
];
