-- Waits until everything that is being written at this moment is committed or undone. Nobody is kept out for longer than
-- that: the locks go as soon as they were had.
CREATE FUNCTION wait_for_writers() RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE ledger_entry, voucher_redemption, exchange_rate IN SHARE MODE;
  RAISE EXCEPTION 'nobody writes any more' USING ERRCODE = 'AM014';
EXCEPTION WHEN SQLSTATE 'AM014' THEN
  -- undone, and with it the locks
END $$;
