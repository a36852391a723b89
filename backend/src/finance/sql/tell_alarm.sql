-- Tells the live stream that an alarm was raised or is over. Call it last, like tell_department.
-- p_department  null where it is not one department's
CREATE FUNCTION tell_alarm(p_department uuid, p_subject text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE v_id bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(4210816);
  INSERT INTO live_event (kind, department_id, subject_id)
    VALUES ('alarm', coalesce(p_department, '00000000-0000-0000-0000-000000000000'), p_subject)
    RETURNING id INTO v_id;
  PERFORM pg_notify('amends_live', v_id::text);
END $$;
