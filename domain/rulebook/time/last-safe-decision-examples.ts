import type { RuleExample } from "../rule";

/** Money that ends on 31 March 2006, three months' notice to staff, 30 days of consultation and a cabinet with call-in. */
const cabinet = {
  moneyEndsOn: "2006-03-31", noticeLength: 3, noticeUnit: "months", consultationDays: 30, callInWorkingDays: 5, publicationWorkingDays: 1,
  papersClearDays: 5, papersReading: "working", forwardClearDays: 28, forwardReading: "calendar",
  meetings: [{ meetsOn: "2005-10-18" }, { meetsOn: "2005-12-20" }, { meetsOn: "2005-11-15" }], today: "2005-09-01",
};

const cabinetDays = { noticeBy: "2005-12-31", consultationFrom: "2005-12-01", decisionInEffectBy: "2005-11-30", decideBy: "2005-11-22" };
const november = { lastSafeMeeting: "2005-11-15", takesEffectOn: "2005-11-23", papersBy: "2005-11-07", forwardNoticeBy: "2005-10-17" };
const noMeeting = { lastSafeMeeting: null, takesEffectOn: null, papersBy: null, forwardNoticeBy: null };

/** Cases of the last safe decision date, counted by hand on a calendar. */
export const safeDecisionExamples: readonly RuleExample[] = [
  {
    reference: null, title: "A cabinet in November decides in time on money that ends in March", input: cabinet,
    output: { ...cabinetDays, ...november, standing: "in time", inWords: "Decide at the meeting on 15 November 2005 at the latest, and publish by 17 October 2005." },
  },
  {
    reference: null, title: "The same in late October: the notice of a key decision is overdue", input: { ...cabinet, today: "2005-10-24" },
    output: { ...cabinetDays, ...november, standing: "too late for its papers", inWords: "The last meeting in time is on 15 November 2005, but what must be published before it was due on 17 October 2005." },
  },
  {
    reference: null, title: "The same in December: the meeting has passed", input: { ...cabinet, today: "2005-12-01" },
    output: { ...cabinetDays, ...november, standing: "the last meeting has passed", inWords: "The last meeting in time was on 15 November 2005, which has passed." },
  },
  {
    reference: null, title: "Only a meeting in December is left", input: { ...cabinet, meetings: [{ meetsOn: "2005-12-20" }] },
    output: { ...cabinetDays, ...noMeeting, standing: "no meeting in time", inWords: "None of the meetings given is in time: the decision is needed by 22 November 2005." },
  },
  {
    reference: null, title: "A contract with twelve weeks' notice, decided by a board without call-in",
    input: {
      ...cabinet, noticeLength: 12, noticeUnit: "weeks", consultationDays: 0, callInWorkingDays: 0, forwardClearDays: null, papersReading: "calendar",
      meetings: [{ meetsOn: "2006-01-05" }, { meetsOn: "2006-01-06" }], today: "2005-12-30",
    },
    output: {
      noticeBy: "2006-01-06", consultationFrom: "2006-01-06", decisionInEffectBy: "2006-01-05", decideBy: "2006-01-05",
      lastSafeMeeting: "2006-01-05", takesEffectOn: "2006-01-05", papersBy: "2005-12-30", forwardNoticeBy: null,
      standing: "in time", inWords: "Decide at the meeting on 5 January 2006 at the latest, and publish by 30 December 2005.",
    },
  },
];
