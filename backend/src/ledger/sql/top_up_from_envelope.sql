-- Tops an employee's budget up out of the department's envelope of the same period, for a request that is approved.
-- The caller holds the budget's lock. Returns null when it was done; else what the envelope has left, in minor units,
-- and nothing was changed.
CREATE FUNCTION top_up_from_envelope(
  p_budget budget, p_amount bigint, p_gesture uuid, p_actor uuid, p_reason text, p_at timestamptz
) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE v_left bigint := move_envelope(p_budget, p_amount, p_gesture, p_actor, p_reason, p_at);
BEGIN
  IF v_left IS NULL THEN
    PERFORM change_budget(p_budget.id, 'top_up', p_amount, 0, 0, p_gesture, p_actor, p_reason, p_at);
  END IF;
  RETURN v_left;
END $$;
