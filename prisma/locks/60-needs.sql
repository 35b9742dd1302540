-- What an import brought is not changed and not taken back; undoing it marks the run, once.
DO $$
DECLARE brought text;
BEGIN
  FOREACH brought IN ARRAY ARRAY['indicator_measures', 'indicator_values', 'statistical_neighbours', 'outturn_lines', 'import_runs'] LOOP
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM wherewithal_application', brought);
  END LOOP;
END $$;
GRANT UPDATE (undone_at, undone_by) ON import_runs TO wherewithal_application;

ALTER TABLE import_runs
  ADD CONSTRAINT import_runs_undone_by_somebody CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
  ADD CONSTRAINT import_runs_rows_add_up CHECK (rows_read = rows_kept + rows_refused + rows_passed);
ALTER TABLE indicator_values
  ADD CONSTRAINT indicator_values_figure_or_reason CHECK ((value IS NULL) <> (reason IS NULL));
ALTER TABLE outturn_lines
  ADD CONSTRAINT outturn_lines_amount_or_reason CHECK ((amount IS NULL) <> (reason IS NULL));
