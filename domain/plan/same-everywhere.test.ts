import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Prints where it runs, then everything that is worked out and said about Luton's four plans. */
const program = `
  import { lutonPlans, planOf } from "./prisma/seed/luton/plans";
  import { canonicalPlan } from "./domain/plan/canonical-plan";
  import { cliffSentence } from "./domain/plan/cliff-sentence";
  import { compare } from "./domain/plan/compare";
  import { describeChange } from "./domain/plan/describe-change";
  import { diff } from "./domain/plan/change";
  import { evaluate } from "./domain/plan/evaluate";
  import { headline } from "./domain/plan/headline";
  const plans = Object.values(lutonPlans).map(planOf);
  const columns = plans.map((plan) => ({ key: plan.about.title, title: plan.about.title, evaluation: evaluate(plan) }));
  const first = columns[0];
  const said = diff(plans[0], plans[2]).map((change) => describeChange(change, plans[2]));
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  console.log(JSON.stringify({ place: [timeZone, locale], worked: [plans.map(canonicalPlan), columns, compare(columns, first.key), headline(columns), cliffSentence(first.evaluation), said] }));
`;

async function runIn(place: Readonly<Record<string, string>>): Promise<{ place: string[]; worked: unknown }> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], { cwd: root, env: { PATH: process.env["PATH"], NODE_ENV: "test", ...place }, maxBuffer: 50_000_000 });
  return JSON.parse(stdout) as { place: string[]; worked: unknown };
}

it("the figures and words are the same under a London clock and a British locale as in Auckland in Turkish", async () => {
  const [london, auckland] = await Promise.all([runIn({ TZ: "Europe/London", LC_ALL: "en_GB.UTF-8" }), runIn({ TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8" })]);
  expect([london.place, auckland.place]).toEqual([["Europe/London", "en-GB"], ["Pacific/Auckland", "tr-TR"]]);
  expect(auckland.worked).toEqual(london.worked);
});
