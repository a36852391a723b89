-- Gives back what a request or a choice held. In a closed period nobody can spend it any more: there it lapses at once.
-- The caller holds the budget's lock and has just ended what held it.
CREATE FUNCTION give_back(
  p_budget uuid, p_held bigint, p_gesture uuid, p_choice uuid, p_actor uuid, p_reason text, p_at timestamptz
) RETURNS budget
LANGUAGE plpgsql AS $$
DECLARE b budget := change_budget(p_budget, 'release', 0, 0, -p_held, p_gesture, p_actor, p_reason, p_at, p_choice);
BEGIN
  IF b.closed AND p_held > 0 THEN
    b := change_budget(b.id, 'lapse', -p_held, 0, 0, NULL, NULL, NULL, p_at);
  END IF;
  RETURN b;
END $$;
