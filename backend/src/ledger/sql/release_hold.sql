-- Gives back what a request held. In a closed period nobody can spend it any more: there it lapses at once.
-- The caller holds the budget's lock and has just ended the request.
CREATE FUNCTION release_hold(p_gesture gesture, p_actor uuid, p_reason text, p_at timestamptz) RETURNS budget
LANGUAGE plpgsql AS $$
DECLARE b budget;
BEGIN
  b := change_budget(p_gesture.budget_id, 'release', 0, 0, -p_gesture.held_minor, p_gesture.id, p_actor, p_reason, p_at);
  IF b.closed AND p_gesture.held_minor > 0 THEN
    b := change_budget(b.id, 'lapse', -p_gesture.held_minor, 0, 0, NULL, NULL, NULL, p_at);
  END IF;
  RETURN b;
END $$;
