import "server-only";
import { publications } from "@/domain/needs/publications";
import type { ImportPlan } from "./plan-import";
import type { PreparedImport } from "./prepared-import";

const count = (value: number): string => value.toLocaleString("en-GB");

/** What was read from the file, for a person at a terminal: rows, refusals by reason with their first rows, sums tried, remarks. */
export function describeFile(prepared: PreparedImport): string[] {
  const publication = publications[prepared.kind];
  return [
    `${prepared.file.name}`,
    `  ${publication.publisher}: ${publication.title}. ${publication.licence}. Release: ${prepared.release}.`,
    `  SHA-256 ${prepared.file.sha256}`,
    ...prepared.companions.map((companion) => `  with ${companion.kind} ${companion.name}`),
    "",
    `Rows read     ${count(prepared.rowsRead)}`,
    `Rows refused  ${count(prepared.rowsRefused)}`,
    ...prepared.refusals.map((group) => `  ${count(group.count)}: ${group.reason} (row ${group.firstRows.join(", ")}${group.count > group.firstRows.length ? " and on" : ""})`),
    ...(prepared.checks.length > 0 ? ["", "The form's own sums:"] : []),
    ...prepared.checks.flatMap((check) => [
      `  ${check.rule}: ${check.agreed} of ${check.tried} authorities agree`,
      ...check.differences.slice(0, 5).map((difference) => `    ${difference}`),
    ]),
    ...(prepared.notes.length > 0 ? ["", "To know:", ...prepared.notes.map((note) => `  ${note}`)] : []),
  ];
}

/** What applying it would do for one trust. */
export function describePlan(trustId: string, plan: ImportPlan): string[] {
  const { added, changed, unchanged, examples } = plan.changes;
  return [
    "",
    `For ${trustId}: ${count(plan.rowsKept)} ${plan.rowsKept === 1 ? "row" : "rows"} kept${plan.rowsPassed > 0 ? `, ${count(plan.rowsPassed)} passed over as other authorities'` : ""}`,
    `  ${count(added)} figures new, ${count(changed)} changed, ${count(unchanged)} unchanged`,
    ...examples.map((example) => `    ${example.key}: ${example.before} becomes ${example.after}`),
    ...(plan.alreadyApplied ? [`  This very file is already in, as import ${plan.alreadyApplied}.`] : []),
  ];
}
