import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { diff } from "./change";
import { changesByVersion, type RangedLine } from "./changes-by-version";
import { collectionNames, type Line, type Plan } from "./plan";

/** The lines of versions 1, 2, … as they are kept: a line that did not change runs on. */
function asRanges(plans: readonly Plan[]): RangedLine[] {
  const kept: { row: RangedLine; text: string }[] = [];
  plans.forEach((plan, at) => {
    const version = at + 1;
    const lines = [{ collection: "about" as const, id: "about", line: plan.about as Line | Plan["about"] }, ...collectionNames.flatMap((collection) => plan[collection].map((line) => ({ collection, id: line.id, line: line as Line | Plan["about"] })))];
    for (const open of kept) {
      const now = lines.find(({ collection, id }) => collection === open.row.collection && id === open.row.id);
      if (open.row.toVersion === null && (now === undefined || JSON.stringify(now.line) !== open.text)) open.row = { ...open.row, toVersion: version };
    }
    for (const line of lines) {
      const stands = kept.some(({ row }) => row.toVersion === null && row.collection === line.collection && row.id === line.id);
      if (!stands) kept.push({ row: { ...line, fromVersion: version, toVersion: null }, text: JSON.stringify(line.line) });
    }
  });
  return kept.map(({ row }) => row);
}

it("what versions changed, told from the ranges of their lines, is what comparing each with the one before gives", () => {
  fc.assert(fc.property(fc.array(arbitraryPlan, { minLength: 1, maxLength: 4 }), (plans) => {
    const found = changesByVersion(asRanges(plans));
    plans.slice(1).forEach((plan, at) => expect(found.get(at + 2) ?? []).toEqual(diff(plans[at]!, plan)));
  }));
});
