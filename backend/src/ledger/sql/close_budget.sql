-- Ends a budget whose period is over: what is left moves on up to the cap, the rest lapses, both as entries.
-- Money that waits in a request stays held here until the request is settled.
-- The caller holds the budget's lock. Returns what is carried over, in minor units.
CREATE FUNCTION close_budget(p_budget budget, p_carry_over_cap bigint, p_at timestamptz) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  b budget := release_expired_holds(p_budget, p_at);
  v_left bigint := b.allotted_minor - b.spent_minor - b.held_minor;
  v_carried bigint := least(p_carry_over_cap, v_left);
BEGIN
  IF v_carried > 0 THEN
    PERFORM change_budget(b.id, 'carry_out', -v_carried, 0, 0, NULL, NULL, NULL, p_at);
  END IF;
  IF v_left > v_carried THEN
    PERFORM change_budget(b.id, 'lapse', v_carried - v_left, 0, 0, NULL, NULL, NULL, p_at);
  END IF;
  UPDATE budget SET closed = true WHERE id = b.id;
  RETURN v_carried;
END $$;
