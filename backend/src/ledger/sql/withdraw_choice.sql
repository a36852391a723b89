-- Takes back what was offered and not yet chosen, and gives back the money that waited.
-- Returns {outcome: withdrawn | choice_settled | key_reused, replay?, choiceId, ...}; choice_settled carries the state.
CREATE FUNCTION withdraw_choice(p_actor uuid, p_key uuid, p_request_hash bytea, p_choice uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_answer jsonb;
  c choice;
BEGIN
  v_answer := claim_request(p_actor, p_key, p_request_hash);
  IF v_answer IS NOT NULL THEN
    RETURN v_answer;
  END IF;
  c := lock_choice(p_choice);
  v_answer := CASE WHEN c.state = 'open'
    THEN jsonb_build_object('outcome', 'withdrawn', 'choiceId', c.id,
      'budget', budget_facts(end_choice(c.id, 'withdrawn', p_actor, database_clock())))
    ELSE jsonb_build_object('outcome', 'choice_settled', 'choiceId', c.id, 'state', c.state) END;
  RETURN answer_request(p_actor, p_key, v_answer);
END $$;
