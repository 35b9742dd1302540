import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** Runs `plan` as npm does, without npm. */
function plan(...words: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "--conditions=react-server", "scripts/plan.ts", ...words], { encoding: "utf8", timeout: 25_000 });
}

describe("npm run plan", () => {
  it("works out the shipped examples, amounts as text", () => {
    const doNothing = plan("evaluate", "docs/examples/luton-do-nothing.plan.json");
    expect(doNothing.status).toBe(0);
    expect(JSON.parse(doNothing.stdout)).toMatchObject({
      figures: { gap: { byYear: { "2005/06": "0.00", "2006/07": "134785.32", "2007/08": "228817.20", "2008/09": "357913.09" }, total: "721515.61" } },
    });
    const merge = plan("evaluate", "docs/examples/luton-merge.plan.json");
    expect(JSON.parse(merge.stdout)).toMatchObject({ merges: [{ recurrentSaving: "45607.20", oneOffCost: "21570.00", paybackMonths: 6, paybackMonthsExact: "5.68" }] });
  });

  it("refuses a bad plan with exit code 2 and the path of each fault", () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "wherewithal-plan-"));
    try {
      const file = path.join(folder, "bad.json");
      writeFileSync(file, JSON.stringify({ format: "wherewithal-plan/1", about: { title: "Bad", place: "Luton", firstYear: "2005/07", yearCount: 0 }, partners: [], costLines: [{ amount: 10.005 }] }));
      const refused = plan("validate", file);
      expect(refused.status).toBe(2);
      for (const faulty of ["about.firstYear:", "about.yearCount:", "partners:", "costLines[0].amount:", "awards:"]) expect(refused.stderr).toContain(faulty);
      expect(plan("evaluate", path.join(folder, "missing.json"))).toMatchObject({ status: 2, stdout: "" });
      expect(plan()).toMatchObject({ status: 2, stdout: "" });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("prints the schema that is shipped", () => {
    expect(JSON.parse(plan("schema").stdout)).toMatchObject({ title: "A Wherewithal plan" });
  });
});
