import "server-only";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { Pounds } from "@/domain/plan/fields";
import type { AskedVirement, VirementAnswerKind } from "@/domain/pools/virements/asked-virement";
import type { Database } from "../database/client";

/** The virements of a scenario that fit, in the order in which they were asked for. */
export async function storedVirements(db: Database, where: { readonly trustId: string; readonly scenarioId?: string; readonly id?: string }): Promise<readonly (AskedVirement & { readonly scenarioId: string; readonly accountId: string })[]> {
  const rows = await db.virement.findMany({ where, orderBy: [{ askedAt: "asc" }, { id: "asc" }], include: { answers: { orderBy: { number: "asc" } } } });
  return rows.map(({ trustId: _trust, organisationId: _organisation, askedAt, amount, year, answers, ...row }) => {
    const answer = answers[0];
    return {
      ...row, year: year as FinancialYear, amount: amount.toFixed(2) as Pounds, askedAt: askedAt.toISOString(),
      answer: answer === undefined ? null : { answer: answer.answer as VirementAnswerKind, approver: answer.approver, reason: answer.reason, version: answer.version, answeredAt: answer.answeredAt.toISOString(), roleTitle: answer.roleTitle },
    };
  });
}
