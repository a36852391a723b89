-- Open promises whose owner does not belong to their department any more go to a head of it, who sees them as handed over.
-- Where there is no head they stay and wait for one. p_owner null = everybody's; p_by null = the system.
CREATE FUNCTION pass_promises_on(p_owner uuid, p_by uuid, p_note text, p_at timestamptz) RETURNS int
LANGUAGE plpgsql AS $$
DECLARE
  p promise;
  v_head uuid;
  v_passed int := 0;
BEGIN
  FOR p IN
    SELECT * FROM promise o WHERE state = 'open' AND (p_owner IS NULL OR owner_id = p_owner)
      AND NOT belongs_to(o.department_id, o.owner_id)
    ORDER BY id FOR NO KEY UPDATE
  LOOP
    v_head := head_of(p.department_id, p.owner_id);
    CONTINUE WHEN v_head IS NULL;
    PERFORM pass_promise_on(p, v_head, p_note, p_by, p_at);
    v_passed := v_passed + 1;
  END LOOP;
  RETURN v_passed;
END $$;
