-- Lets a frozen budget move again, once it adds up. Its alarms are over, with the reason.
-- Returns {outcome: unfrozen | not_frozen | still_wrong, checks}.
CREATE FUNCTION unfreeze_budget(p_actor uuid, p_budget uuid, p_reason text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_at timestamptz;
  v_wrong jsonb;
  b budget;
BEGIN
  PERFORM pg_advisory_xact_lock(4210842);
  SELECT * INTO STRICT b FROM budget WHERE id = p_budget FOR NO KEY UPDATE;
  v_at := clock_timestamp();
  IF NOT b.frozen THEN
    RETURN '{"outcome": "not_frozen"}';
  END IF;
  SELECT jsonb_agg(check_name ORDER BY check_name) INTO v_wrong FROM budget_faults(ARRAY[p_budget]);
  IF v_wrong IS NOT NULL THEN
    RETURN jsonb_build_object('outcome', 'still_wrong', 'checks', v_wrong);
  END IF;
  UPDATE alarm SET resolved_at = v_at, resolved_by = p_actor, reason = p_reason
    WHERE budget_id = p_budget AND resolved_at IS NULL;
  PERFORM freeze_budget(p_budget, p_actor, p_reason, false);
  PERFORM tell_alarm(b.department_id, b.id::text);
  RETURN '{"outcome": "unfrozen"}';
END $$;
