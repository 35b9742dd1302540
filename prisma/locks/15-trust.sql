-- Every row belongs to a trust that exists.
DO $$
DECLARE owned record;
BEGIN
  FOR owned IN
    SELECT table_name FROM information_schema.columns
    WHERE table_schema = current_schema() AND column_name = 'trust_id' AND table_name <> 'trusts'
  LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (trust_id) REFERENCES trusts (trust_id)', owned.table_name, owned.table_name || '_of_trust');
  END LOOP;
END $$;
