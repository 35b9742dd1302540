/** One version of one scenario. */
export interface VersionKey {
  readonly scenarioId: string;
  readonly version: number;
}

/** A version and what it grew from: the version before it, what it was branched from, and whatever it took in. */
export interface VersionNode extends VersionKey {
  readonly parents: readonly VersionKey[];
}

/** A scenario as it is stored: where it left from, and which of its versions took in a version of another. */
export interface Lineage {
  readonly scenarioId: string;
  readonly branchedFrom: VersionKey | null;
  readonly versions: readonly { readonly version: number; readonly merged: VersionKey | null }[];
}

/** The graph of the versions of some scenarios. */
export const versionGraph = (lineages: readonly Lineage[]): VersionNode[] =>
  lineages.flatMap(({ scenarioId, branchedFrom, versions }) =>
    versions.map(({ version, merged }): VersionNode => {
      const before = version > 1 ? { scenarioId, version: version - 1 } : branchedFrom;
      return { scenarioId, version, parents: [before, merged].filter((parent) => parent !== null) };
    }),
  );

/**
 * The nearest version that two versions both grew from; a version grows from itself. Of several, none of which grew
 * from another, the one with the fewest steps to both, then the first by scenario id and the later version, so that
 * everybody is told the same. Null when they have nothing in common.
 */
export function commonAncestor(versions: readonly VersionNode[], one: VersionKey, other: VersionKey): VersionKey | null {
  const nodes = new Map(versions.map((node) => [keyOf(node), node]));
  const [fromOne, fromOther] = [stepsBack(nodes, one), stepsBack(nodes, other)];
  const common = [...fromOne.keys()].filter((key) => fromOther.has(key));
  const behind = new Set(common.flatMap((key) => [...stepsBack(nodes, nodes.get(key)!).keys()].filter((earlier) => earlier !== key)));
  const steps = (node: VersionKey): number => (fromOne.get(keyOf(node)) ?? 0) + (fromOther.get(keyOf(node)) ?? 0);
  const [nearest] = common
    .filter((key) => !behind.has(key))
    .map((key) => nodes.get(key)!)
    .sort((a, b) => steps(a) - steps(b) || (a.scenarioId < b.scenarioId ? -1 : a.scenarioId > b.scenarioId ? 1 : b.version - a.version));
  return nearest === undefined ? null : { scenarioId: nearest.scenarioId, version: nearest.version };
}

const keyOf = ({ scenarioId, version }: VersionKey): string => `${scenarioId}/${version}`;

/** Every known version that a version grew from, itself first, with the fewest steps back to it. */
function stepsBack(nodes: ReadonlyMap<string, VersionNode>, from: VersionKey): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  let reached: readonly VersionKey[] = [from];
  for (let step = 0; reached.length > 0; step += 1) {
    const fresh = reached.map(keyOf).filter((key) => nodes.has(key) && !steps.has(key));
    for (const key of fresh) steps.set(key, step);
    reached = fresh.flatMap((key) => nodes.get(key)!.parents);
  }
  return steps;
}
