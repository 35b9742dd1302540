-- The application signs in as a member of this group: it owns nothing and passes by no policy.
DO $$
BEGIN
  CREATE ROLE wherewithal_application NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;

DO $$
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO wherewithal_application', current_schema());
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO wherewithal_application', current_schema());
END $$;

-- Append-only: what was said, confirmed, decided or recorded is not changed and not taken back.
DO $$
DECLARE append_only text;
BEGIN
  FOREACH append_only IN ARRAY ARRAY[
    'audit_entries', 'idempotency_keys', 'scenario_versions',
    'confirmations', 'confirmation_sources', 'confirmation_years'
  ] LOOP
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM wherewithal_application', append_only);
  END LOOP;
END $$;

-- Which migrations ran is the owner's business.
DO $$
BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    REVOKE ALL ON _prisma_migrations FROM wherewithal_application;
  END IF;
END $$;
