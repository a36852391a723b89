-- Writes a promise down; whoever calls has decided that it may be made. p_by null = the system.
CREATE FUNCTION add_promise(
  p_gesture uuid, p_owner uuid, p_text text, p_due_at timestamptz, p_origin text, p_by uuid, p_at timestamptz
) RETURNS promise
LANGUAGE plpgsql AS $$
DECLARE p promise;
BEGIN
  INSERT INTO promise (id, gesture_id, department_id, owner_id, text, due_at, origin, made_at, made_by)
    SELECT uuid_v7(), g.id, g.department_id, p_owner, p_text, p_due_at, p_origin, p_at, p_by
    FROM gesture g WHERE g.id = p_gesture
    RETURNING * INTO STRICT p;
  INSERT INTO promise_step (promise_id, kind, at, by_id, owner_id) VALUES (p.id, 'made', p_at, p_by, p_owner);
  RETURN p;
END $$;
