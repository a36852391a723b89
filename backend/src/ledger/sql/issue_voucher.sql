-- Gives a gesture its code, valid to the end of a local day. Returns the voucher as it stands in an answer.
CREATE FUNCTION issue_voucher(p_gesture uuid, p_department uuid, p_valid_days int, p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  v_zone text;
  v_voucher voucher;
BEGIN
  SELECT time_zone INTO STRICT v_zone FROM department WHERE id = p_department;
  LOOP
    INSERT INTO voucher (gesture_id, department_id, code, issued_at, valid_until)
      VALUES (p_gesture, p_department, new_voucher_code(), p_at,
        ((p_at AT TIME ZONE v_zone)::date + coalesce(p_valid_days, 0) + 1)::timestamp AT TIME ZONE v_zone)
      ON CONFLICT (code) DO NOTHING
      RETURNING * INTO v_voucher;
    EXIT WHEN FOUND;
  END LOOP;
  RETURN jsonb_build_object('code', v_voucher.code, 'validUntil', v_voucher.valid_until);
END $$;
