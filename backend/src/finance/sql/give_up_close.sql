-- Takes back a closing that was begun and cannot be finished; the month is open as before.
CREATE FUNCTION give_up_close(p_close uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
  DELETE FROM month_close WHERE id = p_close AND report IS NULL
$$;
