import { cite } from "../citation";
import type { RecommendationRow } from "../register-data";

const report = cite("implementation-report-2005");
const cypp = "Children and Young People's Plan";
const directorate = "New directorate";

const proposal = { class: "main", verb: "take forward", status: "being_taken_forward" } as const;
const put = { class: "main", status: "recommended", deliveryVehicles: [] as string[] } as const;

/** The twelve proposals of the tracking table, then what the report itself recommends and asks. */
export const oxfordshireRecommendations: readonly RecommendationRow[] = [
  { ...report("22–23", "O6"), ...proposal, status: "implemented", id: "oxfordshire-p1", reference: "Proposal 1", gist: "Appoint a Director of Children's Services.", deliveryVehicles: [] },
  { ...report("25–26", "O6"), ...proposal, status: "implemented", id: "oxfordshire-p2", reference: "Proposal 2", gist: "Name a lead member for children and young people.", deliveryVehicles: [] },
  { ...report("28–29", "O6"), ...proposal, id: "oxfordshire-p3", reference: "Proposal 3", gist: "One integrated service for looked-after children.", deliveryVehicles: [directorate, cypp] },
  { ...report("31–32", "O6"), ...proposal, id: "oxfordshire-p4", reference: "Proposal 4", gist: "One integrated service for special educational needs and disabilities.", deliveryVehicles: [directorate, cypp] },
  { ...report("34–35", "O6"), ...proposal, id: "oxfordshire-p5", reference: "Proposal 5", gist: "Work out proposals for a Children's Trust.", deliveryVehicles: [directorate] },
  { ...report("37–38", "O6"), ...proposal, id: "oxfordshire-p6", reference: "Proposal 6", gist: "Build local multi-disciplinary teams.", deliveryVehicles: [directorate] },
  { ...report("40–41", "O6"), ...proposal, id: "oxfordshire-p7", reference: "Proposal 7", gist: "Arrange how children, young people, parents and carers take part.", deliveryVehicles: [directorate, cypp] },
  { ...report("43–44", "O6"), ...proposal, id: "oxfordshire-p8", reference: "Proposal 8", gist: "Child and adolescent mental health services.", deliveryVehicles: [cypp] },
  { ...report("46–47", "O6"), ...proposal, id: "oxfordshire-p9", reference: "Proposal 9", gist: "Educational achievement of vulnerable groups.", deliveryVehicles: ["Learning Matters campaign", cypp] },
  { ...report("49–50", "O6"), ...proposal, id: "oxfordshire-p10", reference: "Proposal 10", gist: "Teenage pregnancy.", deliveryVehicles: [cypp] },
  { ...report("52–53", "O6"), ...proposal, id: "oxfordshire-p11", reference: "Proposal 11", gist: "Engage the voluntary sector.", deliveryVehicles: [cypp] },
  { ...report("55–56", "O6"), ...proposal, id: "oxfordshire-p12", reference: "Proposal 12", gist: "A preventative family support service.", deliveryVehicles: [directorate, cypp] },
  { ...report("105", "O16"), ...put, id: "oxfordshire-r17", reference: "Paragraph 17", bodyId: "oxfordshire-strategic-board", verb: "agree", gist: "Ask the board for a programme of phased reviews, first where outcomes for children cause concern." },
  { ...report("111", "O19"), ...put, id: "oxfordshire-r20", reference: "Paragraph 20", bodyId: "oxfordshire-county-cabinet", verb: "approve", gist: "Consult widely on the strategic board, and let officers work on, terms of reference included; report back in January 2006.", note: "Cabinet agreed the broad proposals in October 2005, as scrutiny advised (report of 28 February 2006)." },
  { ...report("174", "O19", "O28"), ...put, id: "oxfordshire-r32", reference: "Paragraph 32", bodyId: "oxfordshire-county-cabinet", verb: "approve", gist: "Consult widely on the locality teams; report back in January 2006." },
  { ...report("178, 184", "O29"), ...put, id: "oxfordshire-r33", reference: "33", bodyId: "oxfordshire-childrens-scrutiny", verb: "comment", gist: "Comment on the proposals and forward advice to Cabinet." },
  { ...report("180", "O29"), ...put, id: "oxfordshire-r33a", reference: "33(a)", parentId: "oxfordshire-r33", bodyId: "oxfordshire-childrens-scrutiny", verb: "comment", gist: "On the strategic board." },
  { ...report("182", "O29"), ...put, id: "oxfordshire-r33b", reference: "33(b)", parentId: "oxfordshire-r33", bodyId: "oxfordshire-childrens-scrutiny", verb: "comment", gist: "On local multi-disciplinary teams." },
];
