-- Opens a closed month again as somebody else asked for, or takes the asking back.
--
-- p_decision  approve | withdraw
-- Returns {outcome: reopened | withdrawn | own_request | not_asked}.
CREATE FUNCTION settle_reopening(p_actor uuid, p_close uuid, p_decision text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_at timestamptz;
  v_close month_close;
  v_asked month_reopening;
BEGIN
  SELECT * INTO STRICT v_close FROM month_close WHERE id = p_close FOR NO KEY UPDATE;
  v_at := database_clock();
  SELECT * INTO v_asked FROM month_reopening
    WHERE close_id = p_close AND withdrawn_at IS NULL AND approved_at IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN '{"outcome": "not_asked"}';
  END IF;
  IF p_decision = 'withdraw' THEN
    UPDATE month_reopening SET withdrawn_at = v_at WHERE id = v_asked.id;
  ELSIF v_asked.asked_by = p_actor THEN
    RETURN '{"outcome": "own_request"}';
  ELSE
    UPDATE month_reopening SET approved_by = p_actor, approved_at = v_at WHERE id = v_asked.id;
    UPDATE month_close SET reopened_at = v_at WHERE id = p_close;
  END IF;
  INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
    VALUES (p_actor, v_close.department_id, 'month_reopening', p_close, '{"state": "asked"}',
      jsonb_build_object('month', to_char(v_close.month, 'YYYY-MM'), 'reason', v_asked.reason,
        'state', CASE p_decision WHEN 'withdraw' THEN 'withdrawn' ELSE 'reopened' END));
  RETURN jsonb_build_object('outcome', CASE p_decision WHEN 'withdraw' THEN 'withdrawn' ELSE 'reopened' END);
END $$;
