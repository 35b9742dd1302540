import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { verifyTrust } from "./verify-trust";

const database = useDemonstration();

/** Tampers as only a superuser can, triggers off, verifies, and puts everything back. */
async function verifiedAfter(tamper: string): Promise<string | null> {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica");
    await client.query("BEGIN");
    const { rowCount } = await client.query(tamper);
    expect(rowCount, tamper).toBeGreaterThan(0);
    await client.query("COMMIT");
    return (await verifyTrust("luton")).fault;
  } finally {
    await client.end();
  }
}

/** One tampering and its undoing, so that each case starts from the true record. */
const tamperings: readonly (readonly [what: string, tamper: string, undo: string, named: RegExp])[] = [
  ["one letter of an audit entry's detail", "UPDATE audit_entries SET detail = overlay(detail placing 'X' from 5 for 1) WHERE trust_id = 'luton' AND sequence = 4", "UPDATE audit_entries SET detail = (SELECT detail FROM kept_entries k WHERE k.sequence = 4) WHERE trust_id = 'luton' AND sequence = 4", /^audit entry 4 .*text does not give its hash/],
  ["one letter of an audit entry's act", "UPDATE audit_entries SET act = 'create a scenariO' WHERE trust_id = 'luton' AND sequence = 3", "UPDATE audit_entries SET act = 'create a scenario' WHERE trust_id = 'luton' AND sequence = 3", /^audit entry 3 /],
  ["an audit entry's time by a millisecond", "UPDATE audit_entries SET at = at + interval '1 millisecond' WHERE trust_id = 'luton' AND sequence = 2", "UPDATE audit_entries SET at = at - interval '1 millisecond' WHERE trust_id = 'luton' AND sequence = 2", /^audit entry 2 /],
  ["a penny of a cost line", "UPDATE cost_lines SET amount = amount + 0.01 WHERE trust_id = 'luton' AND scenario_id = 'do-nothing' AND id = 'family-workers-pay'", "UPDATE cost_lines SET amount = amount - 0.01 WHERE trust_id = 'luton' AND scenario_id = 'do-nothing' AND id = 'family-workers-pay'", /do-nothing\/1\): the lines of the version no longer give its content hash/],
  ["the word for a grant's certainty", "UPDATE award_years SET certainty = 'confirmed' WHERE trust_id = 'luton' AND scenario_id = 'do-nothing' AND id = 'childrens-fund-2007-08'", "UPDATE award_years SET certainty = 'provisional' WHERE trust_id = 'luton' AND scenario_id = 'do-nothing' AND id = 'childrens-fund-2007-08'", /do-nothing\/1/],
  ["a version's reason", "UPDATE scenario_versions SET reason = reason || '.' WHERE trust_id = 'luton' AND scenario_id = 'taper-to-headroom'", "UPDATE scenario_versions SET reason = left(reason, -1) WHERE trust_id = 'luton' AND scenario_id = 'taper-to-headroom'", /taper-to-headroom\/1\): the row of scenario_versions that it wrote was changed/],
  ["the name of a scenario", "UPDATE scenarios SET name = 'Taper to headrooM' WHERE trust_id = 'luton' AND id = 'taper-to-headroom'", "UPDATE scenarios SET name = 'Taper to headroom' WHERE trust_id = 'luton' AND id = 'taper-to-headroom'", /taper-to-headroom\/1/],
  ["a word of a confirmation", "UPDATE confirmations SET statement = replace(statement, 'enough', 'Enough') WHERE trust_id = 'luton'", "UPDATE confirmations SET statement = replace(statement, 'Enough', 'enough') WHERE trust_id = 'luton'", /confirm funding.*the row of confirmations that it wrote was changed/],
  ["a penny of what a confirmation relied on", "UPDATE confirmation_sources SET amount = amount + 0.01 WHERE trust_id = 'luton' AND year = '2006/07'", "UPDATE confirmation_sources SET amount = amount - 0.01 WHERE trust_id = 'luton' AND year = '2006/07'", /confirm funding/],
  ["a row's seal", "UPDATE row_seals SET row_hash = reverse(row_hash) WHERE trust_id = 'luton' AND table_name = 'questions'", "UPDATE row_seals SET row_hash = reverse(row_hash) WHERE trust_id = 'luton' AND table_name = 'questions'", /put a question.*the seals of what it wrote were changed/],
  ["a version before the board", "UPDATE item_versions SET name = name || ' ' WHERE trust_id = 'luton' AND scenario_id = 'do-nothing'", "UPDATE item_versions SET name = rtrim(name) WHERE trust_id = 'luton' AND scenario_id = 'do-nothing'", /the row of item_versions that it wrote was changed/],
  ["a word of a submitted proposal", "UPDATE proposal_revisions SET submitted_at = submitted_at + interval '1 millisecond' WHERE trust_id = 'luton'", "UPDATE proposal_revisions SET submitted_at = submitted_at - interval '1 millisecond' WHERE trust_id = 'luton'", /the row of proposal_revisions that it wrote was changed/],
  ["a line slipped into a version", "INSERT INTO provisions (trust_id, scenario_id, id, from_version, to_version, position, name, service_id, award_id, posts, children, starts_on, ends_on) SELECT trust_id, scenario_id, 'slipped-in', 1, NULL, 9, name, service_id, award_id, posts, children, starts_on, ends_on FROM provisions WHERE trust_id = 'luton' AND scenario_id = 'do-nothing' AND id = 'core-worker'", "DELETE FROM provisions WHERE id = 'slipped-in'", /do-nothing\/1/],
];

describe("npm run verify", () => {
  it("passes on the demonstration and counts what it read", async () => {
    const found = await verifyTrust("luton");
    expect(found).toMatchObject({ trustId: "luton", fault: null });
    expect(found.records).toBeGreaterThan(8);
    expect(found.headHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(tamperings)("finds %s", async (_what, tamper, undo, named) => {
    const superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query("CREATE TABLE IF NOT EXISTS kept_entries AS SELECT * FROM audit_entries WHERE trust_id = 'luton'");
    expect(await verifiedAfter(tamper)).toMatch(named);
    await superuser.query("SET session_replication_role = replica");
    await superuser.query(undo);
    await superuser.end();
    expect((await verifyTrust("luton")).fault).toBeNull();
  });

  it.each([
    ["one letter of a decision record", "UPDATE decision_records SET record_text = overlay(record_text placing 'X' from 20 for 1) WHERE trust_id = 'oxfordshire'", /the row of decision_records that it wrote was changed/],
    ["a recommendation's wording", "UPDATE recommendations SET wording = wording || '.' WHERE trust_id = 'oxfordshire'", /the row of recommendations that it wrote was changed/],
  ])("finds %s", async (_what, tamper, named) => {
    expect((await verifyTrust("oxfordshire")).fault).toBeNull();
    const superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query("CREATE TABLE kept_records AS SELECT * FROM decision_records");
    await superuser.query("SET session_replication_role = replica");
    expect((await superuser.query(tamper)).rowCount).toBeGreaterThan(0);
    expect((await verifyTrust("oxfordshire")).fault).toMatch(named);
    await superuser.query("UPDATE decision_records stored SET record_text = kept.record_text FROM kept_records kept WHERE kept.trust_id = stored.trust_id AND kept.recommendation_id = stored.recommendation_id AND kept.edition = stored.edition");
    await superuser.query("DROP TABLE kept_records");
    await superuser.end();
  });

  it("finds entries cut from the end of the log", async () => {
    const superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query("DELETE FROM audit_entries WHERE trust_id = 'luton' AND sequence = (SELECT max(sequence) FROM audit_entries WHERE trust_id = 'luton')");
    await superuser.end();
    expect((await verifyTrust("luton")).fault).toMatch(/commands ran but the audit log has/);
  });
});
