import { engineSuite } from "../benchmarks/engine/engine-suite";
import { scenariosSuite } from "../benchmarks/scenarios/scenarios-suite";
import { machine } from "../benchmarks/machine";
import { isMet, type Aim, type CaseResult, type Suite } from "../benchmarks/suite";

/**
 * Measures on this machine, now: `npm run bench`, `npm run bench -- engine` for one suite, `-- --json` for programs.
 * The exit code is 1 when a result is not exact, and 0 when an aim is merely not met.
 */
const suites: readonly Suite[] = [engineSuite, scenariosSuite];

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(4));

function aimLine(aim: Aim): string {
  const met = isMet(aim) ? "met" : `NOT MET, by a factor of ${shown(aim.holds === "at least" ? aim.bound / aim.measured : aim.measured / aim.bound)}`;
  return `  aim: ${aim.aim}, ${aim.holds} ${shown(aim.bound)} ${aim.unit}: ${shown(aim.measured)}, ${met}`;
}

function caseLines({ name, data, timings, aims, exactness, notes }: CaseResult): string[] {
  const width = Math.max(...timings.map((timing) => timing.name.length));
  return [
    "", name, `  data: ${data}`,
    ...timings.map((timing) => `  ${timing.name.padEnd(width)}  ${shown(timing.median).padStart(9)} ms  (${shown(timing.low)} to ${shown(timing.high)} in eight of ten of ${timing.runs} runs)`),
    ...aims.map(aimLine),
    ...exactness.map(({ what, exact }) => `  ${exact ? "exact" : "NOT EXACT"}: ${what}`),
    ...notes.map((note) => `  ${note}`),
  ];
}

async function main(given: readonly string[]): Promise<number> {
  const [asJson, names] = [given.includes("--json"), given.filter((word) => !word.startsWith("--"))];
  const unknown = names.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown !== undefined) {
    console.error(`There is no suite "${unknown}". There are: ${suites.map(({ name }) => name).join(", ")}.`);
    return 2;
  }
  const say = (lines: readonly string[]): void => { if (!asJson) console.log(lines.join("\n")); };
  const measuredOn = await machine();
  say(Object.entries(measuredOn).map(([name, value]) => `${name}: ${value}`));
  const results: { readonly suite: string; readonly cases: CaseResult[] }[] = [];
  for (const suite of suites.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const cases: CaseResult[] = [];
    for (const run of suite.cases) {
      const result = await run();
      cases.push(result);
      say(caseLines(result));
    }
    results.push({ suite: suite.name, cases });
  }
  if (asJson) console.log(JSON.stringify({ machine: measuredOn, suites: results.map(({ suite, cases }) => ({ suite, cases: cases.map((each) => ({ ...each, aims: each.aims.map((aim) => ({ ...aim, met: isMet(aim) })) })) })) }, null, 2));
  const exact = results.every(({ cases }) => cases.every(({ exactness }) => exactness.every((each) => each.exact)));
  if (!exact) console.error("A result is not exact; see above.");
  return exact ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
