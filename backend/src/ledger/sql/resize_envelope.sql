-- Makes an envelope as large as its plan now says. The caller holds its lock.
CREATE FUNCTION resize_envelope(p_envelope budget, p_size bigint, p_actor uuid, p_reason text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE v_difference bigint := p_size - p_envelope.allotted_minor;
BEGIN
  IF v_difference <> 0 THEN
    PERFORM change_budget(p_envelope.id, CASE WHEN v_difference > 0 THEN 'top_up' ELSE 'withdraw' END,
      v_difference, 0, 0, NULL, p_actor, p_reason, p_at);
  END IF;
END $$;
