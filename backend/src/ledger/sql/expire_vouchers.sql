-- Ends every code whose last day is over; called every minute. Returns how many ended now.
CREATE FUNCTION expire_vouchers() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE v_ended int;
BEGIN
  -- whoever is being redeemed or undone at this moment is left for the next minute
  UPDATE voucher SET state = 'expired' WHERE gesture_id IN (
    SELECT gesture_id FROM voucher WHERE state IN ('issued', 'opened') AND valid_until <= database_clock()
    ORDER BY valid_until LIMIT 500 FOR NO KEY UPDATE SKIP LOCKED);
  GET DIAGNOSTICS v_ended = ROW_COUNT;
  RETURN v_ended;
END $$;
