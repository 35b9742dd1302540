import "server-only";
import { z } from "zod";
import { firstBankHolidayYear, lastBankHolidayYear } from "@/domain/decisions/bank-holidays";
import { itemOutcomes } from "@/domain/decisions/item-stages";
import { referralAnswers, referralManners, referralVerbs } from "@/domain/decisions/referral-stages";
import { decisionRules, interestEffects, interestKinds, positions } from "@/domain/decisions/take-part";
import { isoDate } from "@/domain/plan/fields";
import { declareInterest, prepareReferral, settleQuorum, takePosition } from "../decisions/item-commands";
import { arrangeMeeting, putItem, recordAttendance, strikeAttendance } from "../decisions/meeting-commands";
import { exportRecord, getItem, getMeeting, getRecommendation, getRecord, listChoices, listMeetings } from "../decisions/queries";
import { recordRecommendation } from "../decisions/recommendation-commands";
import { recordAnswer, scheduleReferral } from "../decisions/referral-commands";
import { allowed, command, router } from "../trpc";

const id = z.string().min(1).max(64);
const text = (empty: string, length = 4_000) => z.string().trim().min(1, empty).max(length);
const optionalText = z.string().trim().max(4_000).transform((words) => words || null).nullable();
/** Working days are counted from a table of bank holidays that ends, so dates outside it are refused here. */
const day = isoDate.refine((date) => Number(date.slice(0, 4)) >= firstBankHolidayYear && Number(date.slice(0, 4)) < lastBankHolidayYear, `Enter a date from ${firstBankHolidayYear} to ${lastBankHolidayYear - 1}`);
const edition = z.int().min(1).nullable();
/** The day by whose end what is shown was known; left out for today. */
const at = isoDate.optional();

export const decisionsRouter = router({
  meetings: allowed("read decisions").input(z.strictObject({ at }).optional()).query(({ ctx, input }) => listMeetings(ctx.scope, input?.at)),
  meeting: allowed("read decisions").input(z.strictObject({ meetingId: id, at })).query(({ ctx, input }) => getMeeting(ctx.scope, input.meetingId, input.at)),
  item: allowed("read decisions").input(z.strictObject({ itemId: id, at })).query(({ ctx, input }) => getItem(ctx.scope, input.itemId, input.at)),
  recommendation: allowed("read decisions").input(z.strictObject({ recommendationId: id, at })).query(({ ctx, input }) => getRecommendation(ctx.scope, input.recommendationId, input.at)),
  record: allowed("read decisions").input(z.strictObject({ recommendationId: id, edition, at })).query(({ ctx, input }) => getRecord(ctx.scope, input.recommendationId, input.edition, input.at)),
  exportRecord: allowed("read decisions").input(z.strictObject({ recommendationId: id, edition })).query(({ ctx, input }) => exportRecord(ctx.scope, input.recommendationId, input.edition)),
  choices: allowed("arrange a meeting").input(z.undefined()).query(({ ctx }) => listChoices(ctx.scope)),

  arrangeMeeting: allowed("arrange a meeting")
    .input(command({
      bodyId: id, date: day, startsAt: optionalText, place: optionalText,
      quorumMembers: z.int().min(1, "A quorum is at least one voting member").max(100), quorumOrganisations: z.int().min(1, "A quorum is from at least one organisation").max(100),
    }))
    .mutation(({ ctx, input }) => arrangeMeeting({ ...input, dateWords: null, scope: ctx.scope })),

  putItem: allowed("arrange a meeting")
    .input(command({ meetingId: id, title: text("Give the item a title", 120), asked: text("Say what the board is asked to do", 600), questionId: id.nullable(), scenarioIds: z.array(id).max(20), decisionRule: z.enum(decisionRules) }))
    .mutation(({ ctx, input }) => putItem({ ...input, source: null, referrals: "as registered", scope: ctx.scope })),

  recordAttendance: allowed("arrange a meeting")
    .input(command({ meetingId: id, accountId: id.nullable(), roleTitle: optionalText, organisationId: id.nullable(), voting: z.boolean() }))
    .mutation(({ ctx, input }) => recordAttendance({ ...input, scope: ctx.scope })),

  strikeAttendance: allowed("arrange a meeting")
    .input(command({ attendanceId: id, reason: text("Say why the entry is struck out", 400) }))
    .mutation(({ ctx, input }) => strikeAttendance({ ...input, scope: ctx.scope })),

  settleQuorum: allowed("arrange a meeting").input(command({ itemId: id })).mutation(({ ctx, input }) => settleQuorum({ ...input, scope: ctx.scope })),

  prepareReferral: allowed("arrange a meeting")
    .input(command({ itemId: id, bodyId: id, manner: z.enum(referralManners), verb: z.enum(referralVerbs), note: optionalText }))
    .mutation(({ ctx, input }) => prepareReferral({ ...input, scope: ctx.scope })),

  declareInterest: allowed("declare an interest")
    .input(command({ itemId: id, kind: z.enum(interestKinds), nature: text("Say what the interest is"), effect: z.enum(interestEffects), dispensation: optionalText }))
    .mutation(({ ctx, input }) => declareInterest({ ...input, scope: ctx.scope })),

  takePosition: allowed("take part in a recommendation")
    .input(command({ itemId: id, position: z.enum(positions), reason: optionalText }))
    .mutation(({ ctx, input }) => takePosition({ ...input, scope: ctx.scope })),

  recordRecommendation: allowed("record a recommendation")
    .input(command({
      itemId: id, outcome: z.enum(itemOutcomes), scenarioId: id.nullable(), verb: z.enum(referralVerbs), wording: text("Write the recommendation in the words of the minutes"),
      reasons: text("Give the reasons: a record without reasons is no record"), keyDecision: z.boolean(),
      alternatives: z.array(z.strictObject({ scenarioId: id.nullable(), name: text("Name the alternative", 120), reason: z.string().max(4_000) })).max(20),
    }))
    .mutation(({ ctx, input }) => recordRecommendation({ ...input, scope: ctx.scope })),

  scheduleReferral: allowed("record a referral's answer")
    .input(command({ referralId: id, date: day }))
    .mutation(({ ctx, input }) => scheduleReferral({ ...input, scope: ctx.scope })),

  recordAnswer: allowed("record a referral's answer")
    .input(command({
      referralId: id, kind: z.enum(referralAnswers), decidedOn: day, publishedOn: day.nullable(), reason: text("Give the body's reason, or the minute it is taken from"), touchesMoneyOrScope: z.boolean(),
    }))
    .mutation(({ ctx, input }) => recordAnswer({ ...input, scope: ctx.scope })),
});
