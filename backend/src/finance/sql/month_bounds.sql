-- When a month begins and ends in a department's time zone.
CREATE FUNCTION month_bounds(p_department uuid, p_month date, OUT starts_at timestamptz, OUT ends_at timestamptz)
LANGUAGE sql STABLE AS $$
  SELECT p_month::timestamp AT TIME ZONE d.time_zone, (p_month + interval '1 month') AT TIME ZONE d.time_zone
  FROM department d WHERE d.id = p_department
$$;
