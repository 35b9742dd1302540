-- Every table shows only the rows of the trust in scope. With no scope set there are no rows, also when
-- code forgets a filter; FORCE holds the owner to it too. The settings are local to one transaction.
DO $$
DECLARE guarded record;
BEGIN
  FOR guarded IN
    SELECT table_name FROM information_schema.columns
    WHERE table_schema = current_schema() AND column_name = 'trust_id'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded.table_name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded.table_name);
    EXECUTE format(
      'CREATE POLICY within_trust ON %I USING (trust_id = current_setting(''wherewithal.trust'', true)) '
      'WITH CHECK (trust_id = current_setting(''wherewithal.trust'', true))', guarded.table_name);
  END LOOP;
END $$;

-- Before anyone has signed in there is no trust in scope: the one account of that e-mail may be read, and no other.
CREATE POLICY signing_in ON accounts FOR SELECT
  USING (email = nullif(current_setting('wherewithal.sign_in_email', true), ''));
