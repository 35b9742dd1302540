-- What was declared, recommended, answered and recorded is neither changed nor taken back.
DO $$
DECLARE append_only text;
BEGIN
  FOREACH append_only IN ARRAY ARRAY[
    'item_versions', 'interests', 'board_positions', 'recommendations', 'recommendation_alternatives', 'referral_answers', 'decision_records'
  ] LOOP
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM wherewithal_application', append_only);
  END LOOP;
END $$;

-- The rest moves on in one column or two, and is never deleted.
REVOKE UPDATE, DELETE, TRUNCATE ON meetings, agenda_items, attendances, referrals FROM wherewithal_application;
GRANT UPDATE (stage, quorum_settled_at) ON agenda_items TO wherewithal_application;
GRANT UPDATE (struck_at, struck_reason) ON attendances TO wherewithal_application;
GRANT UPDATE (scheduled_for) ON referrals TO wherewithal_application;

ALTER TABLE meetings
  ADD CONSTRAINT meetings_of_body FOREIGN KEY (trust_id, body_id) REFERENCES bodies (trust_id, id),
  ADD CONSTRAINT meetings_quorum_counts CHECK (quorum_members >= 0 AND quorum_organisations >= 0);
ALTER TABLE agenda_items
  ADD CONSTRAINT agenda_items_of_question FOREIGN KEY (trust_id, question_id) REFERENCES questions (trust_id, id),
  ADD CONSTRAINT agenda_items_rule CHECK (decision_rule IN ('consensus', 'simple majority')),
  ADD CONSTRAINT agenda_items_stage CHECK (stage IN ('put', 'open', 'recommended', 'not recommended', 'deferred'));
ALTER TABLE item_versions
  ADD CONSTRAINT item_versions_of_version FOREIGN KEY (trust_id, scenario_id, version) REFERENCES scenario_versions (trust_id, scenario_id, version);
ALTER TABLE attendances
  ADD CONSTRAINT attendances_of_organisation FOREIGN KEY (trust_id, organisation_id) REFERENCES organisations (trust_id, id),
  ADD CONSTRAINT attendances_struck_with_reason CHECK ((struck_at IS NULL) = (struck_reason IS NULL));
CREATE UNIQUE INDEX attendances_once ON attendances (trust_id, meeting_id, account_id) WHERE struck_at IS NULL;
ALTER TABLE interests
  ADD CONSTRAINT interests_kind CHECK (kind IN ('personal', 'prejudicial', 'disclosable pecuniary')),
  ADD CONSTRAINT interests_effect CHECK (effect IN ('stay and speak', 'speak, then leave', 'withdraw'));
ALTER TABLE board_positions
  ADD CONSTRAINT board_positions_position CHECK (position IN ('agree', 'dissent', 'abstain')),
  ADD CONSTRAINT board_positions_dissent_has_reason CHECK (position <> 'dissent' OR reason IS NOT NULL);
ALTER TABLE recommendations
  ADD CONSTRAINT recommendations_of_item_version FOREIGN KEY (trust_id, item_id, scenario_id) REFERENCES item_versions (trust_id, item_id, scenario_id),
  ADD CONSTRAINT recommendations_outcome CHECK (outcome IN ('recommended', 'not recommended', 'deferred')),
  ADD CONSTRAINT recommendations_version_whole CHECK ((scenario_id IS NULL) = (version IS NULL) AND (scenario_id IS NULL) = (content_hash IS NULL));
ALTER TABLE referrals
  ADD CONSTRAINT referrals_to_body FOREIGN KEY (trust_id, body_id) REFERENCES bodies (trust_id, id),
  ADD CONSTRAINT referrals_manner CHECK (manner IN ('required', 'consulted', 'for information')),
  ADD CONSTRAINT referrals_call_in CHECK (call_in_working_days BETWEEN 0 AND 30);
ALTER TABLE referral_answers
  ADD CONSTRAINT referral_answers_kind CHECK (kind IN ('agreed', 'agreed with amendment', 'rejected', 'deferred', 'noted', 'called in', 'stands after call-in')),
  ADD CONSTRAINT referral_answers_run_forward CHECK (published_on >= decided_on AND effective_on >= decided_on);
ALTER TABLE decision_records
  ADD CONSTRAINT decision_records_hash CHECK (hash ~ '^[0-9a-f]{64}$');
