-- Nothing of a gesture that is taken back is sent any more; in the transaction that takes it back.
CREATE FUNCTION drop_messages(p_gesture uuid, p_because text) RETURNS void
LANGUAGE sql AS $$
  UPDATE message SET state = 'dropped', because = p_because WHERE gesture_id = p_gesture AND state = 'queued'
$$;
