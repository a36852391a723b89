-- Ends every choice whose time is over; called every minute. Returns how many were found over.
CREATE FUNCTION expire_choices() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_choice uuid;
  v_ended int := 0;
BEGIN
  -- in the order of the people, like grants that share a commit: whoever keeps several budgets must not wait crosswise
  FOR v_choice IN
    SELECT id FROM choice WHERE state = 'open' AND expires_at <= database_clock()
    ORDER BY employee_id, budget_id, id LIMIT 500
  LOOP
    PERFORM lock_choice(v_choice);
    v_ended := v_ended + 1;
  END LOOP;
  RETURN v_ended;
END $$;
