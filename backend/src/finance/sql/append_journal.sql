-- Books closed months of departments, each closing once, in one journal with the next number. Its lines are stored and
-- never change; their digest is sealed with the audit trail. A GL account without a complete mapping is named; nothing is guessed.
--
-- p_departments  null = all whose month is closed and not booked yet
-- Returns {outcome: booked, number} | {outcome: month_open | already_journaled, departmentIds} |
--   {outcome: unmapped, unmapped: [{departmentId, glAccount}]}.
CREATE FUNCTION append_journal(p_actor uuid, p_month date, p_departments uuid[]) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_closes uuid[];
  v_departments uuid[];
  v_found jsonb;
  v_number bigint;
BEGIN
  -- one after the other: numbers without gaps
  PERFORM pg_advisory_xact_lock(4210841);
  -- what is found to be mapped is booked as it was found
  LOCK TABLE gl_mapping IN SHARE MODE;
  SELECT jsonb_agg(d) INTO v_found FROM unnest(p_departments) AS d
    WHERE NOT EXISTS (SELECT FROM month_close c WHERE c.department_id = d AND c.month = p_month
      AND c.report IS NOT NULL AND c.reopened_at IS NULL);
  IF v_found IS NOT NULL THEN
    RETURN jsonb_build_object('outcome', 'month_open', 'departmentIds', v_found);
  END IF;
  SELECT jsonb_agg(c.department_id) INTO v_found FROM month_close c JOIN journal_close j ON j.close_id = c.id
    WHERE c.department_id = ANY (p_departments) AND c.month = p_month AND c.reopened_at IS NULL;
  IF v_found IS NOT NULL THEN
    RETURN jsonb_build_object('outcome', 'already_journaled', 'departmentIds', v_found);
  END IF;
  SELECT array_agg(c.id), array_agg(c.department_id) INTO v_closes, v_departments FROM month_close c
    WHERE c.month = p_month AND c.report IS NOT NULL AND c.reopened_at IS NULL
      AND (p_departments IS NULL OR c.department_id = ANY (p_departments))
      AND NOT EXISTS (SELECT FROM journal_close j WHERE j.close_id = c.id);
  IF v_closes IS NULL THEN
    RETURN jsonb_build_object('outcome',
      CASE WHEN closed_month(p_month) THEN 'already_journaled' ELSE 'month_open' END, 'departmentIds', '[]'::jsonb);
  END IF;

  SELECT jsonb_agg(DISTINCT jsonb_build_object('departmentId', department_id, 'glAccount', option_account)) INTO v_found
    FROM journal_bookings(v_closes) WHERE num_nulls(account, contra_account, voucher_account) > 0;
  IF v_found IS NOT NULL THEN
    RETURN jsonb_build_object('outcome', 'unmapped', 'unmapped', v_found);
  END IF;

  INSERT INTO journal (number, month, created_by, created_at, replaces)
    SELECT coalesce((SELECT max(number) FROM journal), 0) + 1, p_month, p_actor, database_clock(),
      ARRAY(SELECT DISTINCT max(j.number) FROM journal_close j JOIN month_close c ON c.id = j.close_id
        WHERE c.month = p_month AND c.department_id = ANY (v_departments) GROUP BY c.department_id ORDER BY 1)
    RETURNING number INTO v_number;
  INSERT INTO journal_close (close_id, number) SELECT id, v_number FROM unnest(v_closes) AS id;
  INSERT INTO journal_line (number, line, department_id, department_slug, cost_centre, account, event, debit_minor,
      credit_minor, currency)
    SELECT v_number, row_number() OVER (ORDER BY d.slug, s.currency, s.event, s.side, s.account, s.cost_centre),
      d.id, d.slug, s.cost_centre, s.account, s.event,
      CASE s.side WHEN 'debit' THEN s.minor ELSE 0 END, CASE s.side WHEN 'credit' THEN s.minor ELSE 0 END, s.currency
    FROM (
      SELECT b.department_id, b.currency, b.event, b.cost_centre, p.side, p.account, sum(b.minor)::bigint AS minor
      FROM journal_bookings(v_closes) b CROSS JOIN LATERAL (
        SELECT 'debit' AS side, CASE b.event WHEN 'given' THEN b.account WHEN 'given_code' THEN b.account
          WHEN 'reversed' THEN b.contra_account ELSE b.voucher_account END AS account
        UNION ALL
        SELECT 'credit', CASE b.event WHEN 'given' THEN b.contra_account WHEN 'given_code' THEN b.voucher_account
          WHEN 'redeemed' THEN b.contra_account ELSE b.account END) AS p
      GROUP BY 1, 2, 3, 4, 5, 6) s
    JOIN department d ON d.id = s.department_id;

  PERFORM FROM journal_line WHERE number = v_number GROUP BY department_id, currency
    HAVING sum(debit_minor) <> sum(credit_minor);
  IF FOUND THEN
    RAISE EXCEPTION 'journal % does not balance', v_number;
  END IF;
  INSERT INTO audit_event (actor_id, subject, subject_id, before, after)
    SELECT p_actor, 'journal', v_number, NULL, jsonb_build_object('month', to_char(p_month, 'YYYY-MM'),
      'departmentIds', to_jsonb(v_departments), 'linesSha256', journal_digest(v_number));
  RETURN jsonb_build_object('outcome', 'booked', 'number', v_number);
END $$;
