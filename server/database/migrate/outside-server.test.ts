import { expect, test } from "vitest";
import { queryAs } from "@/testing/database/query-as";
import { testDatabase } from "@/testing/database/test-database";
import { withSignIn } from "./application-role";
import { checkOutsideServer, explainConnectionFault } from "./outside-server";

const database = testDatabase();
const refusalOf = (address: string): Promise<string> => checkOutsideServer(address).then((held) => `accepted: ${held}`, (fault: unknown) => (fault instanceof Error ? fault.message : "?"));

test("an address that is none is refused with the right form", async () => {
  expect(await refusalOf("localhost/plans")).toMatch(/It looks like postgresql:/);
});

test("a server that is not there is refused in one line that names it and not the password", async () => {
  const line = await refusalOf("postgresql://someone:open-sesame@127.0.0.1:9/plans");
  expect(line).toMatch(/127\.0\.0\.1:9 cannot be reached \(ECONNREFUSED\)/);
  expect(line).not.toMatch(/open-sesame|\n/);
});

test("a wrong password and a database that is not there are told apart", async () => {
  const wrong = new URL(database.ownerUrl);
  wrong.password = "open-sesame";
  expect(await refusalOf(wrong.toString())).toMatch(/does not let in the user "wherewithal_owner"/);
  expect(await refusalOf(database.ownerUrl.replace(/\/[^/]*$/, "/no_such"))).toMatch(/has no database "no_such"/);
});

test("a database of ours is taken", async () => {
  expect(await refusalOf(database.ownerUrl)).toBe("accepted: ours");
});

test("a database with somebody else's tables is refused and not touched", async () => {
  const address = database.superuserUrl.replace(/\/[^/]*$/, "/postgres");
  await queryAs(address, "CREATE TABLE somebody_elses (id int)");
  expect(await refusalOf(address)).toMatch(/is not Wherewithal's\. Nothing was touched/);
  await queryAs(address, "DROP TABLE somebody_elses");
  expect(await refusalOf(address)).toBe("accepted: empty");
});

test("a user who may not make tables or roles is told what the administrator has to run", async () => {
  const [{ name } = { name: "" }] = await queryAs<{ name: string }>(database.superuserUrl, "SELECT 'plain_' || substr(md5(current_database()), 1, 12) AS name");
  await queryAs(database.superuserUrl, `CREATE ROLE ${name} LOGIN PASSWORD 'open-sesame'`);
  const address = withSignIn(database.ownerUrl, name, "open-sesame");
  await queryAs(database.superuserUrl, `GRANT SELECT ON _prisma_migrations TO ${name}`);
  expect(await refusalOf(address)).toMatch(/may not make tables .* OWNER TO/);
  await queryAs(database.superuserUrl, `GRANT CREATE ON SCHEMA public TO ${name}`);
  expect(await refusalOf(address)).toMatch(/ALTER ROLE "plain_[0-9a-f]{12}" CREATEROLE/);
  await queryAs(database.superuserUrl, `ALTER ROLE ${name} CREATEROLE`);
  expect(await refusalOf(address)).toBe("accepted: ours");
  await queryAs(database.superuserUrl, `DROP OWNED BY ${name}`);
  await queryAs(database.superuserUrl, `DROP ROLE ${name}`);
});

test("an interrupted connection has words of its own", () => {
  expect(explainConnectionFault("postgresql://u:p@h/d", "57P03")).toMatch(/h:5432 is starting or stopping/);
});
