import { demonstrationTemplateName } from "./start-test-server";
import { type TestDatabase, testDatabase } from "./test-database";

/** Gives the test file a database of its own that holds the demonstration. */
export function useDemonstration(): TestDatabase {
  return testDatabase(demonstrationTemplateName);
}
