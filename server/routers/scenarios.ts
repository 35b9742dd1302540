import "server-only";
import { z } from "zod";
import { confirmationOutcomes } from "@/domain/decisions/confirm-funding";
import { mostColumns } from "@/domain/plan/comparison";
import { changeShape } from "@/domain/plan/change";
import { historySubject } from "@/domain/plan/history-subject";
import { rankingFigures } from "@/domain/plan/what-would-change-figure";
import { financialYear, isoDate, lineId } from "@/domain/plan/fields";
import { confirmFunding } from "../confirmations/commands";
import { findWhatWouldChange } from "../scenario/what-would-change";
import { branchScenario, saveScenarioVersion } from "../scenario/commands";
import { savedAndFollowed } from "../scenario/following";
import { goBackToVersion } from "../scenario/going-back";
import { getHistoryOf } from "../scenario/history-of";
import { compareScenarios, explainScenario, getScenario, getScenarioVersion, latestScenarios, listQuestions } from "../scenario/queries";
import { allowed, command, router } from "../trpc";

const id = z.string().min(1).max(64);
const version = z.int().min(1);
const reason = z.string().trim().min(1, "Say why, in a few words").max(400);

export const scenariosRouter = router({
  questions: allowed("read scenarios").input(z.strictObject({ at: isoDate.optional() }).optional()).query(({ ctx, input }) => listQuestions(ctx.scope, input?.at)),

  latest: allowed("read scenarios").input(z.strictObject({ questionId: id, at: isoDate.optional() })).query(({ ctx, input }) => latestScenarios(ctx.scope, input.questionId, input.at)),

  compare: allowed("read scenarios")
    .input(z.strictObject({ questionId: id, columns: z.array(z.strictObject({ scenarioId: id, version: version.nullable(), at: isoDate.optional() })).max(mostColumns), at: isoDate.optional() }))
    .query(({ ctx, input }) => compareScenarios(ctx.scope, input.questionId, input.columns, input.at)),

  whatWouldChange: allowed("read scenarios")
    .input(z.strictObject({ questionId: id, columns: z.array(z.strictObject({ scenarioId: id, version: version.nullable() })).max(mostColumns), figure: z.enum(rankingFigures) }))
    .query(({ ctx, input }) => findWhatWouldChange(ctx.scope, input)),

  get: allowed("read scenarios")
    .input(z.strictObject({ scenarioId: id, version: version.nullable(), at: isoDate.optional() }))
    .query(({ ctx, input }) => getScenario(ctx.scope, input.scenarioId, input.version, input.at)),

  version: allowed("read scenarios")
    .input(z.strictObject({ scenarioId: id, version: version.nullable() }))
    .query(({ ctx, input }) => getScenarioVersion(ctx.scope, input.scenarioId, input.version)),

  history: allowed("read scenarios")
    .input(z.strictObject({ scenarioId: id, version: version.nullable(), subject: historySubject }))
    .query(({ ctx, input }) => getHistoryOf(ctx.scope, input)),

  explainFunding: allowed("read scenarios")
    .input(z.strictObject({ scenarioId: id, version: version.nullable(), leftAtMost: z.int().min(1).optional() }))
    .query(({ ctx, input }) => explainScenario(ctx.scope, input)),

  saveVersion: allowed("save a scenario version")
    .input(command({ scenarioId: id, baseVersion: version, changes: z.array(changeShape).min(1).max(5_000), reason }))
    .mutation(({ ctx, input }) => savedAndFollowed(ctx.scope, saveScenarioVersion({ ...input, scope: ctx.scope }))),

  goBack: allowed("save a scenario version")
    .input(command({ scenarioId: id, baseVersion: version, version, reason }))
    .mutation(({ ctx, input }) => savedAndFollowed(ctx.scope, goBackToVersion({ ...input, scope: ctx.scope }))),

  branch: allowed("branch a scenario")
    .input(command({ scenarioId: id, version, name: z.string().trim().min(1, "Give the branch a name").max(80), reason }))
    .mutation(({ ctx, input }) => branchScenario({ ...input, scope: ctx.scope })),

  confirmFunding: allowed("confirm funding")
    .input(command({
      scenarioId: id, version, contentHash: z.string().length(64),
      outcome: z.enum(confirmationOutcomes), statement: z.string().max(4_000), conditions: z.string().max(4_000).nullable(),
      reliedOn: z.array(z.strictObject({ sourceId: lineId, year: financialYear })).max(2_000),
    }))
    .mutation(({ ctx, input }) => confirmFunding({ ...input, scope: ctx.scope })),
});
