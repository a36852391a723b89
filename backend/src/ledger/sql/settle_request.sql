-- Ends a request that waits: a head approves or refuses it, or its time is over. Whoever comes first wins; everybody
-- else is told the state. Approving beyond the budget tops it up out of the envelope in the same act.
--
-- p_actor null and p_decision 'expire' = the system; then p_key is null as well
-- Returns {outcome: granted | refused | expired | already_settled | own_request | envelope_exceeded | key_reused, ...}.
CREATE FUNCTION settle_request(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_gesture uuid, p_decision text, p_note text
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_replay jsonb;
  v_answer jsonb;
BEGIN
  IF p_key IS NULL THEN
    RETURN settle_once(p_actor, p_gesture, p_decision, p_note);
  END IF;
  v_replay := claim_request(p_actor, p_key, p_request_hash);
  IF v_replay IS NOT NULL THEN
    RETURN v_replay;
  END IF;
  v_answer := settle_once(p_actor, p_gesture, p_decision, p_note);
  RETURN answer_request(p_actor, p_key, v_answer);
END $$;
