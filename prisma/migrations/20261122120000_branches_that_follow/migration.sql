-- Branches that take in by themselves what their base changes.

-- CreateTable
CREATE TABLE "base_followings" (
    "trust_id" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "follows" BOOLEAN NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT NOT NULL,
    "role_title" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "base_followings_pkey" PRIMARY KEY ("trust_id","scenario_id")
);

-- AddForeignKey
ALTER TABLE "base_followings" ADD CONSTRAINT "base_followings_trust_id_scenario_id_fkey" FOREIGN KEY ("trust_id", "scenario_id") REFERENCES "scenarios"("trust_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Part: trust, role and row level security

ALTER TABLE base_followings ADD CONSTRAINT base_followings_of_trust FOREIGN KEY (trust_id) REFERENCES trusts (trust_id);
ALTER TABLE base_followings ENABLE ROW LEVEL SECURITY;
ALTER TABLE base_followings FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (follows, chosen_at, account_id, role_title, organisation_id) ON base_followings TO wherewithal_application;
CREATE POLICY within_trust ON base_followings USING (trust_id = current_setting('wherewithal.trust', true)) WITH CHECK (trust_id = current_setting('wherewithal.trust', true));
