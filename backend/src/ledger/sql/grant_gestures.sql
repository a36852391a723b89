-- Several grants of one moment in one commit: where many people grant at once, the disk is asked once for all of them.
-- Each is decided by grant_gesture in a subtransaction of its own, so that one that fails takes nobody along.
--
-- Only grants that lock nothing but their own key and their own open budget may share a commit. All keys are taken first
-- and then the budgets, each in one order for everybody: nobody who shares a commit, or repeats one of its keys alone,
-- waits crosswise. Whatever else would be locked (a customer, an envelope) sends the grant back to be decided alone.
--
-- p_grants  [{actor, key, ...}]: grant_gesture's parameters by name
-- Returns one row per grant, in the order given: its answer, or the SQLSTATE it failed with, or neither = decide alone.
CREATE FUNCTION grant_gestures(p_grants jsonb) RETURNS TABLE (answer jsonb, failed text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_grant record;
  v_ends_at timestamptz;
  v_answers jsonb[] := array_fill(NULL::jsonb, ARRAY[jsonb_array_length(p_grants)]);
  v_failures text[] := array_fill(NULL::text, ARRAY[jsonb_array_length(p_grants)]);
BEGIN
  PERFORM pg_advisory_xact_lock(k) FROM (
    SELECT lock_of_request((item ->> 'actor')::uuid, (item ->> 'key')::uuid) AS k
    FROM jsonb_array_elements(p_grants) AS item ORDER BY k) AS keys;

  FOR v_grant IN
    SELECT x.n, g.* FROM jsonb_array_elements(p_grants) WITH ORDINALITY AS x(item, n),
      jsonb_to_record(x.item) AS g(
        actor uuid, key uuid, "requestHash" text, department uuid, "policyRevision" bigint, "policyVersion" uuid,
        option uuid, category uuid, severity int, "amountMinor" bigint, "carriesCode" boolean, "validDays" int,
        "holdMinutes" int, note text, "elapsedMs" int, alternatives jsonb)
    ORDER BY g.actor, g.key
  LOOP
    -- asked under the lock: a period that turned while we waited would be opened here, and with it the envelope
    SELECT ends_at INTO v_ends_at FROM budget
      WHERE department_id = v_grant.department AND employee_id = v_grant.actor AND NOT closed FOR NO KEY UPDATE;
    CONTINUE WHEN v_ends_at IS NULL OR v_ends_at <= database_clock();
    BEGIN
      v_answers[v_grant.n] := grant_gesture(
        v_grant.actor, v_grant.key, decode(v_grant."requestHash", 'hex'),
        v_grant.department, v_grant."policyRevision", v_grant."policyVersion",
        v_grant.option, v_grant.category, v_grant.severity, v_grant."amountMinor",
        NULL, v_grant."carriesCode", v_grant."validDays", v_grant."holdMinutes",
        NULL, v_grant.note, v_grant."elapsedMs", NULL, NULL, false, v_grant.alternatives);
    EXCEPTION
      -- a deadlock or a time-out would only repeat itself inside this commit
      WHEN deadlock_detected OR lock_not_available OR query_canceled THEN RAISE;
      WHEN OTHERS THEN v_failures[v_grant.n] := SQLSTATE;
    END;
  END LOOP;
  RETURN QUERY SELECT * FROM unnest(v_answers, v_failures);
END $$;
