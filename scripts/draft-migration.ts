import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listMigrations } from "@/server/database/migrate/migration-files";
import { draftChange } from "./steps/draft-change";
import { clone } from "./steps/folders.mjs";

/**
 * `npm run draft-migration -- <name>` writes a new migration from the difference between the migrations so
 * far and the models. It is a draft: read it, and add by hand what the models cannot say (rights, triggers).
 */
const words = process.argv.slice(2).join("_").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "");
if (words === "") {
  console.error("Say in a few words what changes: npm run draft-migration -- add meeting rooms");
  process.exit(2);
}
const prismaFolder = path.join(clone, "prisma");
const sql = await draftChange(prismaFolder, listMigrations(path.join(prismaFolder, "migrations")));
if (sql.split("\n").every((line) => line.trim() === "" || line.startsWith("--"))) {
  console.log("The models and the migrations say the same. Nothing was written.");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = path.join(prismaFolder, "migrations", `${stamp}_${words}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "migration.sql"), sql);
  console.log(`Wrote ${path.relative(clone, folder)}/migration.sql. Read it before you commit it.`);
}
