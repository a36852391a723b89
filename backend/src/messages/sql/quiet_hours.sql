-- A department's quiet hours by its own clock; 21:00 to 08:00 until it decides otherwise.
CREATE FUNCTION quiet_hours(p_department uuid, OUT quiet_from time, OUT quiet_to time)
LANGUAGE sql STABLE AS $$
  SELECT coalesce(m.quiet_from, '21:00'), coalesce(m.quiet_to, '08:00')
  FROM (SELECT p_department AS id) d LEFT JOIN message_plan m ON m.department_id = d.id
$$;
