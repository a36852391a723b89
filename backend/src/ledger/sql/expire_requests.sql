-- Ends every request whose time is over; called every minute. Returns how many ended now.
CREATE FUNCTION expire_requests() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_gesture uuid;
  v_ended int := 0;
BEGIN
  -- in the order of the people, like grants that share a commit: whoever keeps several budgets must not wait crosswise
  FOR v_gesture IN
    SELECT g.id FROM gesture g JOIN budget b ON b.id = g.budget_id
    WHERE g.state = 'awaiting' AND g.expires_at <= database_clock() AND NOT b.frozen
    ORDER BY g.employee_id, g.budget_id, g.id LIMIT 500
  LOOP
    IF settle_once(NULL, v_gesture, 'expire', NULL) ->> 'outcome' = 'expired' THEN
      v_ended := v_ended + 1;
    END IF;
  END LOOP;
  RETURN v_ended;
END $$;
