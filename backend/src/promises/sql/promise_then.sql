-- What of a promise may change, as it is now: an answer that is given again says what it said the first time.
CREATE FUNCTION promise_then(p promise, p_at timestamptz) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object('promiseId', p.id, 'at', p_at, 'row', jsonb_build_object(
    'owner_id', p.owner_id, 'state', p.state, 'handed_from', p.handed_from, 'handed_at', p.handed_at,
    'seen_at', p.seen_at, 'settled_at', p.settled_at, 'settled_by', p.settled_by))
$$;
