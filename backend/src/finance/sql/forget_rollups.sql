-- Begins the roll-ups anew: until they are filled again, every sum is taken from the entries themselves.
CREATE FUNCTION forget_rollups() RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(4210831);
  UPDATE rollup_state SET tail_from = '-infinity', rolled_at = '-infinity';
  TRUNCATE ledger_rollup, rolled_budget;
END $$;
