-- Amounts are pounds with at most two decimals. A numeric(18,2) would round 10.005 in silence, so the
-- columns are unconstrained and this refuses a third decimal.
DO $$
DECLARE amount record;
BEGIN
  FOR amount IN
    SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = current_schema() AND data_type = 'numeric'
  LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (scale(%I) <= 2)',
      amount.table_name, amount.table_name || '_' || amount.column_name || '_is_pence', amount.column_name);
  END LOOP;
END $$;
