-- A saved version cannot gain, lose or change a line, whoever asks: lines are written before the version's
-- own row, and once that row stands nothing may begin or end at or before it.
CREATE FUNCTION seal_plan_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched integer;
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'A line of a plan is never deleted; it ends with a version' USING ERRCODE = 'restrict_violation';
  ELSIF TG_OP = 'INSERT' THEN
    touched := NEW.from_version;
  ELSE
    touched := NEW.to_version;
    IF OLD.to_version IS NOT NULL OR NEW.to_version IS NULL
       OR to_jsonb(NEW) - 'to_version' <> to_jsonb(OLD) - 'to_version' THEN
      RAISE EXCEPTION 'A line of a saved version cannot be changed' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  IF EXISTS (SELECT 1 FROM scenario_versions sealed
             WHERE sealed.trust_id = NEW.trust_id AND sealed.scenario_id = NEW.scenario_id AND sealed.version >= touched) THEN
    RAISE EXCEPTION 'Version % of this scenario is saved and sealed', touched USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE line_table text;
BEGIN
  FOREACH line_table IN ARRAY ARRAY[
    'plan_abouts', 'plan_partners', 'plan_services', 'index_rates', 'cost_lines', 'awards', 'award_years', 'conditions',
    'base_budgets', 'stated_amounts', 'provisions', 'exit_routes', 'establishment_posts'
  ] LOOP
    EXECUTE format('CREATE TRIGGER sealed BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION seal_plan_line()', line_table);
    EXECUTE format('REVOKE DELETE, TRUNCATE, UPDATE ON %I FROM wherewithal_application', line_table);
    EXECUTE format('GRANT UPDATE (to_version) ON %I TO wherewithal_application', line_table);
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (to_version > from_version)', line_table, line_table || '_range_runs_forward');
    EXECUTE format('CREATE UNIQUE INDEX %I ON %I (trust_id, scenario_id, id) WHERE to_version IS NULL', line_table || '_one_open', line_table);
  END LOOP;
END $$;
