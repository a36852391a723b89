-- The customer has looked at their code. Returns whether it was for the first time, and while the code is good.
CREATE FUNCTION open_voucher(p_gesture uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE v_at timestamptz := database_clock();
BEGIN
  UPDATE voucher SET state = 'opened', opened_at = v_at
    WHERE gesture_id = p_gesture AND state = 'issued' AND valid_until > v_at;
  RETURN FOUND;
END $$;
