-- Remembers the answer under its key, for good, and gives it back.
CREATE FUNCTION answer_request(p_actor uuid, p_key uuid, p_answer jsonb) RETURNS jsonb
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE answered_request SET answer = p_answer WHERE actor_id = p_actor AND key = p_key;
  RETURN p_answer;
END $$;
