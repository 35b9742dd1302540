import { expect, it } from "vitest";
import { glossary } from "./glossary";

/** Words of boards that are names in the code, spelt the same way. */
const namesInCode = [
  ["Award", "`awards`, `Line<\"awards\">`"], ["Base budget", "`baseBudgets`"], ["Base budget growth", "`baseBudgets` with `growth`"], ["Certainty", "`certainty`"],
  ["Condition of a grant", "`conditions`"], ["Exit route", "`exitRoutes`"], ["Establishment", "`posts`"], ["Financial confirmation", "`confirmFunding`, `Confirmation`"],
  ["Financial year", "`FinancialYear`"], ["Pay award, inflation", "`indexRates`"], ["Cost line", "`costLines`"], ["Partner", "`partners`"], ["Posts and children reached", "`provisions`"],
  ["Question before the board", "`Question`"], ["Scenario, version", "`Scenario`, `ScenarioVersion`"], ["State of a version", "`VersionState`"], ["Commissioning proposal", "`Proposal`"], ["Recommendation, referral, answer", "`Recommendation`, `Referral`, `ReferralAnswer`"],
  ["Decision record", "`DecisionRecord`"], ["Declaration of interest", "`Interest`"], ["Statistical neighbours", "`NeighbourSet`"], ["Polarity", "`polarity`"], ["Taper", "`awardYears` with `share`"],
] as const;

const document = [
  "# Glossary", "",
  "The field's own terms, spelt as boards spell them. The page `/glossary` shows the same; both come from `domain/rulebook/glossary.ts`, and a test keeps this file current. Changing a word is a decision record.", "",
  "| term | meaning | today also |", "|---|---|---|",
  ...glossary.map(({ term, meaning, today }) => `| ${term} | ${meaning} | ${today ?? ""} |`),
  "", "## Terms that are names in the code", "", "| term | name |", "|---|---|",
  ...namesInCode.map(([term, name]) => `| ${term} | ${name} |`), "",
].join("\n");

it("docs/glossary.md says what the glossary says", async () => {
  await expect(document).toMatchFileSnapshot("../../docs/glossary.md");
});
