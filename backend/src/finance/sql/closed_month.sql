-- Whether any department has closed a month, or is about to: what was reckoned with its rates never changes.
CREATE FUNCTION closed_month(p_month date) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM month_close WHERE month = p_month AND reopened_at IS NULL)
$$;
