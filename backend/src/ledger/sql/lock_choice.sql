-- Locks a choice, its budget first like everybody, and ends it if its time is over. Returns it as it then is.
CREATE FUNCTION lock_choice(p_choice uuid) RETURNS choice
LANGUAGE plpgsql AS $$
DECLARE
  c choice;
  v_at timestamptz;
BEGIN
  SELECT * INTO STRICT c FROM choice WHERE id = p_choice;
  PERFORM FROM budget WHERE id = c.budget_id FOR NO KEY UPDATE;
  SELECT * INTO STRICT c FROM choice WHERE id = p_choice FOR NO KEY UPDATE;
  v_at := database_clock();
  IF c.state = 'open' AND c.expires_at <= v_at THEN
    PERFORM end_choice(c.id, 'expired', NULL, v_at);
    SELECT * INTO STRICT c FROM choice WHERE id = p_choice;
  END IF;
  RETURN c;
END $$;
