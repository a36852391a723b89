-- A promise gets a new owner, who has not seen it yet.
CREATE FUNCTION pass_promise_on(p promise, p_to uuid, p_note text, p_by uuid, p_at timestamptz) RETURNS promise
LANGUAGE plpgsql AS $$
DECLARE v_promise promise;
BEGIN
  UPDATE promise SET owner_id = p_to, handed_from = p.owner_id, handed_at = p_at, hand_over_note = p_note, seen_at = NULL
    WHERE id = p.id RETURNING * INTO STRICT v_promise;
  INSERT INTO promise_step (promise_id, kind, at, by_id, owner_id, note)
    VALUES (p.id, 'handed_over', p_at, p_by, p_to, p_note);
  RETURN v_promise;
END $$;
