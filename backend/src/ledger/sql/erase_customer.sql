-- Forgets who a customer was: how they are known and reached, and what was written about and by them. What they were
-- given, when and for how much stays, and so does how it ended: nothing of the ledger changes.
--
-- Returns {outcome: erased | key_reused}.
CREATE FUNCTION erase_customer(p_actor uuid, p_key uuid, p_request_hash bytea, p_customer uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_replay jsonb;
  c customer;
BEGIN
  v_replay := claim_request(p_actor, p_key, p_request_hash);
  IF v_replay IS NOT NULL THEN
    RETURN v_replay;
  END IF;
  SELECT * INTO STRICT c FROM customer WHERE id = p_customer FOR UPDATE;
  IF c.erased_at IS NOT NULL THEN
    RETURN answer_request(p_actor, p_key, '{"outcome": "erased"}');
  END IF;

  UPDATE customer SET reference = '—', reference_key = 'erased ' || id, name = NULL, contact = NULL, tier = NULL,
      locale = NULL, erased_at = database_clock()
    WHERE id = c.id;
  UPDATE gesture SET note = NULL WHERE customer_id = c.id AND note IS NOT NULL;
  UPDATE choice SET note = NULL WHERE customer_id = c.id AND note IS NOT NULL;
  UPDATE outcome o SET note = '' FROM gesture g WHERE g.id = o.gesture_id AND g.customer_id = c.id AND o.note <> '';
  DELETE FROM customer_idea i USING gesture g WHERE g.id = i.gesture_id AND g.customer_id = c.id;
  UPDATE promise p SET text = '—', hand_over_note = NULL, result_note = NULL
    FROM gesture g WHERE g.id = p.gesture_id AND g.customer_id = c.id;
  INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
    VALUES (p_actor, c.department_id, 'customer', c.id::text, NULL, '{"erased": true}');
  RETURN answer_request(p_actor, p_key, '{"outcome": "erased"}');
END $$;
