import { mkdirSync, readdirSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import path from "node:path";
import { draftChange } from "./steps/draft-change";
import { clone } from "./steps/folders.mjs";
import { foundationName } from "@/server/database/migrate/migration-files";

/**
 * Writes the first migration anew: the tables as Prisma's engine draws them from the models, then our own
 * SQL (locks/*.sql in the order of their names: row-level security, grants, triggers). Only while no
 * released database has it; from then on changes go through `npm run draft-migration`.
 */
const prismaFolder = path.join(clone, "prisma");
const locks = path.join(prismaFolder, "locks");
const tables = await draftChange(prismaFolder, []);
const ours = existsSync(locks) ? readdirSync(locks).filter((name) => name.endsWith(".sql")).sort() : [];
const parts = [tables.trimEnd(), ...ours.map((name) => `-- From locks/${name}\n\n${readFileSync(path.join(locks, name), "utf8").trimEnd()}`)];

const folder = path.join(prismaFolder, "migrations", foundationName);
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "migration.sql"), `${parts.join("\n\n")}\n`);
console.log(`Wrote prisma/migrations/${foundationName}/migration.sql from the models and ${ours.length} files of locks`);
