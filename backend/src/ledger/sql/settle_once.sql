-- The settlement itself, behind settle_request.
CREATE FUNCTION settle_once(p_actor uuid, p_gesture uuid, p_decision text, p_note text) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  g gesture;
  b budget;
  v_at timestamptz;
  v_short bigint;
  v_envelope_left bigint;
  v_option policy_option;
  v_voucher jsonb;
BEGIN
  IF p_decision NOT IN ('approve', 'refuse', 'expire') THEN
    RAISE EXCEPTION 'a request cannot be settled with %', p_decision USING ERRCODE = '22023';
  END IF;

  -- the budget before the gesture, like everybody else
  SELECT * INTO STRICT g FROM gesture WHERE id = p_gesture;
  PERFORM FROM budget WHERE id = g.budget_id FOR NO KEY UPDATE;
  SELECT * INTO STRICT g FROM gesture WHERE id = p_gesture FOR NO KEY UPDATE;
  v_at := database_clock();

  IF g.state <> 'awaiting' THEN
    RETURN jsonb_build_object('outcome', 'already_settled', 'gestureId', g.id, 'state', g.state);
  END IF;
  IF g.expires_at <= v_at THEN
    UPDATE gesture SET state = 'expired', settled_at = v_at WHERE id = g.id RETURNING * INTO g;
    b := release_hold(g, NULL, 'expired', v_at);
    RETURN jsonb_build_object('outcome', CASE WHEN p_decision = 'expire' THEN 'expired' ELSE 'already_settled' END,
      'gestureId', g.id, 'state', g.state, 'budget', budget_facts(b));
  END IF;
  IF p_decision = 'expire' THEN
    RETURN jsonb_build_object('outcome', 'already_settled', 'gestureId', g.id, 'state', g.state);
  END IF;
  IF p_actor = g.employee_id THEN
    RETURN jsonb_build_object('outcome', 'own_request', 'gestureId', g.id);
  END IF;

  IF p_decision = 'refuse' THEN
    UPDATE gesture SET state = 'refused', settled_at = v_at, settled_by = p_actor, settlement_note = p_note
      WHERE id = g.id RETURNING * INTO g;
    b := release_hold(g, p_actor, p_note, v_at);
    RETURN jsonb_build_object('outcome', 'refused', 'gestureId', g.id, 'budget', budget_facts(b));
  END IF;

  IF g.held_minor > 0 THEN
    b := change_budget(g.budget_id, 'post', 0, g.amount_minor, -g.held_minor, g.id, p_actor, p_note, v_at);
  ELSE
    b := open_budget(g.department_id, g.employee_id);
    IF b.allotted_minor - b.spent_minor - b.held_minor < g.amount_minor THEN
      b := release_expired_holds(b, v_at);
    END IF;
    v_short := g.amount_minor - (b.allotted_minor - b.spent_minor - b.held_minor);
    IF v_short > 0 THEN
      v_envelope_left := top_up_from_envelope(b, v_short, g.id, p_actor, p_note, v_at);
      IF v_envelope_left IS NOT NULL THEN
        RETURN jsonb_build_object('outcome', 'envelope_exceeded', 'gestureId', g.id,
          'remainingMinor', v_envelope_left, 'amountMinor', v_short, 'currency', g.currency);
      END IF;
    END IF;
    b := change_budget(b.id, 'post', 0, g.amount_minor, 0, g.id, p_actor, p_note, v_at);
  END IF;

  UPDATE gesture SET state = 'granted', granted_at = v_at, budget_id = b.id,
      settled_at = v_at, settled_by = p_actor, settlement_note = p_note
    WHERE id = g.id RETURNING * INTO g;
  SELECT * INTO STRICT v_option FROM policy_option
    WHERE policy_version_id = g.policy_version_id AND option_id = g.option_id;
  IF v_option.carries_code THEN
    v_voucher := issue_voucher(g, v_option.valid_days, v_at);
  END IF;
  PERFORM queue_gesture_messages(g.id, v_at);
  RETURN jsonb_build_object('outcome', 'granted', 'gestureId', g.id, 'voucher', v_voucher, 'budget', budget_facts(b));
END $$;
