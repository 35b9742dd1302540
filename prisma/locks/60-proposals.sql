-- A proposal that was never submitted is seen by its own organisation and by nobody else: not in lists, counts
-- or errors, also when code forgets a filter. The working tables stay private after submission too, because
-- others read the revision that was submitted and never the edits in progress.
CREATE FUNCTION of_own_organisation(organisation text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT organisation = nullif(current_setting('wherewithal.organisation', true), '')
$$;

DROP POLICY within_trust ON proposals;
CREATE POLICY seen_when_submitted ON proposals FOR SELECT
  USING (trust_id = current_setting('wherewithal.trust', true) AND (status NOT IN ('draft', 'discarded') OR of_own_organisation(organisation_id)));
CREATE POLICY begun_by_own ON proposals FOR INSERT
  WITH CHECK (trust_id = current_setting('wherewithal.trust', true) AND status = 'draft' AND of_own_organisation(organisation_id));
-- Others may move a submitted proposal on (appraisal, recommendation), never back into the dark.
CREATE POLICY moved_on ON proposals FOR UPDATE
  USING (trust_id = current_setting('wherewithal.trust', true) AND (status NOT IN ('draft', 'discarded') OR of_own_organisation(organisation_id)))
  WITH CHECK (trust_id = current_setting('wherewithal.trust', true) AND (status NOT IN ('draft', 'discarded') OR of_own_organisation(organisation_id)));

REVOKE UPDATE, DELETE, TRUNCATE ON proposals FROM wherewithal_application;
GRANT UPDATE (status, reference) ON proposals TO wherewithal_application;

DO $$
DECLARE working text;
BEGIN
  FOREACH working IN ARRAY ARRAY['proposal_answers', 'proposal_costs', 'proposal_asks'] LOOP
    EXECUTE format('DROP POLICY within_trust ON %I', working);
    EXECUTE format(
      'CREATE POLICY of_own_organisation ON %I USING (trust_id = current_setting(''wherewithal.trust'', true) AND of_own_organisation(organisation_id)) '
      'WITH CHECK (trust_id = current_setting(''wherewithal.trust'', true) AND of_own_organisation(organisation_id) '
      'AND EXISTS (SELECT 1 FROM proposals owned WHERE owned.trust_id = %I.trust_id AND owned.id = %I.proposal_id AND owned.organisation_id = %I.organisation_id))',
      working, working, working, working);
  END LOOP;
END $$;
REVOKE DELETE, TRUNCATE ON proposal_answers FROM wherewithal_application;

-- A revision exists only once it is submitted, so the whole trust may read it; only the own organisation adds one.
DROP POLICY within_trust ON proposal_revisions;
CREATE POLICY read_by_all ON proposal_revisions FOR SELECT
  USING (trust_id = current_setting('wherewithal.trust', true));
CREATE POLICY submitted_by_own ON proposal_revisions FOR INSERT
  WITH CHECK (trust_id = current_setting('wherewithal.trust', true) AND of_own_organisation(organisation_id)
    AND EXISTS (SELECT 1 FROM proposals owned WHERE owned.trust_id = proposal_revisions.trust_id AND owned.id = proposal_id AND owned.organisation_id = proposal_revisions.organisation_id AND owned.status <> 'discarded'));

-- What happened while it was a draft stays with its organisation, also after submission.
DROP POLICY within_trust ON proposal_events;
CREATE POLICY seen_when_submitted ON proposal_events FOR SELECT
  USING (trust_id = current_setting('wherewithal.trust', true) AND (to_status NOT IN ('draft', 'discarded') OR of_own_organisation(organisation_id)));
CREATE POLICY on_a_visible_proposal ON proposal_events FOR INSERT
  WITH CHECK (trust_id = current_setting('wherewithal.trust', true)
    AND EXISTS (SELECT 1 FROM proposals seen WHERE seen.trust_id = proposal_events.trust_id AND seen.id = proposal_id AND seen.organisation_id = proposal_events.organisation_id));

REVOKE UPDATE, DELETE, TRUNCATE ON proposal_revisions, proposal_events FROM wherewithal_application;

-- A reference is given at submission and stands for good; nothing submitted goes back to being a draft.
ALTER TABLE proposals ADD CONSTRAINT proposals_referenced_once_submitted CHECK ((reference IS NULL) = (status IN ('draft', 'discarded')));
CREATE FUNCTION keep_proposal_reference() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.reference IS NOT NULL AND NEW.reference IS DISTINCT FROM OLD.reference THEN
    RAISE EXCEPTION 'A proposal keeps its reference' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keeps_reference BEFORE UPDATE ON proposals FOR EACH ROW EXECUTE FUNCTION keep_proposal_reference();

ALTER TABLE proposal_answers
  ADD CONSTRAINT proposal_answers_title CHECK (length(title) BETWEEN 1 AND 200),
  ADD CONSTRAINT proposal_answers_children CHECK (children_number >= 0),
  ADD CONSTRAINT proposal_answers_ages CHECK (age_from >= 0 AND age_to <= 25 AND age_from <= age_to),
  ADD CONSTRAINT proposal_answers_amounts CHECK (minimum_amount >= 0 AND stretch_amount >= 0),
  ADD CONSTRAINT proposal_answers_need_entry FOREIGN KEY (trust_id, need_entry_id) REFERENCES register_entries (trust_id, id),
  ADD CONSTRAINT proposal_answers_need_level FOREIGN KEY (trust_id, need_scheme_id, need_level_code) REFERENCES need_levels (trust_id, scheme_id, code);
ALTER TABLE proposals ADD CONSTRAINT proposals_organisation FOREIGN KEY (trust_id, organisation_id) REFERENCES organisations (trust_id, id);
ALTER TABLE proposal_costs
  ADD CONSTRAINT proposal_costs_kind CHECK (kind IN ('recurrent', 'one-off')),
  ADD CONSTRAINT proposal_costs_amount CHECK (amount > 0);
ALTER TABLE proposal_asks ADD CONSTRAINT proposal_asks_amount CHECK (amount > 0);
