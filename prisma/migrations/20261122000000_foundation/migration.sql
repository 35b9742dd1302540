-- The first release. Over 250 lines because a database is made whole or not at all: first the tables as the models
-- draw them, then, part by part, what the models cannot say: money, trusts, roles, row-level security, seals.

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "organisation_sector" AS ENUM ('council', 'district_council', 'health', 'schools', 'police', 'voluntary', 'government', 'other');

-- CreateEnum
CREATE TYPE "decision_power" AS ENUM ('advisory', 'recommending', 'delegated', 'statutory');

-- CreateEnum
CREATE TYPE "member_capacity" AS ENUM ('decides', 'varies', 'input', 'officer_support', 'not_stated');

-- CreateEnum
CREATE TYPE "reporting_manner" AS ENUM ('required', 'consulted', 'for_information');

-- CreateEnum
CREATE TYPE "body_standing" AS ENUM ('sitting', 'proposed', 'succeeded');

-- CreateEnum
CREATE TYPE "area_tier" AS ENUM ('authority', 'area', 'locality', 'area_committee', 'district', 'base');

-- CreateEnum
CREATE TYPE "review_scope" AS ENUM ('included', 'excluded', 'interface');

-- CreateEnum
CREATE TYPE "indicator_polarity" AS ENUM ('high', 'low', 'none');

-- CreateEnum
CREATE TYPE "review_recommendation_class" AS ENUM ('main', 'quick_fix');

-- CreateEnum
CREATE TYPE "review_recommendation_status" AS ENUM ('recommended', 'agreed', 'being_taken_forward', 'implemented');

-- CreateEnum
CREATE TYPE "clearance_domain" AS ENUM ('legal', 'financial', 'equalities', 'staffing', 'consultation');

-- CreateEnum
CREATE TYPE "fact_basis" AS ENUM ('stated', 'derived', 'synthetic');

-- CreateEnum
CREATE TYPE "figure_unit" AS ENUM ('pounds', 'percent', 'services', 'people', 'areas', 'teams', 'posts', 'days_a_week', 'meetings', 'items');

-- CreateEnum
CREATE TYPE "register_entry_kind" AS ENUM ('key_issue', 'carried_over_action', 'strategic_imperative', 'challenge', 'principle', 'corporate_value', 'community_goal', 'plan_or_strategy', 'linked_programme', 'mapping_finding', 'data_message', 'consultation_method', 'stakeholder', 'consultation_message', 'best_practice', 'evidence', 'definition', 'legal_basis', 'implication', 'option', 'process', 'report_field', 'role', 'development', 'data_sharing', 'board_task', 'locality_requirement', 'success_feature', 'delivery_level', 'dependency', 'risk', 'outstanding_task', 'readiness', 'exclusion', 'document_part', 'discrepancy');

-- CreateTable
CREATE TABLE "accounts" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "disabled_at" TIMESTAMPTZ(3),
    "failed_sign_ins" INTEGER NOT NULL DEFAULT 0,
    "failed_at" TIMESTAMPTZ(3),

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "trust_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("trust_id","account_id","organisation_id","role")
);

-- CreateTable
CREATE TABLE "sign_ins" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "session_version" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_ins_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "trust_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "rows_hash" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("trust_id","sequence")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "trust_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("trust_id","key")
);

-- CreateTable
CREATE TABLE "row_seals" (
    "trust_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "table_name" TEXT NOT NULL,
    "row_hash" TEXT NOT NULL,

    CONSTRAINT "row_seals_pkey" PRIMARY KEY ("trust_id","sequence","table_name","row_hash")
);

-- CreateTable
CREATE TABLE "confirmations" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "conditions" TEXT,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "confirmations_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "confirmation_sources" (
    "trust_id" TEXT NOT NULL,
    "confirmation_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,
    "amount" DECIMAL NOT NULL,

    CONSTRAINT "confirmation_sources_pkey" PRIMARY KEY ("trust_id","confirmation_id","source_id","year")
);

-- CreateTable
CREATE TABLE "confirmation_years" (
    "trust_id" TEXT NOT NULL,
    "confirmation_id" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "required" DECIMAL NOT NULL,
    "relied_on" DECIMAL NOT NULL,

    CONSTRAINT "confirmation_years_pkey" PRIMARY KEY ("trust_id","confirmation_id","year")
);

-- CreateTable
CREATE TABLE "meetings" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "body_id" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "date_words" TEXT,
    "starts_at" TEXT,
    "place" TEXT,
    "quorum_members" INTEGER NOT NULL,
    "quorum_organisations" INTEGER NOT NULL,
    "arranged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "agenda_items" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "meeting_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "question_id" TEXT,
    "source" TEXT,
    "decision_rule" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "put_at" TIMESTAMPTZ(3) NOT NULL,
    "quorum_settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "agenda_items_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "item_versions" (
    "trust_id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "item_versions_pkey" PRIMARY KEY ("trust_id","item_id","scenario_id")
);

-- CreateTable
CREATE TABLE "attendances" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "meeting_id" TEXT NOT NULL,
    "account_id" TEXT,
    "role_title" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "voting" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "struck_at" TIMESTAMPTZ(3),
    "struck_reason" TEXT,

    CONSTRAINT "attendances_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "interests" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "effect" TEXT NOT NULL,
    "dispensation" TEXT,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "interests_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "board_positions" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "reason" TEXT,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "board_positions_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "recommendations" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "scenario_id" TEXT,
    "version" INTEGER,
    "content_hash" TEXT,
    "key_decision" BOOLEAN NOT NULL,
    "decision_rule" TEXT NOT NULL,
    "reached_by" TEXT,
    "quorum_met" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,

    CONSTRAINT "recommendations_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "recommendation_alternatives" (
    "trust_id" TEXT NOT NULL,
    "recommendation_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "scenario_id" TEXT,
    "version" INTEGER,
    "content_hash" TEXT,
    "reason" TEXT NOT NULL,

    CONSTRAINT "recommendation_alternatives_pkey" PRIMARY KEY ("trust_id","recommendation_id","position")
);

-- CreateTable
CREATE TABLE "referrals" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "body_id" TEXT NOT NULL,
    "manner" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "call_in_working_days" INTEGER NOT NULL,
    "scheduled_for" DATE,
    "note" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "referrals_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "referral_answers" (
    "trust_id" TEXT NOT NULL,
    "referral_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "published_on" DATE,
    "effective_on" DATE,
    "reason" TEXT NOT NULL,
    "touches_money_or_scope" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,

    CONSTRAINT "referral_answers_pkey" PRIMARY KEY ("trust_id","referral_id","sequence")
);

-- CreateTable
CREATE TABLE "decision_records" (
    "trust_id" TEXT NOT NULL,
    "recommendation_id" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "record_text" TEXT NOT NULL,
    "part_hashes" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decision_records_pkey" PRIMARY KEY ("trust_id","recommendation_id","edition")
);

-- CreateTable
CREATE TABLE "statistical_areas" (
    "trust_id" TEXT NOT NULL,
    "authority_number" TEXT,
    "authority_code" TEXT,
    "region" TEXT,

    CONSTRAINT "statistical_areas_pkey" PRIMARY KEY ("trust_id")
);

-- CreateTable
CREATE TABLE "import_runs" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "release" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "companions" JSONB NOT NULL,
    "rows_read" INTEGER NOT NULL,
    "rows_kept" INTEGER NOT NULL,
    "rows_refused" INTEGER NOT NULL,
    "rows_passed" INTEGER NOT NULL,
    "refusals" JSONB NOT NULL,
    "checks" JSONB NOT NULL,
    "sequence" INTEGER NOT NULL,
    "applied_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_by" TEXT NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by" TEXT,

    CONSTRAINT "import_runs_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "indicator_measures" (
    "trust_id" TEXT NOT NULL,
    "run_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "topics" TEXT[],
    "polarity" TEXT NOT NULL,
    "decimal_places" INTEGER,
    "year_type" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "methodology" TEXT NOT NULL,
    "link" TEXT,
    "last_update" DATE,
    "last_update_printed" TEXT NOT NULL,
    "next_update" DATE,
    "next_update_printed" TEXT NOT NULL,

    CONSTRAINT "indicator_measures_pkey" PRIMARY KEY ("trust_id","run_id","measure")
);

-- CreateTable
CREATE TABLE "indicator_values" (
    "trust_id" TEXT NOT NULL,
    "run_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "area_name" TEXT NOT NULL,
    "region" TEXT,
    "period_key" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "period_from" INTEGER NOT NULL,
    "period_to" INTEGER NOT NULL,
    "printed" TEXT NOT NULL,
    "value" TEXT,
    "reason" TEXT,

    CONSTRAINT "indicator_values_pkey" PRIMARY KEY ("trust_id","run_id","measure","area","period_key")
);

-- CreateTable
CREATE TABLE "statistical_neighbours" (
    "trust_id" TEXT NOT NULL,
    "run_id" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT,
    "closeness" TEXT NOT NULL,

    CONSTRAINT "statistical_neighbours_pkey" PRIMARY KEY ("trust_id","run_id","edition","position")
);

-- CreateTable
CREATE TABLE "outturn_lines" (
    "trust_id" TEXT NOT NULL,
    "run_id" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "line" TEXT NOT NULL,
    "column" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "is_of_which" BOOLEAN NOT NULL,
    "is_total" BOOLEAN NOT NULL,
    "order" INTEGER NOT NULL,
    "printed" TEXT NOT NULL,
    "amount" DECIMAL,
    "reason" TEXT,

    CONSTRAINT "outturn_lines_pkey" PRIMARY KEY ("trust_id","run_id","line","column")
);

-- CreateTable
CREATE TABLE "plan_abouts" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "first_year" TEXT NOT NULL,
    "year_count" INTEGER NOT NULL,

    CONSTRAINT "plan_abouts_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "plan_partners" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sector" TEXT NOT NULL,

    CONSTRAINT "plan_partners_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "plan_services" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "age_from" INTEGER NOT NULL,
    "age_to" INTEGER NOT NULL,
    "need_level" TEXT,
    "area" TEXT,

    CONSTRAINT "plan_services_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "index_rates" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "index" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "rate" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "index_rates_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "cost_lines" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "cost_type" TEXT NOT NULL,
    "amount" DECIMAL NOT NULL,
    "index" TEXT,
    "starts_on" DATE,
    "ends_on" DATE,
    "part_year" TEXT NOT NULL,
    "recurrence" TEXT NOT NULL,
    "basis" TEXT NOT NULL,

    CONSTRAINT "cost_lines_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "awards" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "funder" TEXT NOT NULL,
    "accountable_body_id" TEXT NOT NULL,
    "amount" DECIMAL NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "part_year" TEXT NOT NULL,
    "restricted" BOOLEAN NOT NULL,
    "certainty" TEXT NOT NULL,
    "basis" TEXT NOT NULL,

    CONSTRAINT "awards_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "award_years" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "award_id" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "share" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,

    CONSTRAINT "award_years_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "conditions" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "award_id" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "clause" TEXT NOT NULL,

    CONSTRAINT "conditions_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "base_budgets" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "amount" DECIMAL NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "part_year" TEXT NOT NULL,
    "growth" BOOLEAN NOT NULL,
    "recurrence" TEXT NOT NULL,
    "service_id" TEXT,
    "basis" TEXT NOT NULL,

    CONSTRAINT "base_budgets_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "stated_amounts" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "collection" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "amount" DECIMAL NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "stated_amounts_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "provisions" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "award_id" TEXT,
    "posts" TEXT NOT NULL,
    "children" INTEGER NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,

    CONSTRAINT "provisions_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "exit_routes" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "award_id" TEXT,
    "route" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "partner_id" TEXT NOT NULL,
    "redundancies" INTEGER NOT NULL,
    "redundancy_payment" DECIMAL NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "exit_routes_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "establishment_posts" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "exit_route_id" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "salary" DECIMAL NOT NULL,
    "on_cost" TEXT NOT NULL,
    "overhead" TEXT NOT NULL,
    "index" TEXT,

    CONSTRAINT "establishment_posts_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "proposals" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reference" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proposals_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "proposal_answers" (
    "trust_id" TEXT NOT NULL,
    "proposal_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "other_partner_ids" TEXT[],
    "contact_role" TEXT NOT NULL DEFAULT '',
    "need_entry_id" TEXT,
    "need_statement" TEXT NOT NULL DEFAULT '',
    "need_scheme_id" TEXT,
    "need_level_code" TEXT,
    "children_number" INTEGER,
    "age_from" INTEGER,
    "age_to" INTEGER,
    "area_ids" TEXT[],
    "which_children" TEXT NOT NULL DEFAULT '',
    "outcomes" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',
    "service" TEXT NOT NULL DEFAULT '',
    "hours" TEXT NOT NULL DEFAULT '',
    "provider_route" TEXT,
    "is_short_term" BOOLEAN,
    "ends_on" DATE,
    "cost_basis" TEXT,
    "cost_note" TEXT NOT NULL DEFAULT '',
    "minimum_amount" DECIMAL,
    "stretch_amount" DECIMAL,
    "exit_route" TEXT,
    "exit_plan" TEXT NOT NULL DEFAULT '',
    "equality" TEXT NOT NULL DEFAULT '',
    "links" TEXT NOT NULL DEFAULT '',
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_role" TEXT NOT NULL,

    CONSTRAINT "proposal_answers_pkey" PRIMARY KEY ("trust_id","proposal_id")
);

-- CreateTable
CREATE TABLE "proposal_costs" (
    "trust_id" TEXT NOT NULL,
    "proposal_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amount" DECIMAL NOT NULL,

    CONSTRAINT "proposal_costs_pkey" PRIMARY KEY ("trust_id","proposal_id","year","kind")
);

-- CreateTable
CREATE TABLE "proposal_asks" (
    "trust_id" TEXT NOT NULL,
    "proposal_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "year" TEXT NOT NULL,
    "source_id" TEXT,
    "source_name" TEXT,
    "certainty" TEXT NOT NULL,
    "amount" DECIMAL NOT NULL,

    CONSTRAINT "proposal_asks_pkey" PRIMARY KEY ("trust_id","proposal_id","position")
);

-- CreateTable
CREATE TABLE "proposal_revisions" (
    "trust_id" TEXT NOT NULL,
    "proposal_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_on" DATE NOT NULL,
    "content" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "proposal_revisions_pkey" PRIMARY KEY ("trust_id","proposal_id","revision")
);

-- CreateTable
CREATE TABLE "proposal_events" (
    "trust_id" TEXT NOT NULL,
    "proposal_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "from_status" TEXT,
    "to_status" TEXT NOT NULL,
    "revision" INTEGER,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on_day" DATE NOT NULL,

    CONSTRAINT "proposal_events_pkey" PRIMARY KEY ("trust_id","proposal_id","position")
);

-- CreateTable
CREATE TABLE "organisations" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sector" "organisation_sector" NOT NULL,
    "parent_id" TEXT,
    "is_partner" BOOLEAN NOT NULL,
    "basis" "fact_basis" NOT NULL DEFAULT 'stated',
    "note" TEXT,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "organisation_names" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "organisation_names_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "organisation_successions" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "date" DATE,
    "date_text" TEXT NOT NULL,
    "note" TEXT,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "organisation_successions_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "bodies" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "power" "decision_power" NOT NULL,
    "standing" "body_standing" NOT NULL,
    "organisation_id" TEXT,
    "purpose" TEXT NOT NULL,
    "basis" "fact_basis" NOT NULL DEFAULT 'stated',
    "note" TEXT,
    "order" INTEGER NOT NULL,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "bodies_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "body_names" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "body_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "body_names_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "body_successions" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "date" DATE,
    "date_text" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "body_successions_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "body_memberships" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "body_id" TEXT NOT NULL,
    "organisation_id" TEXT,
    "member" TEXT NOT NULL,
    "capacity" "member_capacity" NOT NULL,
    "basis" "fact_basis" NOT NULL DEFAULT 'stated',
    "note" TEXT,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "body_memberships_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "body_reports_to" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "body_id" TEXT NOT NULL,
    "to_body_id" TEXT NOT NULL,
    "manner" "reporting_manner" NOT NULL,
    "basis" "fact_basis" NOT NULL DEFAULT 'stated',
    "note" TEXT,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "body_reports_to_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "areas" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tier" "area_tier" NOT NULL,
    "parent_id" TEXT,
    "basis" "fact_basis" NOT NULL,
    "note" TEXT,
    "order" INTEGER NOT NULL,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "areas_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "area_coterminosities" (
    "trust_id" TEXT NOT NULL,
    "area_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "note" TEXT,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "area_coterminosities_pkey" PRIMARY KEY ("trust_id","area_id","organisation_id")
);

-- CreateTable
CREATE TABLE "need_schemes" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "note" TEXT,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "need_schemes_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "need_levels" (
    "trust_id" TEXT NOT NULL,
    "scheme_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "is_statutory" BOOLEAN NOT NULL,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "need_levels_pkey" PRIMARY KEY ("trust_id","scheme_id","code")
);

-- CreateTable
CREATE TABLE "review_services" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation_id" TEXT,
    "grouping" TEXT NOT NULL,
    "scope" "review_scope" NOT NULL,
    "reason" TEXT,
    "review_year" TEXT,
    "is_short_term" BOOLEAN NOT NULL,
    "age_from" INTEGER,
    "age_to" INTEGER,
    "order" INTEGER NOT NULL,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "review_services_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "printed_indicators" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "code_as_printed" TEXT NOT NULL,
    "code_normalised" TEXT NOT NULL,
    "probable_code" TEXT,
    "description" TEXT NOT NULL,
    "polarity" "indicator_polarity" NOT NULL,
    "note" TEXT,
    "order" INTEGER NOT NULL,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "printed_indicators_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "review_recommendations" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "parent_id" TEXT,
    "body_id" TEXT,
    "verb" TEXT NOT NULL,
    "gist" TEXT NOT NULL,
    "class" "review_recommendation_class" NOT NULL,
    "status" "review_recommendation_status" NOT NULL,
    "delivery_vehicles" TEXT[],
    "must_follow_id" TEXT,
    "note" TEXT,
    "order" INTEGER NOT NULL,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "review_recommendations_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "clearances_stated" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "domain" "clearance_domain" NOT NULL,
    "role" TEXT NOT NULL,
    "given_on" DATE NOT NULL,
    "gist" TEXT NOT NULL,
    "sources_relied_on" TEXT[],
    "note" TEXT,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "clearances_stated_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "source_documents" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "author_role" TEXT NOT NULL,
    "contact_role" TEXT,
    "presented_to" TEXT NOT NULL,
    "dated" DATE,
    "dated_text" TEXT NOT NULL,
    "wards" TEXT NOT NULL,
    "key_decision" TEXT NOT NULL,
    "note" TEXT,
    "inventory" TEXT[],

    CONSTRAINT "source_documents_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "stated_figures" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "value" DECIMAL NOT NULL,
    "unit" "figure_unit" NOT NULL,
    "qualifier" TEXT,
    "as_printed" TEXT NOT NULL,
    "basis" "fact_basis" NOT NULL,
    "note" TEXT,
    "order" INTEGER NOT NULL,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "stated_figures_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "key_dates" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "date_text" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "body_id" TEXT,
    "note" TEXT,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "key_dates_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "policy_events" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "date" DATE,
    "date_text" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "effect" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "policy_events_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "register_entries" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" "register_entry_kind" NOT NULL,
    "code" TEXT,
    "title" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "standing" TEXT,
    "order" INTEGER NOT NULL,
    "document_id" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "inventory" TEXT[],

    CONSTRAINT "register_entries_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "questions" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,

    CONSTRAINT "questions_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "scenarios" (
    "trust_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "do_nothing" BOOLEAN NOT NULL DEFAULT false,
    "parent_scenario_id" TEXT,
    "parent_version" INTEGER,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scenarios_pkey" PRIMARY KEY ("trust_id","id")
);

-- CreateTable
CREATE TABLE "scenario_versions" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "scenario_versions_pkey" PRIMARY KEY ("trust_id","scenario_id","version")
);

-- CreateTable
CREATE TABLE "trusts" (
    "trust_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "today" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trusts_pkey" PRIMARY KEY ("trust_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "accounts_email_key" ON "accounts"("email");

-- CreateIndex
CREATE INDEX "audit_entries_trust_id_subject_subject_id_idx" ON "audit_entries"("trust_id", "subject", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "confirmations_trust_id_scenario_id_version_organisation_id_key" ON "confirmations"("trust_id", "scenario_id", "version", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_items_trust_id_meeting_id_number_key" ON "agenda_items"("trust_id", "meeting_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "recommendations_trust_id_item_id_key" ON "recommendations"("trust_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "referrals_trust_id_item_id_body_id_key" ON "referrals"("trust_id", "item_id", "body_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_runs_trust_id_sequence_key" ON "import_runs"("trust_id", "sequence");

-- CreateIndex
CREATE INDEX "indicator_values_trust_id_measure_area_idx" ON "indicator_values"("trust_id", "measure", "area");

-- CreateIndex
CREATE UNIQUE INDEX "proposals_trust_id_reference_key" ON "proposals"("trust_id", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "body_reports_to_trust_id_body_id_to_body_id_key" ON "body_reports_to"("trust_id", "body_id", "to_body_id");

-- CreateIndex
CREATE UNIQUE INDEX "printed_indicators_trust_id_code_as_printed_key" ON "printed_indicators"("trust_id", "code_as_printed");

-- CreateIndex
CREATE INDEX "register_entries_trust_id_kind_order_idx" ON "register_entries"("trust_id", "kind", "order");

-- CreateIndex
CREATE UNIQUE INDEX "scenarios_trust_id_question_id_name_key" ON "scenarios"("trust_id", "question_id", "name");

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_trust_id_account_id_fkey" FOREIGN KEY ("trust_id", "account_id") REFERENCES "accounts"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_trust_id_account_id_fkey" FOREIGN KEY ("trust_id", "account_id") REFERENCES "accounts"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_trust_id_scenario_id_version_fkey" FOREIGN KEY ("trust_id", "scenario_id", "version") REFERENCES "scenario_versions"("trust_id", "scenario_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation_sources" ADD CONSTRAINT "confirmation_sources_trust_id_confirmation_id_fkey" FOREIGN KEY ("trust_id", "confirmation_id") REFERENCES "confirmations"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation_years" ADD CONSTRAINT "confirmation_years_trust_id_confirmation_id_fkey" FOREIGN KEY ("trust_id", "confirmation_id") REFERENCES "confirmations"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_trust_id_meeting_id_fkey" FOREIGN KEY ("trust_id", "meeting_id") REFERENCES "meetings"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_versions" ADD CONSTRAINT "item_versions_trust_id_item_id_fkey" FOREIGN KEY ("trust_id", "item_id") REFERENCES "agenda_items"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_trust_id_meeting_id_fkey" FOREIGN KEY ("trust_id", "meeting_id") REFERENCES "meetings"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interests" ADD CONSTRAINT "interests_trust_id_item_id_fkey" FOREIGN KEY ("trust_id", "item_id") REFERENCES "agenda_items"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_positions" ADD CONSTRAINT "board_positions_trust_id_item_id_fkey" FOREIGN KEY ("trust_id", "item_id") REFERENCES "agenda_items"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_trust_id_item_id_fkey" FOREIGN KEY ("trust_id", "item_id") REFERENCES "agenda_items"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_alternatives" ADD CONSTRAINT "recommendation_alternatives_trust_id_recommendation_id_fkey" FOREIGN KEY ("trust_id", "recommendation_id") REFERENCES "recommendations"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_trust_id_item_id_fkey" FOREIGN KEY ("trust_id", "item_id") REFERENCES "agenda_items"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_answers" ADD CONSTRAINT "referral_answers_trust_id_referral_id_fkey" FOREIGN KEY ("trust_id", "referral_id") REFERENCES "referrals"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_records" ADD CONSTRAINT "decision_records_trust_id_recommendation_id_fkey" FOREIGN KEY ("trust_id", "recommendation_id") REFERENCES "recommendations"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_measures" ADD CONSTRAINT "indicator_measures_trust_id_run_id_fkey" FOREIGN KEY ("trust_id", "run_id") REFERENCES "import_runs"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_trust_id_run_id_fkey" FOREIGN KEY ("trust_id", "run_id") REFERENCES "import_runs"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistical_neighbours" ADD CONSTRAINT "statistical_neighbours_trust_id_run_id_fkey" FOREIGN KEY ("trust_id", "run_id") REFERENCES "import_runs"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outturn_lines" ADD CONSTRAINT "outturn_lines_trust_id_run_id_fkey" FOREIGN KEY ("trust_id", "run_id") REFERENCES "import_runs"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_abouts" ADD CONSTRAINT "plan_abouts_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_partners" ADD CONSTRAINT "plan_partners_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_services" ADD CONSTRAINT "plan_services_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "index_rates" ADD CONSTRAINT "index_rates_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cost_lines" ADD CONSTRAINT "cost_lines_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "awards" ADD CONSTRAINT "awards_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_years" ADD CONSTRAINT "award_years_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conditions" ADD CONSTRAINT "conditions_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "base_budgets" ADD CONSTRAINT "base_budgets_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stated_amounts" ADD CONSTRAINT "stated_amounts_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provisions" ADD CONSTRAINT "provisions_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exit_routes" ADD CONSTRAINT "exit_routes_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "establishment_posts" ADD CONSTRAINT "establishment_posts_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_answers" ADD CONSTRAINT "proposal_answers_trust_id_proposal_id_fkey" FOREIGN KEY ("trust_id", "proposal_id") REFERENCES "proposals"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_costs" ADD CONSTRAINT "proposal_costs_trust_id_proposal_id_fkey" FOREIGN KEY ("trust_id", "proposal_id") REFERENCES "proposals"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_asks" ADD CONSTRAINT "proposal_asks_trust_id_proposal_id_fkey" FOREIGN KEY ("trust_id", "proposal_id") REFERENCES "proposals"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_revisions" ADD CONSTRAINT "proposal_revisions_trust_id_proposal_id_fkey" FOREIGN KEY ("trust_id", "proposal_id") REFERENCES "proposals"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_events" ADD CONSTRAINT "proposal_events_trust_id_proposal_id_fkey" FOREIGN KEY ("trust_id", "proposal_id") REFERENCES "proposals"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_trust_id_parent_id_fkey" FOREIGN KEY ("trust_id", "parent_id") REFERENCES "organisations"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_names" ADD CONSTRAINT "organisation_names_trust_id_organisation_id_fkey" FOREIGN KEY ("trust_id", "organisation_id") REFERENCES "organisations"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_names" ADD CONSTRAINT "organisation_names_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_successions" ADD CONSTRAINT "organisation_successions_trust_id_from_id_fkey" FOREIGN KEY ("trust_id", "from_id") REFERENCES "organisations"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_successions" ADD CONSTRAINT "organisation_successions_trust_id_to_id_fkey" FOREIGN KEY ("trust_id", "to_id") REFERENCES "organisations"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_successions" ADD CONSTRAINT "organisation_successions_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_trust_id_organisation_id_fkey" FOREIGN KEY ("trust_id", "organisation_id") REFERENCES "organisations"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_names" ADD CONSTRAINT "body_names_trust_id_body_id_fkey" FOREIGN KEY ("trust_id", "body_id") REFERENCES "bodies"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_names" ADD CONSTRAINT "body_names_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_successions" ADD CONSTRAINT "body_successions_trust_id_from_id_fkey" FOREIGN KEY ("trust_id", "from_id") REFERENCES "bodies"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_successions" ADD CONSTRAINT "body_successions_trust_id_to_id_fkey" FOREIGN KEY ("trust_id", "to_id") REFERENCES "bodies"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_successions" ADD CONSTRAINT "body_successions_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_memberships" ADD CONSTRAINT "body_memberships_trust_id_body_id_fkey" FOREIGN KEY ("trust_id", "body_id") REFERENCES "bodies"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_memberships" ADD CONSTRAINT "body_memberships_trust_id_organisation_id_fkey" FOREIGN KEY ("trust_id", "organisation_id") REFERENCES "organisations"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_memberships" ADD CONSTRAINT "body_memberships_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_reports_to" ADD CONSTRAINT "body_reports_to_trust_id_body_id_fkey" FOREIGN KEY ("trust_id", "body_id") REFERENCES "bodies"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_reports_to" ADD CONSTRAINT "body_reports_to_trust_id_to_body_id_fkey" FOREIGN KEY ("trust_id", "to_body_id") REFERENCES "bodies"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_reports_to" ADD CONSTRAINT "body_reports_to_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "areas" ADD CONSTRAINT "areas_trust_id_parent_id_fkey" FOREIGN KEY ("trust_id", "parent_id") REFERENCES "areas"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "areas" ADD CONSTRAINT "areas_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_coterminosities" ADD CONSTRAINT "area_coterminosities_trust_id_area_id_fkey" FOREIGN KEY ("trust_id", "area_id") REFERENCES "areas"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_coterminosities" ADD CONSTRAINT "area_coterminosities_trust_id_organisation_id_fkey" FOREIGN KEY ("trust_id", "organisation_id") REFERENCES "organisations"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_coterminosities" ADD CONSTRAINT "area_coterminosities_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_schemes" ADD CONSTRAINT "need_schemes_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_levels" ADD CONSTRAINT "need_levels_trust_id_scheme_id_fkey" FOREIGN KEY ("trust_id", "scheme_id") REFERENCES "need_schemes"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_levels" ADD CONSTRAINT "need_levels_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_services" ADD CONSTRAINT "review_services_trust_id_organisation_id_fkey" FOREIGN KEY ("trust_id", "organisation_id") REFERENCES "organisations"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_services" ADD CONSTRAINT "review_services_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "printed_indicators" ADD CONSTRAINT "printed_indicators_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_recommendations" ADD CONSTRAINT "review_recommendations_trust_id_parent_id_fkey" FOREIGN KEY ("trust_id", "parent_id") REFERENCES "review_recommendations"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_recommendations" ADD CONSTRAINT "review_recommendations_trust_id_must_follow_id_fkey" FOREIGN KEY ("trust_id", "must_follow_id") REFERENCES "review_recommendations"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_recommendations" ADD CONSTRAINT "review_recommendations_trust_id_body_id_fkey" FOREIGN KEY ("trust_id", "body_id") REFERENCES "bodies"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_recommendations" ADD CONSTRAINT "review_recommendations_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clearances_stated" ADD CONSTRAINT "clearances_stated_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stated_figures" ADD CONSTRAINT "stated_figures_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_dates" ADD CONSTRAINT "key_dates_trust_id_body_id_fkey" FOREIGN KEY ("trust_id", "body_id") REFERENCES "bodies"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_dates" ADD CONSTRAINT "key_dates_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_events" ADD CONSTRAINT "policy_events_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_entries" ADD CONSTRAINT "register_entries_trust_id_document_id_fkey" FOREIGN KEY ("trust_id", "document_id") REFERENCES "source_documents"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_trust_id_question_id_fkey" FOREIGN KEY ("trust_id", "question_id") REFERENCES "questions"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scenario_versions" ADD CONSTRAINT "scenario_versions_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Part: money

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

-- Part: trust

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

-- Part: role

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

-- Part: row level security

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

-- Part: setup

-- Setup, verification and backup run as the owner, who must be able to list the trusts before taking one into scope.
DO $$
BEGIN
  EXECUTE format('CREATE POLICY listed_by_owner ON trusts FOR SELECT TO %I USING (true)', current_user);
END $$;

-- Part: seals

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

-- Part: audit chain

-- The chain of the audit log holds in the database too: an entry follows the last one of its trust or is refused.
CREATE FUNCTION audit_entry_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last_entry record;
BEGIN
  SELECT sequence, hash INTO last_entry FROM audit_entries
    WHERE trust_id = NEW.trust_id ORDER BY sequence DESC LIMIT 1;
  IF NEW.sequence <> coalesce(last_entry.sequence, 0) + 1 OR NEW.previous_hash <> coalesce(last_entry.hash, '') THEN
    RAISE EXCEPTION 'An audit entry must follow the last one' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER follows BEFORE INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION audit_entry_follows();

-- Part: needs

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

-- Part: proposals

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

-- Part: decisions

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

-- Part: row seals

-- Every row that must never change leaves its hash beside the audit entry that speaks of it, written by the
-- database itself, so that no command can forget to. `npm run verify` takes the hashes again from the rows.
CREATE FUNCTION sealed_hash(stored jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(stored::text, 'UTF8')), 'hex')
$$;

CREATE FUNCTION seal_row() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $$
BEGIN
  INSERT INTO row_seals (trust_id, sequence, table_name, row_hash)
  VALUES (
    NEW.trust_id,
    -- The entry this transaction is going to write: writers of one trust queue, so nobody takes the number meanwhile.
    (SELECT coalesce(max(sequence), 0) + 1 FROM audit_entries WHERE trust_id = NEW.trust_id),
    TG_TABLE_NAME,
    sealed_hash(to_jsonb(NEW))
  );
  RETURN NULL;
END $$;

CREATE FUNCTION sealed_rows(of_table regclass, of_trust text) RETURNS SETOF text LANGUAGE plpgsql STABLE SET timezone = 'UTC' AS $$
BEGIN
  RETURN QUERY EXECUTE format('SELECT sealed_hash(to_jsonb(stored)) FROM %s stored WHERE trust_id = $1', of_table) USING of_trust;
END $$;

DO $$
DECLARE never_changed text;
BEGIN
  FOREACH never_changed IN ARRAY ARRAY[
    'questions', 'scenarios', 'scenario_versions', 'confirmations', 'confirmation_sources', 'confirmation_years',
    'item_versions', 'interests', 'board_positions', 'recommendations', 'recommendation_alternatives', 'referral_answers',
    'decision_records', 'proposal_revisions'
  ] LOOP
    EXECUTE format('CREATE TRIGGER seal_row AFTER INSERT ON %I FOR EACH ROW EXECUTE FUNCTION seal_row()', never_changed);
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM wherewithal_application', never_changed);
  END LOOP;
  REVOKE UPDATE, DELETE, TRUNCATE ON row_seals FROM wherewithal_application;
END $$;
