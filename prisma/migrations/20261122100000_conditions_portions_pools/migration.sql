-- What grants, mixed services and pools need. Every new column of a table that holds lines already has the default
-- that stands for its absence, so that each saved version reads as it did and gives the hash that was confirmed.

-- AlterTable
ALTER TABLE "awards" ADD COLUMN     "carry_forward_limit" DECIMAL,
ADD COLUMN     "carry_forward_share" TEXT NOT NULL DEFAULT '0',
ADD COLUMN     "nature" TEXT NOT NULL DEFAULT 'either';

-- AlterTable
ALTER TABLE "base_budgets" ADD COLUMN     "arrangement" TEXT NOT NULL DEFAULT 'own',
ADD COLUMN     "in_kind" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "index" TEXT,
ADD COLUMN     "pool_id" TEXT;

-- AlterTable
ALTER TABLE "conditions" ADD COLUMN     "age_from" INTEGER,
ADD COLUMN     "age_to" INTEGER,
ADD COLUMN     "amount" DECIMAL,
ADD COLUMN     "ends_on" DATE,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'service',
ADD COLUMN     "share" TEXT,
ADD COLUMN     "starts_on" DATE,
ADD COLUMN     "words" TEXT,
ALTER COLUMN "service_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "cost_lines" ADD COLUMN     "nature" TEXT NOT NULL DEFAULT 'revenue';

-- AlterTable
ALTER TABLE "plan_abouts" ADD COLUMN     "certainty_policy" TEXT NOT NULL DEFAULT 'all';

-- AlterTable
ALTER TABLE "plan_services" ADD COLUMN     "pool_id" TEXT,
ADD COLUMN     "purpose" TEXT;

-- CreateTable
CREATE TABLE "portions" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "service_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "share" TEXT NOT NULL,
    "age_from" INTEGER NOT NULL,
    "age_to" INTEGER NOT NULL,
    "need_level" TEXT,
    "area" TEXT,

    CONSTRAINT "portions_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "pinned_payments" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "year" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "limit" TEXT NOT NULL,
    "amount" DECIMAL NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "pinned_payments_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- CreateTable
CREATE TABLE "pools" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "host_id" TEXT NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "risk_share" TEXT NOT NULL,
    "netting" TEXT NOT NULL,

    CONSTRAINT "pools_pkey" PRIMARY KEY ("trust_id","scenario_id","id","from_version")
);

-- AddForeignKey
ALTER TABLE "portions" ADD CONSTRAINT "portions_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pinned_payments" ADD CONSTRAINT "pinned_payments_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pools" ADD CONSTRAINT "pools_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Part: money

-- Amounts are pounds with at most two decimals; a third is refused, not rounded.
ALTER TABLE awards ADD CONSTRAINT awards_carry_forward_limit_is_pence CHECK (scale(carry_forward_limit) <= 2);
ALTER TABLE conditions ADD CONSTRAINT conditions_amount_is_pence CHECK (scale(amount) <= 2);
ALTER TABLE pinned_payments ADD CONSTRAINT pinned_payments_amount_is_pence CHECK (scale(amount) <= 2);

-- Part: trust, role, row level security and seals

-- The new tables hold lines of plans, and get what every such table has: rows of trusts that exist, shown only in
-- the scope of their trust, which end with a version and are never otherwise changed.
DO $$
DECLARE line_table text;
BEGIN
  FOREACH line_table IN ARRAY ARRAY['portions', 'pinned_payments', 'pools'] LOOP
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
