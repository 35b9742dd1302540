import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** Runs `rule` as npm does, without npm. */
function rule(words: readonly string[], input?: unknown) {
  const given = input === undefined ? "" : typeof input === "string" ? input : JSON.stringify(input);
  return spawnSync(process.execPath, ["--import", "tsx", "--conditions=react-server", "scripts/rule.ts", ...words], { encoding: "utf8", timeout: 25_000, input: given });
}

const grant = { amount: "120000.00", year: "2005/06", startsOn: null, endsOn: "2005-08-31", method: "days" };

describe("npm run rule", () => {
  it("lists every rule with its schemas and examples, all forty-one worked examples among them", () => {
    const { status, stdout } = rule(["list"]);
    expect(status).toBe(0);
    const rules = JSON.parse(stdout) as readonly { readonly id: string; readonly input: object; readonly output: object; readonly examples: readonly { readonly reference: string | null }[] }[];
    for (const { input, output } of rules) expect([input, output]).toMatchObject([{ type: "object", additionalProperties: false }, { type: "object" }]);
    const referred = new Set(rules.flatMap(({ examples }) => examples.map(({ reference }) => reference?.slice(0, 5))));
    const missing = Array.from({ length: 41 }, (_, at) => `WE-${String(at + 1).padStart(2, "0")}`).filter((reference) => !referred.has(reference));
    expect(missing).toEqual([]);
  });

  it("works a rule out from standard input, amounts as text", () => {
    const worked = rule(["part-year"], grant);
    expect([worked.status, JSON.parse(worked.stdout), worked.stderr]).toEqual([0, { share: "153/365", amount: "50301.37" }, ""]);
  });

  it("refuses bad input with exit code 2 and the path of each fault", () => {
    const refused = rule(["part-year"], { ...grant, amount: "1e5", endsOn: "2005-02-30", method: "weeks", colour: "red" });
    expect([refused.status, refused.stdout]).toEqual([2, ""]);
    for (const path of ["amount: ", "endsOn: There is no such day", "method: ", "colour: There is no field"]) expect(refused.stderr).toContain(path);
    expect(rule(["part-year"], "{").stderr).toContain("standard input: this is not JSON");
    expect(rule(["no-such-rule"])).toMatchObject({ status: 2, stdout: "" });
    expect(rule([])).toMatchObject({ status: 2, stdout: "" });
  });
});
