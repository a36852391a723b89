-- Takes the next message that is due, for one sender out of any number, who has the lease's time to say what became of
-- it; whoever dies keeps nobody waiting for longer. Asked under the lock: a gesture that is being taken back at this
-- moment is left alone, one that was taken back is dropped.
--
-- p_domain  of the sender's address: the Message-ID is made of it and the row's id, so that a message that is sent twice
--           (accepted by the mail server in the moment in which the sender dies) is the same message twice
-- Returns null when nothing is due; else {id, attempt, messageId} and what is written in it.
CREATE FUNCTION claim_message(p_domain text, p_lease interval) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_at timestamptz := database_clock();
  m message;
  g gesture;
  v_because text;
  v_awake_at timestamptz;
BEGIN
  LOOP
    SELECT d.* INTO m FROM message d JOIN gesture x ON x.id = d.gesture_id
      WHERE d.state IN ('queued', 'sending') AND d.next_attempt_at <= v_at
      ORDER BY d.next_attempt_at LIMIT 1
      FOR NO KEY UPDATE OF d SKIP LOCKED FOR SHARE OF x SKIP LOCKED;
    IF NOT FOUND THEN
      RETURN NULL;
    END IF;
    SELECT * INTO STRICT g FROM gesture WHERE id = m.gesture_id;
    v_because := message_hindrance(m, g, v_at);
    v_awake_at := CASE WHEN m.kind = 'gesture' THEN v_at ELSE after_quiet(m.department_id, v_at) END;

    IF v_because IS NOT NULL THEN
      UPDATE message SET state = 'dropped', because = v_because WHERE id = m.id;
    ELSIF m.attempts >= 8 THEN
      UPDATE message SET state = 'failed', because = 'undeliverable' WHERE id = m.id;
    ELSIF v_awake_at > v_at THEN
      UPDATE message SET state = 'queued', next_attempt_at = v_awake_at WHERE id = m.id;
    ELSE
      UPDATE message SET state = 'sending', attempts = attempts + 1, next_attempt_at = v_at + p_lease,
          message_id = coalesce(message_id, id || '@' || p_domain),
          locale = coalesce(locale, (SELECT coalesce(c.locale, d.languages[1]) FROM department d, customer c
            WHERE d.id = g.department_id AND c.id = g.customer_id))
        WHERE id = m.id RETURNING * INTO STRICT m;
      RETURN message_facts(m, g);
    END IF;
  END LOOP;
END $$;
