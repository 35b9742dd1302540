-- Every row that must never change leaves its hash beside the audit entry that speaks of it, written by the
-- database itself, so that no command can forget to. `npm run verify` takes the hashes again from the rows.
CREATE FUNCTION sealed_hash(stored jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(stored::text, 'UTF8')), 'hex')
$$;

CREATE FUNCTION seal_row() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $$
BEGIN
  INSERT INTO row_seals (trust_id, sequence, table_name, row_hash)
  VALUES (
    NEW.trust_id,
    -- The entry this transaction is going to write: writers of one trust queue, so nobody takes the number meanwhile.
    (SELECT coalesce(max(sequence), 0) + 1 FROM audit_entries WHERE trust_id = NEW.trust_id),
    TG_TABLE_NAME,
    sealed_hash(to_jsonb(NEW))
  );
  RETURN NULL;
END $$;

CREATE FUNCTION sealed_rows(of_table regclass, of_trust text) RETURNS SETOF text LANGUAGE plpgsql STABLE SET timezone = 'UTC' AS $$
BEGIN
  RETURN QUERY EXECUTE format('SELECT sealed_hash(to_jsonb(stored)) FROM %s stored WHERE trust_id = $1', of_table) USING of_trust;
END $$;

DO $$
DECLARE never_changed text;
BEGIN
  FOREACH never_changed IN ARRAY ARRAY[
    'questions', 'scenarios', 'scenario_versions', 'confirmations', 'confirmation_sources', 'confirmation_years',
    'item_versions', 'interests', 'board_positions', 'recommendations', 'recommendation_alternatives', 'referral_answers',
    'decision_records', 'proposal_revisions'
  ] LOOP
    EXECUTE format('CREATE TRIGGER seal_row AFTER INSERT ON %I FOR EACH ROW EXECUTE FUNCTION seal_row()', never_changed);
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM wherewithal_application', never_changed);
  END LOOP;
  REVOKE UPDATE, DELETE, TRUNCATE ON row_seals FROM wherewithal_application;
END $$;
