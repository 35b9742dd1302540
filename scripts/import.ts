import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { WrongKindOfFile } from "@/domain/needs/import-refusal";
import { Refusal as PlainRefusal } from "@/server/database/embedded/refusal";
import { read } from "@/server/database/read";
import type { Scope } from "@/server/database/scope";
import { bringInFigures, undoImport } from "@/server/imports/commands";
import { describeFile, describePlan } from "@/server/imports/describe-import";
import { planImport } from "@/server/imports/plan-import";
import { prepareLait } from "@/server/imports/prepare-lait";
import { prepareOutturn } from "@/server/imports/prepare-outturn";
import type { PreparedImport } from "@/server/imports/prepared-import";
import { Refusal } from "@/server/refusal";
import { listTrustIds, openPlannerDatabase, type PlannerDatabase } from "./steps/planner-database";

const usage = `Bring published figures in. Without --apply nothing is changed: it says what would be.

  npm run import -- lait <file.csv> [--dictionary <file>] [--neighbours <file>]... [--trust <id>]... [--apply]
  npm run import -- revenue-outturn <file.csv> [--year 2024-25] [--trust <id>]... [--apply]
  npm run import -- list [--trust <id>]
  npm run import -- undo <import> [--trust <id>]

The dictionary and the lists of neighbours are found beside the file. Without --trust the figures are for every
trust that the machine holds; each trust's are applied in one transaction of its own.
--authority <number or code> names the trust's authority where its place name does not find it.`;

const options = {
  dictionary: { type: "string" },
  neighbours: { type: "string", multiple: true },
  trust: { type: "string", multiple: true },
  authority: { type: "string" },
  year: { type: "string" },
  apply: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

function readWords() {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [what, subject] = positionals;
  return { what, subject, values };
}

/** The administrator of a trust, in whose name the machine's administrator acts. */
async function administratorScope(trustId: string): Promise<Scope> {
  const nobody: Scope = { trustId, organisationId: "", accountId: "", roleTitle: "" };
  const held = await read(nobody, (db) => db.membership.findFirst({ where: { trustId, role: "administrator", account: { disabledAt: null } }, include: { account: true }, orderBy: { accountId: "asc" } }));
  if (!held) throw new Refusal(`There is no trust ${trustId} with an administrator here. Run npm run setup first, or check --trust.`, { code: "NOT_FOUND" });
  return { trustId, organisationId: held.organisationId, accountId: held.accountId, roleTitle: held.account.roleTitle };
}

async function scopesFor(database: PlannerDatabase, named: readonly string[] | undefined): Promise<Scope[]> {
  const trustIds = named ?? (await listTrustIds(database));
  if (trustIds === null) throw new Refusal("Say which trust the figures are for with --trust <id>, or set DATABASE_URL; the application's own connection may not list the trusts.", { code: "BAD_REQUEST" });
  if (trustIds.length === 0) throw new Refusal("There is no trust yet. Run npm run setup first.", { code: "NOT_FOUND" });
  return Promise.all(trustIds.map(administratorScope));
}

async function bringIn(prepared: PreparedImport, scopes: readonly Scope[], about: { authority: string | undefined; apply: boolean }): Promise<void> {
  if (about.authority !== undefined && scopes.length > 1) throw new Refusal("--authority is for one trust. Name it with --trust <id> too.", { code: "BAD_REQUEST" });
  console.log(describeFile(prepared).join("\n"));
  for (const scope of scopes) {
    const plan = await planImport(scope, prepared, about.authority);
    console.log(describePlan(scope.trustId, plan).join("\n"));
    if (!about.apply) continue;
    if (plan.alreadyApplied) {
      console.log("  Nothing to apply.");
      continue;
    }
    const { runId } = await bringInFigures(scope, prepared, { idempotencyKey: randomUUID(), at: new Date(), authority: about.authority });
    console.log(`  Applied as import ${runId}. To take it back: npm run import -- undo ${runId} --trust ${scope.trustId}`);
  }
  if (!about.apply) console.log("\nNothing has been changed. To apply it, run the same command with --apply.");
}

async function listImports(scopes: readonly Scope[]): Promise<void> {
  for (const scope of scopes) {
    const runs = await read(scope, (db) => db.importRun.findMany({ where: { trustId: scope.trustId }, orderBy: { sequence: "asc" } }));
    for (const run of runs) console.log(`${scope.trustId}  ${run.id}  ${run.fileName}  ${run.appliedAt.toISOString()}  ${run.undoneAt ? `undone ${run.undoneAt.toISOString()}` : "shown"}`);
    if (runs.length === 0) console.log(`${scope.trustId}  no imports yet`);
  }
}

async function undo(scopes: readonly Scope[], runId: string): Promise<void> {
  for (const scope of scopes) {
    const held = await read(scope, (db) => db.importRun.findFirst({ where: { trustId: scope.trustId, id: runId }, select: { id: true } }));
    if (!held) continue;
    const undone = await undoImport(scope, runId, { idempotencyKey: randomUUID(), at: new Date() });
    return console.log(`Undid ${undone.runId} (${undone.fileName}) for ${scope.trustId}. The release before it shows again.`);
  }
  throw new Refusal(`There is no import ${runId}. List them with: npm run import -- list`, { code: "NOT_FOUND" });
}

async function main(): Promise<number> {
  const { what, subject, values } = readWords();
  if (values.help || what === undefined) return tell(usage, what === undefined && !values.help ? 2 : 0);
  const isImport = what === "lait" || what === "revenue-outturn";
  if (!isImport && what !== "list" && what !== "undo") return tell(`“${what}” is not something to import.\n\n${usage}`, 2);
  if (what !== "list" && subject === undefined) return tell(`Name the ${isImport ? "file" : "import"}.\n\n${usage}`, 2);

  // The file is read before any database is opened, so that a wrong file is refused at once.
  const prepared = what === "lait" ? await prepareLait({ values: subject ?? "", dictionary: values.dictionary, neighbours: values.neighbours ?? [] }) : what === "revenue-outturn" ? prepareOutturn(subject ?? "", values.year) : null;
  const database = await openPlannerDatabase();
  if (!database) throw new Refusal("There is no planner in this folder yet. Run npm start or npm run setup first, or set DATABASE_URL.", { code: "NOT_FOUND" });
  process.env.APPLICATION_DATABASE_URL = database.applicationUrl;
  try {
    const scopes = await scopesFor(database, values.trust);
    if (prepared) await bringIn(prepared, scopes, { authority: values.authority, apply: values.apply ?? false });
    else if (what === "list") await listImports(scopes);
    else await undo(scopes, subject ?? "");
    return 0;
  } finally {
    await database.close();
  }
}

function tell(words: string, code: number): number {
  (code === 0 ? console.log : console.error)(words);
  return code;
}

try {
  process.exit(await main());
} catch (fault) {
  if (fault instanceof Refusal || fault instanceof PlainRefusal || fault instanceof WrongKindOfFile) process.exit(tell(fault.message, 1));
  if (fault instanceof TypeError && "code" in fault && String(fault.code).startsWith("ERR_PARSE_ARGS")) process.exit(tell(`${fault.message}\n\n${usage}`, 2));
  throw fault;
}
