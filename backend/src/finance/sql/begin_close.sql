-- Begins to close a month of a department, or finds it begun: from here on nothing is dated in it. Whoever was writing
-- while the month ended is waited for, so that the report, which is made next, misses nothing.
--
-- p_month  its first day
-- Returns {outcome: closing | closed | not_over, closeId, until}; until = when the month ends.
CREATE FUNCTION begin_close(p_actor uuid, p_department uuid, p_month date) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_at timestamptz := database_clock();
  v_bounds record;
  v_close month_close;
BEGIN
  v_bounds := month_bounds(p_department, p_month);
  IF v_bounds.ends_at > v_at THEN
    RETURN jsonb_build_object('outcome', 'not_over', 'until', v_bounds.ends_at);
  END IF;
  PERFORM wait_for_writers();
  PERFORM pg_advisory_xact_lock(4210840, hashtext(p_department::text));
  -- whoever sets rates has done so before this month is closed, or finds it closed
  PERFORM pg_advisory_xact_lock(4210832);
  INSERT INTO month_close (id, department_id, month, starts_at, ends_at, closed_by, begun_at)
    VALUES (uuid_v7(), p_department, p_month, v_bounds.starts_at, v_bounds.ends_at, p_actor, v_at)
    ON CONFLICT (department_id, month) WHERE reopened_at IS NULL DO NOTHING;
  SELECT * INTO STRICT v_close FROM month_close
    WHERE department_id = p_department AND month = p_month AND reopened_at IS NULL;
  RETURN jsonb_build_object('outcome', CASE WHEN v_close.report IS NULL THEN 'closing' ELSE 'closed' END,
    'closeId', v_close.id);
END $$;
