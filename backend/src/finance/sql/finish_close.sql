-- Stores a closing's report, for good. Whoever comes second finds the first one's report. Its digest is sealed with the
-- audit trail: a report that was written anew is known by it.
--
-- Returns {outcome: closed | given_up, closeId}.
CREATE FUNCTION finish_close(p_actor uuid, p_close uuid, p_report jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE v_close month_close;
BEGIN
  UPDATE month_close SET report = p_report, closed_at = database_clock(), closed_by = p_actor
    WHERE id = p_close AND report IS NULL RETURNING * INTO v_close;
  IF FOUND THEN
    INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
      VALUES (p_actor, v_close.department_id, 'month_close', v_close.id, NULL,
        jsonb_build_object('month', to_char(v_close.month, 'YYYY-MM'), 'seal', p_report -> 'seal',
          'reportSha256', encode(sha256(convert_to(v_close.report::text, 'UTF8')), 'hex')));
  ELSIF NOT EXISTS (SELECT FROM month_close WHERE id = p_close) THEN
    RETURN jsonb_build_object('outcome', 'given_up', 'closeId', p_close);
  END IF;
  RETURN jsonb_build_object('outcome', 'closed', 'closeId', p_close);
END $$;
