-- What the customer says of a gesture: once, and changeable for some hours. A change is appended; the newest row counts.
-- Said again in the same words it is said once.
--
-- p_change_hours  how long after the first answer it may be changed
-- p_promise       what somebody owes a customer who is not content, or null
-- Returns {outcome: rated | rating_closed | not_given}.
CREATE FUNCTION rate_gesture(
  p_gesture uuid, p_rating int, p_comment text, p_change_hours int, p_promise text
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  g gesture;
  v_at timestamptz;
  v_first timestamptz;
  v_last outcome;
BEGIN
  -- two answers at once are given one after the other, and none to what is being reversed
  SELECT * INTO g FROM gesture WHERE id = p_gesture FOR NO KEY UPDATE;
  IF NOT FOUND OR g.state <> 'granted' THEN
    RETURN jsonb_build_object('outcome', 'not_given');
  END IF;
  v_at := database_clock();
  SELECT min(recorded_at) INTO v_first FROM outcome WHERE gesture_id = g.id AND source = 'customer';
  IF v_first + make_interval(hours => p_change_hours) < v_at THEN
    RETURN jsonb_build_object('outcome', 'rating_closed');
  END IF;

  SELECT * INTO v_last FROM outcome WHERE gesture_id = g.id AND source = 'customer'
    ORDER BY recorded_at DESC, id DESC LIMIT 1;
  IF v_last.id IS NULL OR (v_last.rating, coalesce(v_last.note, '')) <> (p_rating, coalesce(p_comment, '')) THEN
    INSERT INTO outcome (id, gesture_id, department_id, rating, note, source, recorded_at)
      VALUES (uuid_v7(), g.id, g.department_id, p_rating, p_comment, 'customer', v_at);
  END IF;
  IF p_promise IS NOT NULL THEN
    PERFORM promise_after_rating(g.id, p_promise);
  END IF;
  RETURN jsonb_build_object('outcome', 'rated');
END $$;
