-- Queues the news that a promise was kept, where the customer can be written to; in the transaction that keeps it.
CREATE FUNCTION queue_promise_message(p promise, p_at timestamptz) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO message (id, gesture_id, department_id, kind, promise_id, not_before, next_attempt_at)
  SELECT uuid_v7(), g.id, g.department_id, 'promise_kept', p.id, p_at, after_quiet(g.department_id, p_at)
  FROM gesture g JOIN customer c ON c.id = g.customer_id
  WHERE g.id = p.gesture_id AND g.state = 'granted' AND is_email(c.contact)
  ON CONFLICT DO NOTHING
$$;
