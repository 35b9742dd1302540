import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Prints where it runs and, on a second line, everything that is worked out and said about Luton's four plans, their lines turned as many places as asked, and every rule's examples. */
const program = `
  import { lutonPlans, planOf } from "./prisma/seed/luton/plans";
  import { canonicalPlan, mapCollections } from "./domain/plan/canonical-plan";
  import { cliffSentence } from "./domain/plan/cliff-sentence";
  import { compare } from "./domain/plan/compare";
  import { describeChange } from "./domain/plan/describe-change";
  import { diff } from "./domain/plan/change";
  import { evaluate } from "./domain/plan/evaluate";
  import { headline } from "./domain/plan/headline";
  import { rulebook } from "./domain/rulebook/rulebook";
  const places = Number(process.env.TURN);
  const turn = (lines) => (places === 0 ? lines : [...lines.slice(places % (lines.length || 1)), ...lines.slice(0, places % (lines.length || 1))].reverse());
  const plans = Object.values(lutonPlans).map(planOf).map((plan) => mapCollections(plan, turn));
  const columns = plans.map((plan) => ({ key: plan.about.title, title: plan.about.title, evaluation: evaluate(plan) }));
  const first = columns[0];
  const said = diff(plans[0], plans[2]).map((change) => describeChange(change, plans[2]));
  const answers = rulebook.map(({ id, examples, answer }) => [id, examples.map(({ input }) => answer(input))]);
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  console.log(timeZone, locale);
  console.log(JSON.stringify([plans.map(canonicalPlan), columns, compare(columns, first.key), headline(columns), cliffSentence(first.evaluation), said, answers]));
`;

interface Setting {
  readonly clock: string;
  readonly language: string;
  /** How many places every collection of the plans is turned before it is reversed; 0 leaves them as they are. */
  readonly turn: number;
}

async function runIn({ clock, language, turn }: Setting): Promise<{ place: string; worked: string }> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
    cwd: root, env: { PATH: process.env["PATH"], NODE_ENV: "test", TZ: clock, LANG: `${language}.UTF-8`, LC_ALL: `${language}.UTF-8`, TURN: String(turn) }, maxBuffer: 50_000_000,
  });
  const [place = "", worked = ""] = stdout.split("\n");
  return { place, worked };
}

it("figures, words and every rule's answers are the same bytes in London and Auckland, in English, Welsh and Turkish, in any order of a plan's lines", async () => {
  const settings: readonly Setting[] = [
    { clock: "Europe/London", language: "en_GB", turn: 0 },
    { clock: "Europe/London", language: "cy_GB", turn: 3 },
    { clock: "Pacific/Auckland", language: "tr_TR", turn: 1 },
    { clock: "Pacific/Auckland", language: "cy_GB", turn: 0 },
  ];
  const runs = await Promise.all(settings.map(runIn));
  expect(runs.map(({ place }) => place)).toEqual(["Europe/London en-GB", "Europe/London cy-GB", "Pacific/Auckland tr-TR", "Pacific/Auckland cy-GB"]);
  const [first, ...others] = runs.map(({ worked }) => worked);
  expect(first?.length).toBeGreaterThan(100_000);
  expect(others.map((worked) => worked === first)).toEqual([true, true, true]);
});
