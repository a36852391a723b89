-- Appends how it ended. Returns {outcome: recorded | key_reused, id, recordedAt}.
CREATE FUNCTION record_outcome(
  p_actor uuid, p_key uuid, p_request_hash bytea,
  p_gesture uuid, p_mood text, p_rating int, p_returned boolean, p_note text
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_replay jsonb;
  v_outcome outcome;
BEGIN
  v_replay := claim_request(p_actor, p_key, p_request_hash);
  IF v_replay IS NOT NULL THEN
    RETURN v_replay;
  END IF;
  INSERT INTO outcome (id, gesture_id, department_id, mood, rating, returned, note, recorded_by, recorded_at)
    SELECT uuid_v7(), g.id, g.department_id, p_mood, p_rating, p_returned, p_note, p_actor, database_clock()
    FROM gesture g WHERE g.id = p_gesture
    RETURNING * INTO STRICT v_outcome;
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'recorded',
    'id', v_outcome.id, 'recordedAt', v_outcome.recorded_at));
END $$;
