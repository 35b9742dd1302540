-- Setup, verification and backup run as the owner, who must be able to list the trusts before taking one into scope.
DO $$
BEGIN
  EXECUTE format('CREATE POLICY listed_by_owner ON trusts FOR SELECT TO %I USING (true)', current_user);
END $$;
