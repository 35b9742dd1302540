-- Branches that merge, drafts that outlive a crash, and conversations about lines.

-- CreateTable
CREATE TABLE "comment_threads" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "collection" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,
    "private_to" TEXT,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_threads_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "comments" (
    "trust_id" TEXT NOT NULL,
    "thread_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "mentioned" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "comments_pkey" PRIMARY KEY ("trust_id","thread_id","number")
);

-- CreateTable
CREATE TABLE "last_looks" (
    "trust_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "looked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "last_looks_pkey" PRIMARY KEY ("trust_id","account_id")
);

-- CreateTable
CREATE TABLE "version_merges" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "merged_scenario_id" TEXT NOT NULL,
    "merged_version" INTEGER NOT NULL,

    CONSTRAINT "version_merges_pkey" PRIMARY KEY ("trust_id","scenario_id","version")
);

-- CreateTable
CREATE TABLE "scenario_drafts" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "base_version" INTEGER NOT NULL,
    "changes" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scenario_drafts_pkey" PRIMARY KEY ("trust_id","scenario_id","account_id")
);

-- AddForeignKey
ALTER TABLE "comment_threads" ADD CONSTRAINT "comment_threads_trust_id_question_id_fkey" FOREIGN KEY ("trust_id", "question_id") REFERENCES "questions"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_trust_id_thread_id_fkey" FOREIGN KEY ("trust_id", "thread_id") REFERENCES "comment_threads"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_merges" ADD CONSTRAINT "version_merges_trust_id_scenario_id_version_fkey" FOREIGN KEY ("trust_id", "scenario_id", "version") REFERENCES "scenario_versions"("trust_id", "scenario_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scenario_drafts" ADD CONSTRAINT "scenario_drafts_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_merges" ADD CONSTRAINT "version_merges_trust_id_merged_scenario_id_merged_version_fkey" FOREIGN KEY ("trust_id", "merged_scenario_id", "merged_version") REFERENCES "scenario_versions"("trust_id", "scenario_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Part: trust, role and row level security

-- Rows of trusts that exist, shown only in the scope of their trust.
DO $$
DECLARE guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['version_merges', 'scenario_drafts', 'comment_threads', 'comments', 'last_looks'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (trust_id) REFERENCES trusts (trust_id)', guarded, guarded || '_of_trust');
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO wherewithal_application', guarded);
  END LOOP;
  FOREACH guarded IN ARRAY ARRAY['version_merges', 'last_looks'] LOOP
    EXECUTE format(
      'CREATE POLICY within_trust ON %I USING (trust_id = current_setting(''wherewithal.trust'', true)) '
      'WITH CHECK (trust_id = current_setting(''wherewithal.trust'', true))', guarded);
  END LOOP;
END $$;
GRANT UPDATE (looked_at) ON last_looks TO wherewithal_application;
GRANT UPDATE (organisation_id, role_title, base_version, changes, saved_at), DELETE ON scenario_drafts TO wherewithal_application;

-- What somebody has not saved yet is their organisation's alone.
CREATE POLICY of_own_organisation ON scenario_drafts
  USING (trust_id = current_setting('wherewithal.trust', true) AND of_own_organisation(organisation_id))
  WITH CHECK (trust_id = current_setting('wherewithal.trust', true) AND of_own_organisation(organisation_id));

-- A conversation about a draft is its organisation's alone, with all that is said in it.
CREATE POLICY seen_by_those_it_is_for ON comment_threads
  USING (trust_id = current_setting('wherewithal.trust', true) AND (private_to IS NULL OR of_own_organisation(private_to)))
  WITH CHECK (trust_id = current_setting('wherewithal.trust', true) AND (private_to IS NULL OR of_own_organisation(private_to)));
CREATE POLICY in_a_visible_thread ON comments
  USING (trust_id = current_setting('wherewithal.trust', true)
    AND EXISTS (SELECT 1 FROM comment_threads seen WHERE seen.trust_id = comments.trust_id AND seen.id = comments.thread_id))
  WITH CHECK (trust_id = current_setting('wherewithal.trust', true)
    AND EXISTS (SELECT 1 FROM comment_threads seen WHERE seen.trust_id = comments.trust_id AND seen.id = comments.thread_id));

-- Part: what holds

ALTER TABLE version_merges ADD CONSTRAINT version_merges_of_another CHECK (merged_scenario_id <> scenario_id);
ALTER TABLE comments ADD CONSTRAINT comments_act_is_known CHECK (act IN ('said', 'resolved', 'opened again'));

-- Part: row seals

-- What was merged is never changed; its hash stands beside the audit entry that speaks of it. Comments are only ever
-- added to as well, but have no seal: what an organisation says to itself is hidden from the check of the seals too.
CREATE TRIGGER seal_row AFTER INSERT ON version_merges FOR EACH ROW EXECUTE FUNCTION seal_row();
