import "server-only";

/**
 * Takes out of a drafted change what would undo our own SQL: foreign keys that the models do not name, because
 * they were made by hand in a migration (the areas' models stay apart, and every table's tie to its trust is made
 * in one loop).
 * @param drafted the engine's SQL. @param migrations all SQL applied so far.
 */
export function withoutOwnConstraints(drafted: string, migrations: string): string {
  const isOurs = (name: string): boolean => name.endsWith("_of_trust") || migrations.includes(`ADD CONSTRAINT ${name} FOREIGN KEY`);
  const kept = drafted.split("\n").filter((line) => {
    const dropped = /^ALTER TABLE "[^"]+" DROP CONSTRAINT "([^"]+)";$/.exec(line.trim());
    return dropped?.[1] === undefined || !isOurs(dropped[1]);
  });
  return kept.join("\n").replace(/(-- DropForeignKey\n+)+(?=--|$)/g, "");
}
