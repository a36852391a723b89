-- Forgets what the stream told more than two days ago. The newest stays, so that whoever comes back can be told whether
-- they missed something.
CREATE FUNCTION forget_live_events() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
  DELETE FROM live_event
    WHERE at < clock_timestamp() - interval '2 days' AND id < (SELECT max(id) FROM live_event)
$$;
