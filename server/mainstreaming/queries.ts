import "server-only";
import { overrideFault } from "@/domain/mainstreaming/evidence-of";
import { ExitRouteRefusal } from "@/domain/mainstreaming/exit-route-changes";
import { workOption, type WorkedOption } from "@/domain/mainstreaming/work-option";
import type { PlanProblem } from "@/domain/plan/plan-problem";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { Refusal } from "../refusal";
import { sealedVersion } from "../scenario/sealed-version";
import { whenNeeded } from "../solver/when-needed";
import { type OptionRecord, storedOptions } from "./records";

/** An option beside others: what it does to the version it was worked out of, or why that version cannot take it. */
export interface OptionView extends OptionRecord {
  /** The version it is worked out of: the one shown while it is open, the one it was asked of once it has ended. */
  readonly workedOf: number;
  readonly worked: Omit<WorkedOption, "changes"> | null;
  readonly problems: readonly PlanProblem[];
  /** Why the board would need a reason to take a project in before its evidence is held. */
  readonly overridesNeeded: readonly string[];
}

/**
 * The ways out that were put beside each other for these projects together, each worked out. Open ones are worked out
 * of the version shown, so that they stand beside the same plan.
 * @param version null for the latest.
 * @throws Refusal NOT_FOUND when there is no such version.
 */
export function listOptions(scope: Scope, asked: { readonly scenarioId: string; readonly version: number | null; readonly serviceIds: readonly string[] }): Promise<readonly OptionView[]> {
  return read(scope, async (db) => {
    const { trustId } = scope;
    const versions = await db.scenarioVersion.findMany({ where: { trustId, scenarioId: asked.scenarioId }, orderBy: { version: "asc" }, select: { version: true, contentHash: true } });
    const shown = asked.version === null ? versions.at(-1) : versions.find(({ version }) => version === asked.version);
    if (shown === undefined) throw new Refusal("There is no such version of this scenario.", { code: "NOT_FOUND" });
    const group = [...asked.serviceIds].sort().join(" ");
    const options = (await storedOptions(db, { trustId, scenarioId: asked.scenarioId })).filter(({ serviceIds }) => [...serviceIds].sort().join(" ") === group);
    const views: OptionView[] = [];
    for (const option of options) {
      const of = option.end === null ? shown : (versions.find(({ version }) => version === option.version) ?? shown);
      const { plan, evaluation } = await sealedVersion(db, { trustId, scenarioId: asked.scenarioId, version: of.version }, of.contentHash);
      const overridesNeeded = option.asks.flatMap((ask) => overrideFault(plan, ask) ?? []).map(({ message }) => message);
      try {
        const { changes: _changes, ...worked } = await whenNeeded((solve) => workOption(plan, evaluation, option, solve));
        views.push({ ...option, workedOf: of.version, worked, problems: [], overridesNeeded });
      } catch (error) {
        if (!(error instanceof ExitRouteRefusal)) throw error;
        views.push({ ...option, workedOf: of.version, worked: null, problems: error.problems, overridesNeeded });
      }
    }
    return views;
  });
}
