import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Rule } from "@/domain/rulebook/rule";
import { findRule, rulebook } from "@/domain/rulebook/rulebook";

const usage = `Work out one rule of the rulebook. JSON on standard input, JSON on standard output; amounts are text in pounds.

  npm run --silent rule -- list        prints every rule with its schemas and worked examples
  npm run --silent rule -- <rule id>   reads the input from standard input and prints the answer

Exit code 0: done. 2: the input or the command is wrong; each fault is named by its path on standard error.`;

process.exitCode = run(process.argv.slice(2));

function run([command, ...others]: readonly string[]): number {
  if (command === undefined || others.length > 0) return refuse([usage]);
  if (command === "list") return print(rulebook.map(ruleForPrint));
  const rule = findRule(command);
  if (rule === null) return refuse([`There is no rule "${command}". The rules are: ${rulebook.map(({ id }) => id).join(", ")}`]);

  const input = readInput();
  if ("fault" in input) return refuse([input.fault]);
  const answer = rule.answer(input.value);
  return answer.ok ? print(answer.output) : refuse(answer.problems.map(({ path, message }) => `${path || "the input"}: ${message}`));
}

function ruleForPrint({ answer: _answer, input, output, ...rule }: Rule) {
  return { ...rule, input: z.toJSONSchema(input, { io: "input" }), output: z.toJSONSchema(output, { io: "input" }) };
}

function readInput(): { readonly value: unknown } | { readonly fault: string } {
  const text = readFileSync(0, "utf8");
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { fault: `standard input: this is not JSON (${error instanceof Error ? error.message : "unreadable"})` };
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
