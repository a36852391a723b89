-- Gives back what expired requests and choices still hold in a budget, so that nobody waits for the sweeper to be right.
-- The caller holds the budget's lock.
CREATE FUNCTION release_expired_holds(p_budget budget, p_at timestamptz) RETURNS budget
LANGUAGE plpgsql AS $$
DECLARE
  b budget := p_budget;
  v_gesture gesture;
  v_choice uuid;
BEGIN
  FOR v_gesture IN
    UPDATE gesture SET state = 'expired', settled_at = p_at
    WHERE budget_id = b.id AND state = 'awaiting' AND expires_at <= p_at RETURNING *
  LOOP
    b := release_hold(v_gesture, NULL, 'expired', p_at);
  END LOOP;
  FOR v_choice IN
    SELECT id FROM choice WHERE budget_id = b.id AND state = 'open' AND expires_at <= p_at ORDER BY id
  LOOP
    b := end_choice(v_choice, 'expired', NULL, p_at);
  END LOOP;
  RETURN b;
END $$;
