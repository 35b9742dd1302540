import { parseArgs } from "node:util";
import { verifyTrust } from "@/server/verification/verify-trust";
import { openDatabase } from "@/server/database/client";
import { Refusal } from "@/server/database/embedded/refusal";
import { listTrustIds, openPlannerDatabase } from "./steps/planner-database";

/**
 * `npm run verify` reads every audit entry of every trust and the record each speaks of: chain, content hashes,
 * stated totals. It writes nothing. Exit code 1 and the first thing wrong when anything is.
 */
const { values } = parseArgs({ options: { trust: { type: "string", multiple: true } } });
const database = await openPlannerDatabase().catch((fault: unknown) => {
  if (!(fault instanceof Refusal)) throw fault;
  console.error(fault.message);
  process.exit(2);
});
if (database === null) {
  console.error("There is no database here yet. Run npm start or npm run setup first, or set DATABASE_URL.");
  process.exit(2);
}
const trustIds = values.trust ?? (await listTrustIds(database));
if (trustIds === null) {
  console.error("Say which trust with --trust <id>, or set DATABASE_URL; the application's own connection may not list the trusts.");
  await database.close();
  process.exit(2);
}

const client = openDatabase(database.applicationUrl);
let faults = 0;
for (const trustId of trustIds) {
  const found = await verifyTrust(trustId, client);
  if (found.fault === null) {
    console.log(`${trustId}: ${found.entries} audit entries in one unbroken chain, ${found.records} records as recorded, every hash and total holds. Head ${found.headHash}`);
  } else {
    faults += 1;
    console.error(`${trustId}: WRONG. ${found.fault}`);
  }
}
await client.$disconnect();
await database.close();
console.log(faults === 0 ? "Verified: nothing was changed." : "Not verified: the first thing wrong in each trust is named above.");
process.exitCode = faults === 0 ? 0 : 1;
