import { type ProposalContent, proposalContent, type SectionEdit, sectionEdit } from "@/domain/proposals/content";
import { proposalSections } from "@/domain/proposals/sections";
import { beginProposal, saveSection, submitProposal } from "@/server/proposals/commands";
import { getWorkingProposal } from "@/server/proposals/queries";
import type { Scope } from "@/server/database/scope";

// Luton's proposals of the demonstration. The finding they answer is in the documents; the proposals and every
// amount in them are made up, and say so.

const dropIn = proposalContent.parse({
  partners: { title: "Evening and Saturday family drop-in", otherPartnerIds: ["luton-borough-council", "luton-schools"], contactRole: "Partner representative, Luton voluntary sector" },
  need: {
    needEntryId: "finding-6",
    needStatement: "Families who work, or who are at their worst at weekends, find nothing open. The service mapping found few or no family support services outside office hours, and parents said the same in the consultation.",
    needSchemeId: "luton-2003", needLevelCode: "1",
  },
  children: { childrenNumber: 240, ageFrom: 0, ageTo: 9, areaIds: ["luton-area-1", "luton-area-2", "luton-area-3"], whichChildren: "Children whose parents cannot come in the day. Asian families are under-represented among users of services now, so two of the three drop-ins are to be where more of them live." },
  outcomes: {
    outcomes: "Parents get help before a difficulty grows: fewer first contacts at level 2 that could have been met at level 1.\nMore families from under-represented groups use family support.",
    evidence: "The daytime drop-in was well used during the review’s focus groups. There is no local trial of evening hours yet; attendance by ward and group will be counted from the first week.",
  },
  service: {
    service: "Three drop-ins, one in each area, with a family worker and trained volunteers. Open to all; advice from level 2 staff once a fortnight.",
    hours: "Tuesday and Thursday, 5pm to 8pm; Saturday, 10am to 1pm",
    providerRoute: "grant to the voluntary sector", isShortTerm: true, endsOn: "2008-03-31",
  },
  costs: {
    costs: [
      { year: "2005/06", kind: "one-off", amount: "12000.00" },
      { year: "2005/06", kind: "recurrent", amount: "31500.00" },
      { year: "2006/07", kind: "recurrent", amount: "64200.00" },
      { year: "2007/08", kind: "recurrent", amount: "66100.00" },
    ],
    costBasis: "synthetic",
    costNote: "Sessional family workers, rooms in schools, interpreters and play materials; equipment in the first year.",
    minimumAmount: "118000.00", stretchAmount: "201500.00",
  },
  asks: {
    asks: [
      { year: "2005/06", sourceId: "childrens-fund", sourceName: "Children's Fund", certainty: "provisional", amount: "20000.00" },
      { year: "2005/06", sourceId: null, sourceName: null, certainty: "indicative", amount: "23500.00" },
      { year: "2006/07", sourceId: null, sourceName: null, certainty: "indicative", amount: "64200.00" },
      { year: "2007/08", sourceId: null, sourceName: null, certainty: "indicative", amount: "66100.00" },
    ],
  },
  exit: { exitRoute: "partial mainstream", exitPlan: "From April 2008 the area teams keep the Saturday session within their own hours if a third of users are new to services. If not, the drop-ins close with three months’ notice to families." },
  links: { equality: "Rooms without steps, interpreters for the first languages of each area, a women’s session on Saturdays. Use is counted by group and reported each half-year.", links: "Needs the directory of services, so that staff can point families on. Shares rooms with extended schools." },
});

const healthVisitors = proposalContent.parse({
  ...dropIn,
  partners: { title: "Health visitors’ open sessions for children under three", otherPartnerIds: ["luton-borough-council"], contactRole: "Partner representative, Luton Primary Care Trust" },
  need: { needEntryId: "finding-5", needStatement: "The youngest children have almost no service that any family may use.", needSchemeId: "luton-2003", needLevelCode: "1" },
  children: { childrenNumber: null, ageFrom: 0, ageTo: 2, areaIds: [], whichChildren: "" },
  outcomes: { outcomes: "Difficulties with feeding, sleep and early speech are met before the first birthday.", evidence: "" },
  service: { service: "", hours: "", providerRoute: "in-house", isShortTerm: null, endsOn: null },
  costs: { costs: [{ year: "2006/07", kind: "recurrent", amount: "48000.00" }], costBasis: "synthetic", costNote: "", minimumAmount: null, stretchAmount: null },
  asks: { asks: [] },
  exit: { exitRoute: null, exitPlan: "" },
  links: { equality: "", links: "" },
});

/**
 * Loads Luton's two proposals through the same commands as a partner's: one submitted by the voluntary sector,
 * and a draft of the primary care trust that nobody else can see. The keys are fixed, so a second run adds nothing.
 * @param scopeOf the scope of a person of the demonstration, by id.
 */
export async function loadProposals(scopeOf: (personId: string) => Scope): Promise<void> {
  const voluntary = scopeOf("partner.voluntary");
  const id = await draft(voluntary, "drop-in", dropIn);
  const { contentToken } = await getWorkingProposal(voluntary, id);
  await submitProposal({ scope: voluntary, idempotencyKey: "demonstration-proposal-drop-in-submit", proposalId: id, seen: contentToken });
  await draft(scopeOf("partner.pct"), "health-visitors", healthVisitors);
}

async function draft(scope: Scope, name: string, content: ProposalContent): Promise<string> {
  const key = (step: string): string => `demonstration-proposal-${name}-${step}`;
  const { id } = await beginProposal({ scope, idempotencyKey: key("begin"), title: content.partners.title });
  const { tokens } = await getWorkingProposal(scope, id);
  for (const section of proposalSections) {
    const edit: SectionEdit = sectionEdit.parse({ section: section.id, value: content[section.id] });
    await saveSection({ scope, idempotencyKey: key(section.id), proposalId: id, seen: tokens[section.id], edit });
  }
  return id;
}
