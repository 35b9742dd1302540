-- What the finance workspace keeps: letters, claims and assets of grants, agreements and accounts of pools, evidence and
-- headroom; and, beside the plans, what the ledger says, virements, ways out looked at and grants that funders publish.
-- Every new column of a table that holds lines has the default that stands for its absence, so that saved versions keep
-- their hashes.

-- AlterTable
ALTER TABLE "awards" ADD COLUMN     "keep_records_until" DATE,
ADD COLUMN     "letter" TEXT,
ADD COLUMN     "power" TEXT;

-- AlterTable
ALTER TABLE "base_budgets" ADD COLUMN     "contribution" TEXT,
ADD COLUMN     "priority" INTEGER,
ADD COLUMN     "risk_if_not_agreed" TEXT;

-- AlterTable
ALTER TABLE "conditions" ADD COLUMN     "done_on" DATE,
ADD COLUMN     "due_on" DATE,
ADD COLUMN     "evidence" TEXT,
ADD COLUMN     "owner" TEXT;

-- AlterTable
ALTER TABLE "exit_routes" ADD COLUMN     "equality_impact" TEXT,
ADD COLUMN     "override_reason" TEXT;

-- AlterTable
ALTER TABLE "plan_abouts" ADD COLUMN     "evidence_threshold" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "plan_services" ADD COLUMN     "commissioner_id" TEXT,
ADD COLUMN     "consultation_days" INTEGER,
ADD COLUMN     "notice_months" INTEGER;

-- AlterTable
ALTER TABLE "pools" ADD COLUMN     "ends_on" DATE,
ADD COLUMN     "manager" TEXT,
ADD COLUMN     "review_on" DATE,
ADD COLUMN     "risk_basis" TEXT NOT NULL DEFAULT 'cash only',
ADD COLUMN     "signed_on" DATE,
ADD COLUMN     "starts_on" DATE,
ADD COLUMN     "vat_regime" TEXT,
ADD COLUMN     "waterfall_within" TEXT NOT NULL DEFAULT 'pro rata';

-- CreateTable
CREATE TABLE "determinations" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "award_id" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "certainty" TEXT NOT NULL,
    "amount" DECIMAL NOT NULL,
    "letter" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "determinations_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "instalments" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "collection" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "amount" DECIMAL NOT NULL,
    "received_on" DATE,

    CONSTRAINT "instalments_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "claims" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "award_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "period_starts_on" DATE NOT NULL,
    "period_ends_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "signatory" TEXT NOT NULL,
    "submitted_on" DATE,
    "evidence" TEXT,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "consolidations" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "from_award_id" TEXT NOT NULL,
    "into_award_id" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "ring_fence" TEXT NOT NULL,
    "letter" TEXT NOT NULL,

    CONSTRAINT "consolidations_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "assets" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "award_id" TEXT,
    "pool_id" TEXT,
    "amount" DECIMAL NOT NULL,
    "bought_on" DATE NOT NULL,
    "life_years" INTEGER NOT NULL,
    "disposed_on" DATE,
    "returns_to_id" TEXT,

    CONSTRAINT "assets_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "agreement_sections" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "pool_id" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "agreement_sections_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "risk_rules" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "pool_id" TEXT NOT NULL,
    "service_id" TEXT,
    "cost_line_id" TEXT,
    "model" TEXT NOT NULL,
    "residual" TEXT,
    "clause" TEXT NOT NULL,

    CONSTRAINT "risk_rules_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "risk_shares" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "risk_rule_id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "share" TEXT,
    "cap_share" TEXT,
    "cap_amount" DECIMAL,

    CONSTRAINT "risk_shares_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "waterfall_steps" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "pool_id" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "service_id" TEXT,
    "amount" DECIMAL,
    "year" TEXT,
    "clause" TEXT NOT NULL,

    CONSTRAINT "waterfall_steps_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "virement_rules" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "pool_id" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "approver" TEXT NOT NULL,
    "above" DECIMAL,
    "year_above" DECIMAL,
    "permanent" BOOLEAN NOT NULL,
    "between_capital_and_revenue" BOOLEAN NOT NULL,
    "crosses_scheme" BOOLEAN NOT NULL,
    "crosses_ring_fence" BOOLEAN NOT NULL,
    "clause" TEXT NOT NULL,

    CONSTRAINT "virement_rules_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "spending_profiles" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "service_id" TEXT NOT NULL,
    "april" INTEGER NOT NULL,
    "may" INTEGER NOT NULL,
    "june" INTEGER NOT NULL,
    "july" INTEGER NOT NULL,
    "august" INTEGER NOT NULL,
    "september" INTEGER NOT NULL,
    "october" INTEGER NOT NULL,
    "november" INTEGER NOT NULL,
    "december" INTEGER NOT NULL,
    "january" INTEGER NOT NULL,
    "february" INTEGER NOT NULL,
    "march" INTEGER NOT NULL,

    CONSTRAINT "spending_profiles_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "ledger_codes" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "collection" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,

    CONSTRAINT "ledger_codes_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "uplifts" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "pool_id" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "recurrent_changes" DECIMAL NOT NULL,
    "inflation" TEXT NOT NULL,
    "planned_changes" DECIMAL NOT NULL,
    "efficiency" TEXT NOT NULL,
    "efficiency_is" TEXT NOT NULL,

    CONSTRAINT "uplifts_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "positions_before" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "pool_id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "paid" DECIMAL NOT NULL,
    "got" DECIMAL NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "positions_before_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "evidence_held" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "service_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "held_on" DATE,

    CONSTRAINT "evidence_held_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "headrooms" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "partner_id" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "amount" DECIMAL NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "headrooms_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "savings_targets" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "partner_id" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "share" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "savings_targets_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "ledger_imports" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "months" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "ledger_imports_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "ledger_rows" (
    "trust_id" TEXT NOT NULL,
    "import_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "month" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "amount" DECIMAL NOT NULL,

    CONSTRAINT "ledger_rows_pkey" PRIMARY KEY ("trust_id","import_id","number")
);

-- CreateTable
CREATE TABLE "closed_years" (
    "trust_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "closed_years_pkey" PRIMARY KEY ("trust_id","question_id","year")
);

-- CreateTable
CREATE TABLE "variance_notes" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "months" INTEGER NOT NULL,
    "explanation" TEXT NOT NULL,
    "action" TEXT,
    "risk" TEXT NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "variance_notes_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "virements" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "pool_id" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "from_line_id" TEXT NOT NULL,
    "to_line_id" TEXT NOT NULL,
    "amount" DECIMAL NOT NULL,
    "permanent" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "approver" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "virements_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "virement_answers" (
    "trust_id" TEXT NOT NULL,
    "virement_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "approver" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "version" INTEGER,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "virement_answers_pkey" PRIMARY KEY ("trust_id","virement_id","number")
);

-- CreateTable
CREATE TABLE "exit_route_options" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "ask" JSONB NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "exit_route_options_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "exit_route_option_ends" (
    "trust_id" TEXT NOT NULL,
    "option_id" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "adopted_scenario" TEXT,
    "adopted_version" INTEGER,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "exit_route_option_ends_pkey" PRIMARY KEY ("trust_id","option_id")
);

-- CreateTable
CREATE TABLE "giving_editions" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "files" TEXT NOT NULL,
    "grant_count" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "giving_editions_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "giving_grants" (
    "trust_id" TEXT NOT NULL,
    "edition_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "grant_id" TEXT NOT NULL,
    "source" JSONB NOT NULL,

    CONSTRAINT "giving_grants_pkey" PRIMARY KEY ("trust_id","edition_id","position")
);

-- AddForeignKey
ALTER TABLE "determinations" ADD CONSTRAINT "determinations_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instalments" ADD CONSTRAINT "instalments_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consolidations" ADD CONSTRAINT "consolidations_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assets" ADD CONSTRAINT "assets_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_sections" ADD CONSTRAINT "agreement_sections_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "risk_rules" ADD CONSTRAINT "risk_rules_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "risk_shares" ADD CONSTRAINT "risk_shares_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waterfall_steps" ADD CONSTRAINT "waterfall_steps_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "virement_rules" ADD CONSTRAINT "virement_rules_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spending_profiles" ADD CONSTRAINT "spending_profiles_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_codes" ADD CONSTRAINT "ledger_codes_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uplifts" ADD CONSTRAINT "uplifts_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "positions_before" ADD CONSTRAINT "positions_before_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_held" ADD CONSTRAINT "evidence_held_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "headrooms" ADD CONSTRAINT "headrooms_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "savings_targets" ADD CONSTRAINT "savings_targets_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_imports" ADD CONSTRAINT "ledger_imports_trust_id_question_id_fkey" FOREIGN KEY ("trust_id", "question_id") REFERENCES "questions"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_rows" ADD CONSTRAINT "ledger_rows_trust_id_import_id_fkey" FOREIGN KEY ("trust_id", "import_id") REFERENCES "ledger_imports"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "closed_years" ADD CONSTRAINT "closed_years_trust_id_question_id_fkey" FOREIGN KEY ("trust_id", "question_id") REFERENCES "questions"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variance_notes" ADD CONSTRAINT "variance_notes_trust_id_question_id_fkey" FOREIGN KEY ("trust_id", "question_id") REFERENCES "questions"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "virements" ADD CONSTRAINT "virements_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "virement_answers" ADD CONSTRAINT "virement_answers_trust_id_virement_id_fkey" FOREIGN KEY ("trust_id", "virement_id") REFERENCES "virements"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exit_route_options" ADD CONSTRAINT "exit_route_options_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exit_route_option_ends" ADD CONSTRAINT "exit_route_option_ends_trust_id_option_id_fkey" FOREIGN KEY ("trust_id", "option_id") REFERENCES "exit_route_options"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "giving_grants" ADD CONSTRAINT "giving_grants_trust_id_edition_id_fkey" FOREIGN KEY ("trust_id", "edition_id") REFERENCES "giving_editions"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Part: money

-- Amounts are pounds with at most two decimals; a third is refused, not rounded.
DO $$
DECLARE money_column text[];
BEGIN
  FOREACH money_column SLICE 1 IN ARRAY ARRAY[
    ['determinations', 'amount'], ['instalments', 'amount'], ['assets', 'amount'], ['risk_shares', 'cap_amount'], ['waterfall_steps', 'amount'],
    ['virement_rules', 'above'], ['virement_rules', 'year_above'], ['uplifts', 'recurrent_changes'], ['uplifts', 'planned_changes'],
    ['positions_before', 'paid'], ['positions_before', 'got'], ['headrooms', 'amount'], ['ledger_rows', 'amount'], ['virements', 'amount']] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (scale(%I) <= 2)', money_column[1], money_column[1] || '_' || money_column[2] || '_is_pence', money_column[2]);
  END LOOP;
END $$;

-- Part: trust, role, row level security and seals of lines

-- The new tables of lines get what every such table has: rows of trusts that exist, shown only in the scope of their
-- trust, which end with a version and are never otherwise changed.
DO $$
DECLARE line_table text;
BEGIN
  FOREACH line_table IN ARRAY ARRAY[
    'determinations', 'instalments', 'claims', 'consolidations', 'assets', 'agreement_sections', 'risk_rules', 'risk_shares', 'waterfall_steps', 'virement_rules',
    'spending_profiles', 'ledger_codes', 'uplifts', 'positions_before', 'evidence_held', 'headrooms', 'savings_targets'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (trust_id) REFERENCES trusts (trust_id)', line_table, line_table || '_of_trust');
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', line_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', line_table);
    EXECUTE format(
      'CREATE POLICY within_trust ON %I USING (trust_id = current_setting(''wherewithal.trust'', true)) '
      'WITH CHECK (trust_id = current_setting(''wherewithal.trust'', true))', line_table);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO wherewithal_application', line_table);
    EXECUTE format('GRANT UPDATE (to_version) ON %I TO wherewithal_application', line_table);
    EXECUTE format('CREATE TRIGGER sealed BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION seal_plan_line()', line_table);
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (to_version > from_version)', line_table, line_table || '_range_runs_forward');
    EXECUTE format('CREATE UNIQUE INDEX %I ON %I (trust_id, scenario_id, id) WHERE to_version IS NULL', line_table || '_one_open', line_table);
  END LOOP;
END $$;

-- Part: trust, role and row level security of what happened

-- Only ever added to. The rows of a file and of an edition are many; their parents hold the hash of all of them, which
-- the verifier works out anew. Every other row has a seal of its own.
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY[
    'ledger_imports', 'ledger_rows', 'closed_years', 'variance_notes', 'virements', 'virement_answers', 'exit_route_options', 'exit_route_option_ends', 'giving_editions', 'giving_grants'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (trust_id) REFERENCES trusts (trust_id)', kept, kept || '_of_trust');
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
    EXECUTE format(
      'CREATE POLICY within_trust ON %I USING (trust_id = current_setting(''wherewithal.trust'', true)) '
      'WITH CHECK (trust_id = current_setting(''wherewithal.trust'', true))', kept);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO wherewithal_application', kept);
    IF kept NOT IN ('ledger_rows', 'giving_grants') THEN
      EXECUTE format('CREATE TRIGGER seal_row AFTER INSERT ON %I FOR EACH ROW EXECUTE FUNCTION seal_row()', kept);
    END IF;
  END LOOP;
END $$;

-- Part: what holds

ALTER TABLE ledger_imports ADD CONSTRAINT ledger_imports_months_of_a_year CHECK (months BETWEEN 1 AND 12);
ALTER TABLE ledger_rows ADD CONSTRAINT ledger_rows_month_of_a_year CHECK (month BETWEEN 1 AND 12);
ALTER TABLE ledger_rows ADD CONSTRAINT ledger_rows_kind_is_known CHECK (kind IN ('actual', 'commitment'));
ALTER TABLE virements ADD CONSTRAINT virements_move_something CHECK (amount > 0 AND from_line_id <> to_line_id);
ALTER TABLE virement_answers ADD CONSTRAINT virement_answers_answer_is_known CHECK (answer IN ('agreed', 'refused', 'withdrawn'));
ALTER TABLE exit_route_option_ends ADD CONSTRAINT exit_route_option_ends_outcome_is_known CHECK (outcome IN ('adopted', 'discarded'));
