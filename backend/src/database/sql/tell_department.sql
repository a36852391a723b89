-- Tells the live stream of something that concerns a whole department at once. Call it last: like tell_live it makes
-- others wait until the transaction ends.
CREATE FUNCTION tell_department(p_kind text, p_department uuid) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE v_id bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(4210816);
  INSERT INTO live_event (kind, department_id, subject_id) VALUES (p_kind, p_department, p_department::text)
    RETURNING id INTO v_id;
  PERFORM pg_notify('amends_live', v_id::text);
END $$;
