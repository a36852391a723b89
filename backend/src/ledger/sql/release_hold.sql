-- Gives back what a request held. The caller holds the budget's lock and has just ended the request.
CREATE FUNCTION release_hold(p_gesture gesture, p_actor uuid, p_reason text, p_at timestamptz) RETURNS budget
LANGUAGE sql VOLATILE AS $$
  SELECT give_back(p_gesture.budget_id, p_gesture.held_minor, p_gesture.id, NULL, p_actor, p_reason, p_at)
$$;
