import { expect, test } from "vitest";
import { testDatabase } from "./test-database";
import { holdDatabase } from "@/scripts/steps/hold-database.mjs";

const database = testDatabase();

test("a second copy on the same database is refused with who has it, and let in when the first has gone", async () => {
  const first = await holdDatabase(database.ownerUrl);
  await expect(holdDatabase(database.ownerUrl)).rejects.toThrow(new RegExp(`already runs on the database at DATABASE_URL \\(Wherewithal on .+, process ${process.pid}\\)`));
  await first?.release();
  const second = await holdDatabase(database.ownerUrl);
  expect(second).not.toBeNull();
  await second?.release();
});

test("a server that does not answer is left to the database step to explain", async () => {
  expect(await holdDatabase("postgresql://someone:x@127.0.0.1:9/plans")).toBeNull();
  expect(await holdDatabase("no address")).toBeNull();
});
