-- Overdue promises rise to the heads, each once; what belongs to nobody any more finds a head. Called every minute.
-- Returns how many rose or moved.
CREATE FUNCTION raise_promises() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_at timestamptz := database_clock();
  v_risen int;
BEGIN
  WITH due AS (
    SELECT id FROM promise WHERE state = 'open' AND risen_at IS NULL AND due_at <= v_at
    ORDER BY id LIMIT 500 FOR NO KEY UPDATE SKIP LOCKED
  )
  UPDATE promise p SET risen_at = v_at FROM due WHERE p.id = due.id;
  GET DIAGNOSTICS v_risen = ROW_COUNT;
  RETURN v_risen + pass_promises_on(NULL, NULL, NULL, v_at);
END $$;
