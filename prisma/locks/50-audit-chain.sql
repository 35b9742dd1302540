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
