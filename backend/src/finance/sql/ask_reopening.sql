-- Asks that a closed month be opened again. It takes a second person to do it.
-- Returns {outcome: asked | not_closed | already_asked}.
CREATE FUNCTION ask_reopening(p_actor uuid, p_close uuid, p_reason text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE v_close month_close;
BEGIN
  SELECT * INTO STRICT v_close FROM month_close WHERE id = p_close FOR NO KEY UPDATE;
  IF v_close.report IS NULL OR v_close.reopened_at IS NOT NULL THEN
    RETURN '{"outcome": "not_closed"}';
  END IF;
  INSERT INTO month_reopening (id, close_id, reason, asked_by, asked_at)
    VALUES (uuid_v7(), p_close, p_reason, p_actor, database_clock())
    ON CONFLICT (close_id) WHERE withdrawn_at IS NULL DO NOTHING;
  IF NOT FOUND THEN
    RETURN '{"outcome": "already_asked"}';
  END IF;
  INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
    VALUES (p_actor, v_close.department_id, 'month_reopening', p_close, NULL,
      jsonb_build_object('month', to_char(v_close.month, 'YYYY-MM'), 'state', 'asked', 'reason', p_reason));
  RETURN '{"outcome": "asked"}';
END $$;
