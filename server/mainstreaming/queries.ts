import "server-only";
import { overrideFault } from "@/domain/mainstreaming/evidence-of";
import { ExitRouteRefusal } from "@/domain/mainstreaming/exit-route-changes";
import type { WeighedOption } from "@/domain/mainstreaming/weighed-option";
import { workOption } from "@/domain/mainstreaming/work-option";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { Refusal } from "../refusal";
import { sealedVersion } from "../scenario/sealed-version";
import { whenNeeded } from "../solver/when-needed";
import { storedOptions } from "./records";

/**
 * The ways out that were put beside each other for these projects together, each worked out. Open ones are worked out
 * of the version shown, so that they stand beside the same plan.
 * @param version null for the latest.
 * @throws Refusal NOT_FOUND when there is no such version.
 */
export function listOptions(scope: Scope, asked: { readonly scenarioId: string; readonly version: number | null; readonly serviceIds: readonly string[] }): Promise<readonly WeighedOption[]> {
  return read(scope, async (db) => {
    const { trustId } = scope;
    const versions = await db.scenarioVersion.findMany({ where: { trustId, scenarioId: asked.scenarioId }, orderBy: { version: "asc" }, select: { version: true, contentHash: true } });
    const shown = asked.version === null ? versions.at(-1) : versions.find(({ version }) => version === asked.version);
    if (shown === undefined) throw new Refusal("There is no such version of this scenario.", { code: "NOT_FOUND" });
    const group = [...asked.serviceIds].sort().join(" ");
    const options = (await storedOptions(db, { trustId, scenarioId: asked.scenarioId })).filter(({ serviceIds }) => [...serviceIds].sort().join(" ") === group);
    const views: WeighedOption[] = [];
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
