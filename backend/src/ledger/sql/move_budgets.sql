-- Tops several budgets of one department up, or withdraws from them; what it sums to comes out of their envelopes or goes
-- back there. All of it or nothing.
--
-- p_moves  [{employeeId, amountMinor}], signed minor units. The caller holds the locks of these budgets, which are open,
--          and has tested that nothing goes below what is committed
-- Returns null when it was done; else {outcome: envelope_exceeded, ...}, and nothing was changed.
CREATE FUNCTION move_budgets(p_department uuid, p_moves jsonb, p_actor uuid, p_reason text, p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  v_move record;
  b budget;
  v_left bigint;
  v_refusal jsonb;
BEGIN
  -- after a plan has changed its period, budgets of one department may stand in envelopes of two lengths
  FOR v_move IN
    SELECT (array_agg(o.id))[1] AS budget_id, sum(m."amountMinor")::bigint AS amount
    FROM jsonb_to_recordset(p_moves) AS m("employeeId" uuid, "amountMinor" bigint)
    JOIN budget o ON o.department_id = p_department AND o.employee_id = m."employeeId" AND NOT o.closed
    JOIN budget_plan p ON p.id = o.plan_id
    JOIN department d ON d.id = o.department_id
    CROSS JOIN period_of(p.period_kind, d.time_zone, o.starts_at) AS e
    GROUP BY e.period_from HAVING sum(m."amountMinor") <> 0 ORDER BY e.period_from
  LOOP
    SELECT * INTO STRICT b FROM budget WHERE id = v_move.budget_id;
    v_left := move_envelope(b, v_move.amount, NULL, p_actor, p_reason, p_at);
    IF v_left IS NOT NULL THEN
      v_refusal := jsonb_build_object('outcome', 'envelope_exceeded', 'remainingMinor', v_left,
        'amountMinor', v_move.amount, 'currency', b.currency);
      RAISE EXCEPTION 'the envelope has only % left', v_left USING ERRCODE = 'AM004';
    END IF;
  END LOOP;

  FOR v_move IN
    SELECT o.id, m."amountMinor" AS amount
    FROM jsonb_to_recordset(p_moves) AS m("employeeId" uuid, "amountMinor" bigint)
    JOIN budget o ON o.department_id = p_department AND o.employee_id = m."employeeId" AND NOT o.closed
    WHERE m."amountMinor" <> 0 ORDER BY o.employee_id
  LOOP
    PERFORM change_budget(v_move.id, CASE WHEN v_move.amount > 0 THEN 'top_up' ELSE 'withdraw' END,
      v_move.amount, 0, 0, NULL, p_actor, p_reason, p_at);
  END LOOP;
  RETURN NULL;
EXCEPTION WHEN SQLSTATE 'AM004' THEN
  RETURN v_refusal;
END $$;
