-- The period that contains a moment, in a time zone: its first and last day, and the moments it starts and ends.
-- The bounds are local midnights, so that a period with a clock change is an hour shorter or longer.
CREATE FUNCTION period_of(p_kind text, p_time_zone text, p_at timestamptz,
  OUT period_from date, OUT period_to date, OUT starts_at timestamptz, OUT ends_at timestamptz)
LANGUAGE sql STABLE AS $$
  SELECT f::date, (t - interval '1 day')::date, f AT TIME ZONE p_time_zone, t AT TIME ZONE p_time_zone
  FROM (SELECT f, f + CASE p_kind WHEN 'quarter' THEN interval '3 months' ELSE ('1 ' || p_kind)::interval END AS t
        FROM date_trunc(p_kind, p_at AT TIME ZONE p_time_zone) AS f) AS bounds
$$;
