-- Gives a gesture its code, valid to the end of a local day. Returns the voucher as it stands in an answer.
CREATE FUNCTION issue_voucher(p_gesture gesture, p_valid_days int, p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  v_zone text;
  v_kind text;
  v_voucher voucher;
BEGIN
  SELECT time_zone INTO STRICT v_zone FROM department WHERE id = p_gesture.department_id;
  SELECT kind INTO STRICT v_kind FROM policy_option
    WHERE policy_version_id = p_gesture.policy_version_id AND option_id = p_gesture.option_id;
  LOOP
    INSERT INTO voucher (gesture_id, department_id, employee_id, code, face_minor, divisible, issued_at, valid_until)
      VALUES (p_gesture.id, p_gesture.department_id, p_gesture.employee_id, new_voucher_code(), p_gesture.amount_minor,
        v_kind IN ('money', 'money_later'), p_at,
        ((p_at AT TIME ZONE v_zone)::date + coalesce(p_valid_days, 0) + 1)::timestamp AT TIME ZONE v_zone)
      ON CONFLICT (code) DO NOTHING
      RETURNING * INTO v_voucher;
    EXIT WHEN FOUND;
  END LOOP;
  RETURN jsonb_build_object('code', v_voucher.code, 'validUntil', v_voucher.valid_until,
    'faceMinor', v_voucher.face_minor, 'divisible', v_voucher.divisible);
END $$;
