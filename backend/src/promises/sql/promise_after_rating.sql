-- A customer is not content: somebody owes them an answer within a day, outside the department's quiet hours. It is the
-- giver, or the head where the giver is gone. Once per gesture; called in the transaction that records the rating.
-- Returns the promise's id, or null when there is one already or nobody is left to make it.
CREATE FUNCTION promise_after_rating(p_gesture uuid, p_text text) RETURNS uuid
LANGUAGE plpgsql AS $$
DECLARE
  v_at timestamptz := database_clock();
  g gesture;
  v_owner uuid;
  p promise;
BEGIN
  -- the one who rates twice at once waits here
  SELECT * INTO STRICT g FROM gesture WHERE id = p_gesture FOR NO KEY UPDATE;
  IF EXISTS (SELECT FROM promise WHERE gesture_id = p_gesture AND origin = 'rating') THEN
    RETURN NULL;
  END IF;
  v_owner := CASE WHEN belongs_to(g.department_id, g.employee_id) THEN g.employee_id ELSE head_of(g.department_id, NULL) END;
  IF v_owner IS NULL THEN
    RETURN NULL;
  END IF;
  p := add_promise(p_gesture, v_owner, p_text, after_quiet(g.department_id, v_at + interval '24 hours'), 'rating', NULL, v_at);
  RETURN p.id;
END $$;
