-- Says where a gesture's customer can be written to. A gesture without a customer gets one, known by that address; one
-- that was given is told to them from now on.
--
-- Returns {outcome: done | key_reused}.
CREATE FUNCTION set_contact(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_gesture uuid, p_email text, p_name text, p_locale text
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_replay jsonb;
  v_at timestamptz;
  g gesture;
  v_customer uuid;
BEGIN
  v_replay := claim_request(p_actor, p_key, p_request_hash);
  IF v_replay IS NOT NULL THEN
    RETURN v_replay;
  END IF;
  v_at := database_clock();
  SELECT * INTO STRICT g FROM gesture WHERE id = p_gesture;
  -- the customer before the gesture, like everybody else
  IF g.customer_id IS NULL THEN
    v_customer := serve_customer(g.department_id, jsonb_build_object('contact', p_email, 'name', p_name, 'locale', p_locale,
      'reference', CASE WHEN length(p_email) <= 80 THEN p_email ELSE left(p_email, 40) || '…' || md5(p_email) END), v_at);
    UPDATE gesture SET customer_id = v_customer WHERE id = p_gesture AND customer_id IS NULL;
    SELECT * INTO STRICT g FROM gesture WHERE id = p_gesture;
  END IF;
  UPDATE customer SET contact = p_email, name = coalesce(p_name, name), locale = coalesce(p_locale, locale)
    WHERE id = g.customer_id;
  PERFORM queue_gesture_messages(p_gesture, v_at);
  RETURN answer_request(p_actor, p_key, '{"outcome": "done"}');
END $$;
