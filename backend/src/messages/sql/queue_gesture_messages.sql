-- Queues what a gesture's customer is told, in the transaction that gives the gesture or learns where to write to: the
-- gesture itself (after the ten seconds in which it may be undone), a reminder before its code ends, and the question
-- whether it is settled. Does nothing where there is no e-mail address. What was queued or sent before stays as it is;
-- what had no address, or one where nothing arrived, is tried again.
CREATE FUNCTION queue_gesture_messages(p_gesture uuid, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  g gesture;
  v_valid_until timestamptz;
BEGIN
  SELECT x.* INTO g FROM gesture x JOIN customer c ON c.id = x.customer_id
    WHERE x.id = p_gesture AND x.state = 'granted' AND is_email(c.contact);
  IF NOT FOUND THEN
    RETURN;
  END IF;
  SELECT valid_until INTO v_valid_until FROM voucher
    WHERE gesture_id = g.id AND state IN ('issued', 'opened')
      AND valid_until > g.granted_at + interval '6 days' AND valid_until > p_at + interval '3 days';

  INSERT INTO message (id, gesture_id, department_id, kind, not_before, next_attempt_at)
    SELECT uuid_v7(), g.id, g.department_id, kind, not_before,
      CASE WHEN kind = 'gesture' THEN not_before ELSE after_quiet(g.department_id, not_before) END
    FROM (VALUES
      ('gesture', greatest(g.granted_at + interval '10 seconds', p_at)),
      ('survey', greatest(g.granted_at, p_at) + interval '24 hours'),
      ('reminder', v_valid_until - interval '3 days')) AS planned (kind, not_before)
    WHERE not_before IS NOT NULL
    ON CONFLICT (gesture_id, kind, promise_id) DO UPDATE SET state = 'queued', because = NULL, answer = NULL, attempts = 0,
        not_before = excluded.not_before, next_attempt_at = excluded.next_attempt_at
      WHERE message.because IN ('no_email', 'refused_by_server', 'undeliverable');
END $$;
