import { cite } from "../citation";
import { day } from "../day";
import type { ClearanceRow, RecommendationRow } from "../register-data";

const report = cite("panel-report-2005");
const summary = cite("vision-summary-2003");

const vehicle = ["Improvement Plan"];
const none: string[] = [];
const main = { class: "main", status: "recommended", deliveryVehicles: none, verb: "recommend" } as const;
const quick = { class: "quick_fix", status: "recommended", deliveryVehicles: none, verb: "recommend" } as const;
/** Only where the report of 2005 says that something is being done about it. */
const underway = { ...main, status: "being_taken_forward", deliveryVehicles: vehicle } as const;

/** Five recommendations of 2003 with their parts, and the one put to the panel in 2005. */
export const lutonRecommendations: readonly RecommendationRow[] = [
  {
    ...report("32", "L6"), id: "luton-panel", reference: "Panel, paragraph 2", bodyId: "luton-best-value-scrutiny-panel", verb: "agree", class: "main", status: "recommended",
    gist: "Agree the improvement plan for children's services.", deliveryVehicles: vehicle, note: "The panel may instead ask for more work. The document does not tell the outcome.",
  },
  { ...summary("240–242", "E21"), ...underway, id: "luton-1", reference: "1", gist: "Link local family support across the town.", mustFollowId: "luton-3" },
  { ...summary("244", "E21"), ...main, id: "luton-1a", reference: "1(a)", parentId: "luton-1", gist: "Give level 1 help through multi-agency teams, one for each area under a manager who also co-ordinates the area; one roof is not needed, and youth offending teams offer one pattern." },
  { ...summary("245", "E21"), ...underway, id: "luton-1b", reference: "1(b)", parentId: "luton-1", gist: "Bring in the support workers whom head teachers manage, and give them a leading part.", note: "In 2005 schools' family support is to link with multi-agency services (report of 2005, line 43)." },
  {
    ...summary("246", "E21"), ...underway, id: "luton-1c", reference: "1(c)", parentId: "luton-1", gist: "Stop managing the workers of three partly grant-paid projects (Flying Start, Children's Fund, On Track) apart: one mainstream service, run by the council or by a voluntary provider.",
    note: "By 2005 the plan is to merge the projects under three family worker co-ordinators (report of 2005, line 43).",
  },
  { ...summary("247", "E21"), ...underway, id: "luton-1d", reference: "1(d)", parentId: "luton-1", gist: "Let resources decide how many teams, holding management cost down; three looks best on the figures so far.", note: "In 2005 there are three areas (report of 2005, line 43)." },
  { ...summary("248", "E21"), ...main, id: "luton-1e", reference: "1(e)", parentId: "luton-1", gist: "Accept that no division of the town is perfect; follow the area committees, two to a team, and let shared tracking keep access flexible." },
  { ...summary("249–251", "E21"), ...main, id: "luton-1f", reference: "1(f)", parentId: "luton-1", gist: "Plan the link with the new Children's Centres, which could house the teams." },
  { ...summary("253", "E22"), ...main, id: "luton-2", reference: "2", gist: "Settle referral routes and the support that specialist services give.", mustFollowId: "luton-3" },
  { ...summary("255", "E22"), ...main, id: "luton-2a", reference: "2(a)", parentId: "luton-2", gist: "Let level 1 teams draw advice and joint work from qualified level 2 staff of three services: education, health, social services." },
  { ...summary("256", "E22"), ...main, id: "luton-2b", reference: "2(b)", parentId: "luton-2", gist: "Give level 1 a clear way to pass on families who need skilled assessment." },
  { ...summary("257", "E22"), ...main, id: "luton-2c", reference: "2(c)", parentId: "luton-2", gist: "Where several agencies are needed: one way in, one assessment, one care plan." },
  {
    ...summary("259–261", "E23"), ...underway, id: "luton-3", reference: "3", gist: "Build the shared database on the Identification, Referral and Tracking model, so that agencies can share key data.",
    note: "It must be working before the teams of recommendation 1 start. In 2005 staff reach basic data through the information-sharing project (report of 2005, line 44).",
  },
  { ...summary("263–269", "E24"), ...quick, id: "luton-4", reference: "4", gist: "Spread news about services better among agencies and staff, perhaps by a newsletter." },
  { ...summary("271–280", "E24"), ...quick, status: "implemented", deliveryVehicles: ["Children's Information Service"], id: "luton-5", reference: "5", gist: "Publish a simple directory of level 1 services, how to reach them and how they relate to level 2.", note: "By 2005 the web directory was working (report of 2005, line 44)." },
  { ...summary("279", "E24"), ...quick, id: "luton-5-understanding", reference: "5, first preparation", parentId: "luton-5", gist: "Reach one understanding among services of what modern family support is." },
  { ...summary("280", "E24"), ...quick, id: "luton-5-training", reference: "5, second preparation", parentId: "luton-5", gist: "Train together, share information and see each other's work." },
];

export const lutonClearances: readonly ClearanceRow[] = [
  {
    ...report("62", "L19"), id: "luton-legal", domain: "legal", role: "Council's solicitor", givenOn: day("2005-04-27"), gist: "The report raises no legal question.", sourcesReliedOn: [],
    note: "The Legal box of the implications table is not ticked, yet a statement and a clearance are there.",
  },
  {
    ...report("66", "L20"), id: "luton-financial", domain: "financial", role: "Finance Manager, Children & Learning", givenOn: day("2005-04-27"), gist: "Funding is enough for the plan.",
    sourcesReliedOn: ["Base budget", "DfES grant"], note: "No amount is given. The clearance stands 13 days before the meeting and names no version of the plan.",
  },
];
