-- Takes a code, as a whole or in part. Everything is decided under the voucher's own lock, the one that a reversal takes
-- as well: of two at once, one comes second and is told so.
--
-- p_department  where it is used: any of the company in which the actor works
-- p_amount      minor units; null = all that is left
-- Returns {outcome: redeemed | voucher_not_redeemable | voucher_amount_exceeded | key_reused, replay?, ...facts}.
-- Errors: AM002 the actor is not active, AM005 works elsewhere by now.
CREATE FUNCTION redeem_voucher(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_department uuid, p_gesture uuid, p_amount bigint
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_answer jsonb;
  v_at timestamptz;
  v_amount bigint;
  v_redemption uuid := uuid_v7();
  v voucher;
BEGIN
  v_answer := claim_request(p_actor, p_key, p_request_hash);
  IF v_answer IS NOT NULL THEN
    RETURN v_answer;
  END IF;

  SELECT * INTO STRICT v FROM voucher WHERE gesture_id = p_gesture FOR NO KEY UPDATE;
  v_at := database_clock();
  PERFORM FROM employee WHERE id = p_actor AND active;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'employee % is not active', p_actor USING ERRCODE = 'AM002';
  END IF;
  PERFORM FROM employee_role WHERE employee_id = p_actor AND role IN ('staff', 'head') AND department_id = p_department;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'employee % does not work in department %', p_actor, p_department USING ERRCODE = 'AM005';
  END IF;

  IF v.state IN ('issued', 'opened') AND v.valid_until <= v_at THEN
    UPDATE voucher SET state = 'expired' WHERE gesture_id = v.gesture_id RETURNING * INTO v;
  END IF;
  IF v.state NOT IN ('issued', 'opened') THEN
    RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'voucher_not_redeemable', 'state', v.state));
  END IF;
  v_amount := coalesce(p_amount, v.face_minor - v.redeemed_minor);
  IF v_amount > v.face_minor - v.redeemed_minor THEN
    RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'voucher_amount_exceeded',
      'remainingMinor', v.face_minor - v.redeemed_minor, 'amountMinor', v_amount,
      'currency', (SELECT currency FROM gesture WHERE id = v.gesture_id)));
  END IF;

  INSERT INTO voucher_redemption (id, gesture_id, department_id, redeemed_by, amount_minor, redeemed_at)
    VALUES (v_redemption, v.gesture_id, p_department, p_actor, v_amount, v_at);
  UPDATE voucher SET redeemed_minor = redeemed_minor + v_amount, opened_at = coalesce(opened_at, v_at),
      state = CASE WHEN redeemed_minor + v_amount = face_minor THEN 'redeemed' ELSE 'opened' END,
      redeemed_at = CASE WHEN redeemed_minor + v_amount = face_minor THEN v_at END
    WHERE gesture_id = v.gesture_id RETURNING * INTO v;
  -- in the audit trail it is sealed
  INSERT INTO audit_event (at, actor_id, department_id, subject, subject_id, before, after)
    SELECT v_at, p_actor, g.department_id, 'redemption', v_redemption, NULL,
      jsonb_build_object('number', g.number, 'departmentId', p_department, 'amountMinor', v_amount)
    FROM gesture g WHERE g.id = v.gesture_id;
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'redeemed', 'redemptionId', v_redemption,
    'amountMinor', v_amount, 'redeemedAt', v_at, 'state', v.state, 'redeemedMinor', v.redeemed_minor));
END $$;
