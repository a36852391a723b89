-- Keeps what a look at the invariants has found. What does not hold raises an alarm, once as long as it stands; a budget
-- that is wrong is frozen, and only that one. An alarm without a budget ends when a look at everything finds nothing.
--
-- p_scope   touched | full
-- p_checks  [{name, violations}], all that were looked at
-- p_faults  [{checkName, budgetId, violations}], those that are a budget's
CREATE FUNCTION record_reconciliation(p_scope text, p_started_at timestamptz, p_checks jsonb, p_faults jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_at timestamptz := clock_timestamp();
  v_fault record;
BEGIN
  -- one after the other, like the stream that tells of it
  PERFORM pg_advisory_xact_lock(4210842);
  FOR v_fault IN
    SELECT "checkName" AS name, "budgetId" AS budget, violations
      FROM jsonb_to_recordset(p_faults) AS f("checkName" text, "budgetId" uuid, violations bigint)
    UNION ALL
    SELECT name, NULL, violations FROM jsonb_to_recordset(p_checks) AS c(name text, violations bigint)
      WHERE violations > 0 AND NOT EXISTS (
        SELECT FROM jsonb_to_recordset(p_faults) AS f("checkName" text) WHERE f."checkName" = c.name)
    ORDER BY 2, 1
  LOOP
    PERFORM raise_alarm(v_fault.name, v_fault.budget, v_fault.violations, v_at);
  END LOOP;
  IF p_scope = 'full' THEN
    UPDATE alarm SET resolved_at = v_at WHERE resolved_at IS NULL AND budget_id IS NULL AND check_name IN (
      SELECT name FROM jsonb_to_recordset(p_checks) AS c(name text, violations bigint) WHERE violations = 0);
  END IF;
  INSERT INTO reconciliation_run (scope, started_at, finished_at, ok, checks)
    VALUES (p_scope, p_started_at, v_at, NOT EXISTS (
      SELECT FROM jsonb_to_recordset(p_checks) AS c(violations bigint) WHERE violations > 0), p_checks);
  -- a good look every minute is soon forgotten
  DELETE FROM reconciliation_run WHERE scope = 'touched' AND ok AND started_at < v_at - interval '1 day';
  PERFORM tell_alarm(department_id, coalesce(budget_id::text, check_name)) FROM alarm WHERE raised_at = v_at;
END $$;
