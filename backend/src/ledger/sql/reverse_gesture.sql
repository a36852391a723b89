-- Undoes a gesture with a counter-entry. In a closed period nothing changes any more: there the money comes back into
-- the open period, as an entry of its own kind.
--
-- p_own_minutes  for the giver: how long after the grant they may; null for a head, who may later as well
-- Returns {outcome: reversed | not_reversible | key_reused, ...}; not_reversible carries the state and the cause.
CREATE FUNCTION reverse_gesture(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_gesture uuid, p_reason text, p_own_minutes int
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_replay jsonb;
  g gesture;
  v_current budget;
  v_at timestamptz;
  v_redeemed bigint;
  v_cause text;
BEGIN
  v_replay := claim_request(p_actor, p_key, p_request_hash);
  IF v_replay IS NOT NULL THEN
    RETURN v_replay;
  END IF;

  SELECT * INTO STRICT g FROM gesture WHERE id = p_gesture;
  PERFORM FROM budget WHERE id = g.budget_id FOR NO KEY UPDATE;
  -- the period may have turned without anybody having used the new one yet
  v_current := open_budget(g.department_id, g.employee_id);
  SELECT * INTO STRICT g FROM gesture WHERE id = p_gesture FOR NO KEY UPDATE;
  v_at := database_clock();
  SELECT redeemed_minor INTO v_redeemed FROM voucher WHERE gesture_id = g.id FOR NO KEY UPDATE;

  v_cause := CASE
    WHEN g.state <> 'granted' THEN 'state'
    WHEN v_redeemed > 0 THEN 'voucher_redeemed'
    WHEN g.granted_at + make_interval(mins => p_own_minutes) < v_at THEN 'too_late'
  END;
  IF v_cause IS NOT NULL THEN
    RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'not_reversible', 'gestureId', g.id,
      'state', g.state, 'cause', v_cause));
  END IF;

  UPDATE gesture SET state = 'reversed', reversed_at = v_at, reversed_by = p_actor, reversal_reason = p_reason
    WHERE id = g.id;
  UPDATE voucher SET state = 'cancelled' WHERE gesture_id = g.id;
  PERFORM drop_messages(g.id, 'reversed');
  IF v_current.id = g.budget_id THEN
    v_current := change_budget(v_current.id, 'reversal', 0, -g.amount_minor, 0, g.id, p_actor, p_reason, v_at);
  ELSE
    v_current := change_budget(v_current.id, 'prior_reversal', g.amount_minor, 0, 0, g.id, p_actor, p_reason, v_at);
  END IF;
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'reversed', 'gestureId', g.id,
    'budget', budget_facts(v_current)));
END $$;
