-- Records which customers came back, each for the latest gesture that they were given before it.
--
-- p_returns  [{row, reference, at (a day of the department, or a time), returned}]
-- p_days     how long before it the gesture may have been
-- A gesture is marked once: the last row about it counts, and what was imported before is not said again, so that the
-- same list a second time changes nothing.
-- Returns {outcome: imported | key_reused, matched, alreadyKnown, unused: [{row, reference, reason}]}.
CREATE FUNCTION record_returns(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_department uuid, p_returns jsonb, p_days int
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_replay jsonb;
  v_answer jsonb;
  v_at timestamptz;
BEGIN
  v_replay := claim_request(p_actor, p_key, p_request_hash);
  IF v_replay IS NOT NULL THEN
    RETURN v_replay;
  END IF;
  -- two imports at once would both find that nothing is known yet
  PERFORM pg_advisory_xact_lock(hashtextextended('returns ' || p_department::text, 0));
  v_at := database_clock();

  WITH said AS (
    SELECT r.*, reference_key(r.reference) AS key, CASE WHEN length(r.at) = 10
        THEN (left(r.at, 10)::date + 1)::timestamp AT TIME ZONE d.time_zone ELSE r.at::timestamptz END AS before,
      -- a day ahead is another time zone, more is a slip
      CASE WHEN length(r.at) = 10 THEN left(r.at, 10)::date > (v_at AT TIME ZONE d.time_zone)::date + 1
        ELSE r.at::timestamptz > v_at + interval '1 day' END AS ahead
    FROM department d, jsonb_to_recordset(p_returns) AS r("row" int, reference text, at text, returned boolean)
    WHERE d.id = p_department
  ), matched AS MATERIALIZED (
    SELECT s.*, c.id AS customer_id, g.id AS gesture_id
    FROM said s
    LEFT JOIN customer c ON c.department_id = p_department AND c.reference_key = s.key
    LEFT JOIN LATERAL (
      SELECT x.id FROM gesture x
      WHERE x.customer_id = c.id AND x.state = 'granted' AND NOT s.ahead
        AND x.requested_at < s.before AND x.requested_at >= s.before - make_interval(days => p_days)
      ORDER BY x.requested_at DESC, x.id DESC LIMIT 1
    ) g ON true
  ), decided AS (
    SELECT DISTINCT ON (gesture_id) gesture_id, returned FROM matched WHERE gesture_id IS NOT NULL
    ORDER BY gesture_id, "row" DESC
  ), added AS (
    INSERT INTO outcome (id, gesture_id, department_id, returned, source, recorded_by, recorded_at)
    SELECT uuid_v7(), n.gesture_id, p_department, n.returned, 'import', p_actor, v_at
    FROM decided n
    LEFT JOIN LATERAL (
      SELECT bool_or(returned = n.returned) AS known FROM (
        (SELECT o.returned FROM outcome o WHERE o.gesture_id = n.gesture_id AND o.returned IS NOT NULL
          ORDER BY o.recorded_at DESC, o.id DESC LIMIT 1)
        UNION ALL
        -- what staff corrected since then is not imported over
        (SELECT o.returned FROM outcome o WHERE o.gesture_id = n.gesture_id AND o.returned IS NOT NULL
            AND o.source = 'import' ORDER BY o.recorded_at DESC, o.id DESC LIMIT 1)
      ) newest
    ) told ON true
    WHERE told.known IS NOT TRUE
    RETURNING gesture_id
  )
  SELECT jsonb_build_object('outcome', 'imported',
    'matched', (SELECT count(*) FROM added),
    'alreadyKnown', (SELECT count(*) FROM matched WHERE gesture_id IS NOT NULL) - (SELECT count(*) FROM added),
    'unused', (SELECT coalesce(jsonb_agg(jsonb_build_object('row', m.row, 'reference', m.reference,
        'reason', CASE WHEN m.ahead THEN 'date_in_future' WHEN m.customer_id IS NULL THEN 'customer_unknown'
          ELSE 'no_gesture_before' END) ORDER BY m.row), '[]') FROM matched m WHERE m.gesture_id IS NULL))
    INTO v_answer;

  v_answer := answer_request(p_actor, p_key, v_answer);
  IF (v_answer ->> 'matched')::int > 0 THEN
    PERFORM tell_department('outcome', p_department);
  END IF;
  RETURN v_answer;
END $$;
