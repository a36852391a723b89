-- Ends a choice that is open, and gives back what it held. The caller holds the budget's lock.
--
-- p_state  chosen | withdrawn | expired
CREATE FUNCTION end_choice(p_choice uuid, p_state text, p_actor uuid, p_at timestamptz) RETURNS budget
LANGUAGE plpgsql AS $$
DECLARE c choice;
BEGIN
  UPDATE choice SET state = p_state, settled_at = p_at WHERE id = p_choice AND state = 'open' RETURNING * INTO STRICT c;
  RETURN give_back(c.budget_id, c.held_minor, NULL, c.id, p_actor, p_state, p_at);
END $$;
