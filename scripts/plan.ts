import { readFileSync } from "node:fs";
import { InvariantError } from "@/domain/plan/invariant";
import { planJsonSchema } from "@/domain/plan/plan-json-schema";
import { readPlan } from "@/domain/plan/read-plan";
import { evaluateStored } from "@/server/scenario/evaluate-stored";

const usage = `Work a plan out without the web application. Amounts are text in pounds.

  npm run --silent plan -- evaluate <plan.json>   prints the result as JSON
  npm run --silent plan -- validate <plan.json>   says whether the plan holds together
  npm run --silent plan -- schema                 prints the JSON Schema of a plan

Exit code 0: done. 2: the plan or the command is wrong; each fault is named by its path on standard error.`;

const [command, file] = process.argv.slice(2);
process.exitCode = await run(command, file);

async function run(command: string | undefined, file: string | undefined): Promise<number> {
  if (command === "schema") return print(planJsonSchema());
  if ((command !== "evaluate" && command !== "validate") || file === undefined) return refuse([usage]);

  const json = readJson(file);
  if ("fault" in json) return refuse([json.fault]);
  const read = readPlan(json.value);
  if (!read.ok) return refuse(read.problems.map(({ path, message }) => `${path || "the plan"}: ${message}`));
  try {
    const evaluation = await evaluateStored(read.plan);
    return command === "evaluate" ? print(evaluation) : print({ valid: true, title: read.plan.about.title, years: evaluation.years });
  } catch (error) {
    if (error instanceof InvariantError) return refuse([`the plan: ${error.message}`]);
    throw error;
  }
}

function readJson(file: string): { readonly value: unknown } | { readonly fault: string } {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return { fault: `${file}: there is no such file, or it may not be read` };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { fault: `${file}: this is not JSON (${error instanceof Error ? error.message : "unreadable"})` };
  }
}

function print(value: unknown): number {
  console.log(JSON.stringify(value, null, 2));
  return 0;
}

function refuse(lines: readonly string[]): number {
  console.error(lines.join("\n"));
  return 2;
}
