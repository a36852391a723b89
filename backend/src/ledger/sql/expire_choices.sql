-- Ends every choice whose time is over; called every minute. Returns how many were found over.
CREATE FUNCTION expire_choices() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_choice uuid;
  v_ended int := 0;
BEGIN
  -- in the order of the people, like grants that share a commit: whoever keeps several budgets must not wait crosswise
  FOR v_choice IN
    SELECT c.id FROM choice c JOIN budget b ON b.id = c.budget_id
    WHERE c.state = 'open' AND c.expires_at <= database_clock() AND NOT b.frozen
    ORDER BY c.employee_id, c.budget_id, c.id LIMIT 500
  LOOP
    PERFORM lock_choice(v_choice);
    v_ended := v_ended + 1;
  END LOOP;
  RETURN v_ended;
END $$;
